import { z } from "zod";
import { readCorpus } from "./corpus.ts";

const bodies = z.array(z.object({ id: z.coerce.string(), text: z.string() }));

const files = [
  "reply/quagga-enron-plain.json",
  "reply/quagga-enron-top.json",
  "reply/quagga-enron-fwd.json",
  "reply/quagga-asf-plain.json",
  "reply/quagga-asf-top.json",
  "reply/quagga-asf-top-noisy.json",
  "lines/webis.json",
];

/** Real people's words under a header as a mail program writes it. */
export type PeoplesMail = { id: string; raw: Buffer };

/** Some 850 mails of people: the bodies of the corpora, each with its own header, some of them with an HTML form. */
export function peoplesMail(): PeoplesMail[] {
  return files.flatMap((file) =>
    readCorpus(file, bodies).map((one, index) => ({
      id: `${file}:${one.id}`,
      raw: Buffer.from(index % 3 === 0 ? alternativeMail(one.text, index) : plainMail(one.text, index)),
    })),
  );
}

function plainMail(text: string, index: number): string {
  return `${personalHeader(index)}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${crLf(text)}\r\n`;
}

/** Most mail programs send both forms. */
function alternativeMail(text: string, index: number): string {
  const html = text
    .split("\n")
    .map((line) => `<div>${escapeHtml(line) || "<br>"}</div>`)
    .join("\r\n");
  return [
    `${personalHeader(index)}Content-Type: multipart/alternative; boundary="part-${index}"`,
    "",
    `--part-${index}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    crLf(text),
    `--part-${index}`,
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    `<html><body dir="ltr">${html}</body></html>`,
    `--part-${index}--`,
    "",
  ].join("\r\n");
}

function personalHeader(index: number): string {
  return [
    "Return-Path: <sam.okafor@example.com>",
    "Received: from mail.example.com (mail.example.com [192.0.2.10]) by mx.example.net with ESMTPS; Mon, 23 Nov 2026 09:00:02 +0100",
    'From: "Okafor, Sam" <sam.okafor@example.com>',
    "To: Ana Silva <ana@example.org>, =?utf-8?Q?J=C3=BCrgen?= <juergen@example.net>",
    "Cc: Team Berlin: Li Wei <li@example.org>;",
    "Date: Mon, 23 Nov 2026 09:00:00 +0100",
    `Message-ID: <${index}.mail@example.com>`,
    "Subject: Re: lunch and the deck",
    "In-Reply-To: <question@example.org>",
    "MIME-Version: 1.0",
    "",
  ].join("\r\n");
}

function crLf(text: string): string {
  return text.replace(/\r?\n/g, "\r\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
