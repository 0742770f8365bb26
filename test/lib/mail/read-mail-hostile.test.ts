import { describe, expect, it } from "vitest";
import { readMailNow } from "../../../lib/mail/read-mail.ts";
import { ana } from "./mime/raw-mail.ts";

/** About as many bytes as a mail program's longest honest header and text together. */
const bytes = 100_000;

const plain = "From: sam@okafor.example\r\nTo: ana@silva.example\r\nSubject: x\r\n";
const daemon = "From: mailer-daemon@mx.example\r\n";

function times(piece: string): string {
  return piece.repeat(Math.ceil(bytes / piece.length));
}

/** What makes careless parsers slow: one shape each, as long as `bytes`. */
const shapes: [string, string][] = [
  ["thousands of header fields", `From: a@b.example\r\n${times("X: y\r\n")}\r\nbody`],
  ["thousands of recipients", `${plain}Cc: ${times("a@b.example, ")}\r\n\r\nx`],
  ["opening brackets in From", `From: ${times("<")}\r\n\r\nx`],
  ["brackets and at-signs", `From: ${times("<@")}\r\n\r\nx`],
  ["thousands of groups", `From: a@b.example\r\nTo: ${times("a:b;")}\r\n\r\nx`],
  ["escapes in an open quote", `From: a@b.example\r\nTo: "${times('\\"')}\r\n\r\nx`],
  ["open comments", `From: a@b.example\r\nTo: ${times("(")}\r\n\r\nx`],
  ["thousands of encoded words", `${plain}Subject: ${times("=?utf-8?Q?a?= ")}\r\n\r\nx`],
  ["beginnings of encoded words", `From: a@b.example\r\nSubject: ${times("=?")}\r\n\r\nx`],
  ["thousands of parameters", `Content-Type: text/plain; ${times("a=b;")}\r\n\r\nx`],
  ["thousands of parameter pieces", `Content-Type: text/plain; ${times("name*0*=b;")}\r\n\r\nx`],
  ["open comments in a date", `From: a@b.example\r\nDate: ${times("(")}\r\n\r\nx`],
  ["thousands of references", `${plain}References: ${times("<a@b> ")}\r\n\r\nx`],
  [
    "lines of dashes in a multipart",
    `${plain}Content-Type: multipart/mixed; boundary=b\r\n\r\n${times("--\n")}`,
  ],
  ["boundaries alone", `${plain}Content-Type: multipart/mixed; boundary=b\r\n\r\n${times("--b\n")}`],
  [
    "thousands of parts",
    `${plain}Content-Type: multipart/mixed; boundary=b\r\n\r\n${times("--b\nContent-Type: text/plain\n\nhi\n")}`,
  ],
  [
    "thousands of calendars",
    `${plain}Content-Type: multipart/mixed; boundary=b\r\n\r\n${times("--b\nContent-Type: text/calendar\n\nMETHOD:X\n")}`,
  ],
  [
    "thousands of mails inside",
    `${plain}Content-Type: multipart/mixed; boundary=b\r\n\r\n${times("--b\nContent-Type: message/rfc822\n\nFrom: a@b.c\n\nx\n")}`,
  ],
  [
    "multiparts in multiparts",
    [...Array(3_000).keys()]
      .map((depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`)
      .join(""),
  ],
  ["carriage returns", `${plain}\r\n${times("\r")}x`],
  ["blanks", `${plain}\r\n${times(" ")}x`],
  ["one long word", `${plain}\r\n${times("a")}`],
  ["quote marks", `${plain}\r\n${times(">")}`],
  ["links", `${plain}\r\n${times("http://")}`],
  ["closing brackets after a link", `${plain}\r\nhttp://a${times(")")}`],
  ["PGP armour that never ends", `${plain}\r\n${times("-----BEGIN PGP MESSAGE-----\n")}`],
  ["soft breaks", `${plain}Content-Type: text/plain; format=flowed\r\n\r\n${times("a \n")}`],
  [
    "equals signs in quoted-printable",
    `${plain}Content-Transfer-Encoding: quoted-printable\r\n\r\n${times("=")}`,
  ],
  [
    "blanks after an equals sign",
    `${plain}Content-Transfer-Encoding: quoted-printable\r\n\r\n=${times(" ")}=`,
  ],
  ["padding in base64", `${plain}Content-Transfer-Encoding: base64\r\n\r\n${times("AA==")}`],
  ["shifts in UTF-7", `${plain}Content-Type: text/plain; charset=utf-7\r\n\r\n${times("+")}`],
  ["at-signs in a bounce", `${daemon}\r\n${times("@")}`],
  ["addresses in a bounce", `${daemon}\r\n${times("a@b.example ")}`],
  ["dashes in a bounce", `${daemon}\r\n${times("-")}`],
  ["quote marks in a bounce", `${daemon}\r\n${times("> ")}`],
  ["empty lines in a bounce", `${daemon}\r\n${times(" \n")}`],
  ["open tags in a bounce", `${daemon}Content-Type: text/html\r\n\r\n${times("<a ")}`],
  [
    "recipients in a report",
    `${daemon}Content-Type: message/delivery-status\r\n\r\n${times("Final-Recipient: rfc822; a@b.c\n\n")}`,
  ],
  [
    "a status that goes on",
    `${daemon}Content-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822;a@b.c\nDiagnostic-Code: ${times("5.")}`,
  ],
  ["braces in a notice", `From: x@y.example\r\nx-amz-sns-message-id: 1\r\n\r\n${times("{")}`],
  ["dots in a name", `From: "${times("a.")}" <a@b.example>\r\n\r\nx`],
  ["commas in a name", `From: "${times("a, ")}" <a@b.example>\r\n\r\nx`],
  ["digits in a signature", `${plain}\r\nhello\r\n-- \r\nSam Okafor\r\n${times("7 ")}`],
];

describe("a mail made to take long", () => {
  it.each(shapes)("is read in the time of any other: %s", (_name, raw) => {
    expect(readMailNow(Buffer.from(raw), ana).because).not.toBe("");
  });
});
