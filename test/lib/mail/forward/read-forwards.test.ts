import { describe, expect, test } from "vitest";
import { readForwards } from "../../../../lib/mail/forward/read-forwards.ts";

const words = "Hello Bo,\n\nplease see the harbour plan.\n\nIlka";
const quoted = words.replaceAll(/^/gm, "> ");
const header = "Ilka Nord <ilka@north.example>";

/** A body and subject as one client writes them; every one forwards Ilka's mail "Plan" to Bo. */
const clients: [client: string, text: string, subject: string | undefined][] = [
  [
    "Samsung",
    `fyi\n\n-------- Original message --------\nFrom: ${header}\nDate: 10/27/21 9:31 AM (GMT+02:00)\nTo: bo@south.example\nSubject: Plan\n\n${words}`,
    "Fwd: Plan",
  ],
  [
    "Proton",
    `fyi\n\n------- Forwarded Message -------\nFrom: ${header}\nDate: On Wednesday, October 27th, 2021 at 9:31 AM\nSubject: Plan\nTo: Bo <bo@south.example>\n\n${quoted}`,
    "Fw: Plan",
  ],
  [
    "Zoho, which closes its header with the marker again",
    `fyi\n\n============ Forwarded message ============\nFrom: ${header}\nTo: <bo@south.example>\nDate: Wed, 27 Oct 2021 09:31:00 +0200\nSubject: Plan\n============ Forwarded message ============\n\n${words}`,
    undefined,
  ],
  [
    "mutt, which closes the forward",
    `fyi\n\n----- Forwarded message from ${header} -----\n\nDate: Wed, 27 Oct 2021 09:31:00 +0200\nFrom: ${header}\nTo: bo@south.example\nSubject: Plan\nUser-Agent: Mutt/2\n\n${words}\n\n----- End forwarded message -----`,
    undefined,
  ],
  [
    "The Bat!",
    `fyi\n\nThis is a forwarded message\nFrom: ${header}\nTo: bo@south.example <bo@south.example>\nDate: Wednesday, October 27, 2021, 9:31:00 AM\nSubject: Plan\n\n===8<==============Original message text===============\n${words}\n===8<===========End of original message text===========`,
    "Fwd: Plan",
  ],
  [
    "AOL",
    `fyi\n-----------------\nForwarded Message:\nSubj: \tPlan\nDate: \t10/27/2021 9:31:00 AM W. Europe Daylight Time\nFrom: \tilka@north.example\nTo: \tbo@south.example\n\n${words}`,
    "Fwd: Plan",
  ],
  [
    "QQ Mail",
    `fyi\n\n------------------ 原始邮件 ------------------\n发件人: "Ilka Nord" <ilka@north.example>;\n发送时间: 2021年10月27日(星期三) 上午9:31\n收件人: "Bo"<bo@south.example>;\n主题: Plan\n\n${words}`,
    "转发：Plan",
  ],
  [
    "NetEase",
    `fyi\n\n---- 转发的邮件 ----\n| 发件人 | Ilka Nord<ilka@north.example> |\n| 日期 | 2021年10月27日 09:31 |\n| 收件人 | bo@south.example |\n| 抄送至 | |\n| 主题 | Plan |\n${words}`,
    undefined,
  ],
  [
    "Orange, with the date in its marker",
    `fyi\n\n> Message du 27/10/21 09:31\n> De : "Ilka Nord" <ilka@north.example>\n> A : bo@south.example\n> Copie à : \n> Objet : Plan\n> \n${quoted}`,
    "TR: Plan",
  ],
  [
    "Libero",
    `fyi\n\n----Messaggio originale----\nDa: ilka@north.example\nData: 27-ott-2021 9.31\nA: <bo@south.example>\nOgg: Plan\n\n${words}`,
    "I: Plan",
  ],
  [
    "GMX",
    `fyi\n\nGesendet: Mittwoch, 27. Oktober 2021 um 09:31 Uhr\nVon: "Ilka Nord" <ilka@north.example>\nAn: bo@south.example\nBetreff: Plan\n${words}`,
    "Fwd: Plan",
  ],
  [
    "Centrum, with the rule outside of the quote",
    `fyi\n______________________________________________________________\n> Od: ${header}\n> Komu: bo@south.example\n> Datum: 27.10.2021 09:31\n> Předmět: Plan\n>\n${quoted}`,
    "Fwd: Plan",
  ],
  [
    "BlueMail, with the year last",
    `fyi\n\n-------- Original Message --------\nFrom: ${header}\nSent: Wed Oct 27 09:31:00 GMT+02:00 2021\nTo: bo@south.example\nSubject: Plan\n\n${words}`,
    "Fwd: Plan",
  ],
  [
    "Horde, with labels flush right",
    `fyi\n\n----- Weitergeleitete Nachricht von ilka@north.example -----\n    Datum: Wed, 27 Oct 2021 09:31:00 +0200\n      Von: ${header}\n  Betreff: Plan\n       An: bo@south.example\n\n${words}\n\n----- Ende der weitergeleiteten Nachricht -----`,
    undefined,
  ],
  [
    "KMail, with a rule below",
    `fyi\n\n----------  Weitergeleitete Nachricht  ----------\n\nSubject: Plan\nDate: Mittwoch, 27. Oktober 2021, 09:31:00 CEST\nFrom: ${header}\nTo: bo@south.example\n\n${words}\n-------------------------------------------------------`,
    undefined,
  ],
  [
    "MailMate, with the marker outside of the quote",
    `fyi\n\nForwarded message:\n\n> From: ${header}\n> To: bo@south.example\n> Subject: Plan\n> Date: Wed, 27 Oct 2021 09:31:00 +0200\n>\n${quoted}`,
    undefined,
  ],
  [
    "Missive, with the header outside of the quote",
    `fyi\n\n---------- Forwarded message ----------\nFrom: Ilka Nord <ilka@north.example<mailto:ilka@north.example>>\nDate: October 27, 2021 at 9:31 AM\nTo: <bo@south.example<mailto:bo@south.example>>\nSubject: Plan\n\n${quoted}`,
    undefined,
  ],
];

describe("each client's forward is read whole", () => {
  test.each(clients)("%s", (_client, text, subject) => {
    const reading = readForwards({
      text,
      timeZone: "Europe/Berlin",
      ...(subject === undefined ? {} : { subject }),
    });
    expect(reading).toMatchObject({ kind: "forward", above: "fyi", below: "" });
    expect(reading.forwarded).toMatchObject([
      { date: "2021-10-27T07:31:00Z", subject: "Plan", depth: 0, cc: [], text: words },
    ]);
    expect(reading.forwarded[0]?.from.address).toBe("ilka@north.example");
    expect(reading.forwarded[0]?.to.map((one) => one.address)).toEqual(["bo@south.example"]);
    expect(reading.bodies).toEqual([words]);
  });

  const attributed: [client: string, text: string][] = [
    [
      "Outlook on a Mac",
      `fyi\n\n\ufeffOn 27/10/2021, 09:31, "Ilka Nord" <ilka@north.example> wrote:\n\n    ${words.replaceAll("\n", "\n    ")}`,
    ],
    [
      "Outlook on a Mac in Dutch",
      `fyi\n\nOp 27/10/2021 09:31 heeft Ilka Nord <ilka@north.example> geschreven:\n\n    ${words.replaceAll("\n", "\n    ")}`,
    ],
    [
      "Yandex",
      `fyi\n\n-------- Пересылаемое сообщение --------\n27.10.2021, 09:31, "Ilka Nord" <ilka@north.example>:\n\n${words}\n\n-------- Конец пересылаемого сообщения --------`,
    ],
    [
      "an older Proton",
      `fyi\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Wednesday, October 27th, 2021 at 9:31 AM, Ilka Nord <ilka@north.example> wrote:\n\n${quoted}`,
    ],
  ];
  test.each(attributed)("%s names the sender in a sentence", (_client, text) => {
    const reading = readForwards({ text, subject: "FW: Plan", timeZone: "Europe/Berlin" });
    expect(reading.above).toBe("fyi");
    expect(reading.forwarded).toMatchObject([
      {
        from: { name: "Ilka Nord", address: "ilka@north.example" },
        date: "2021-10-27T07:31:00Z",
        text: words,
      },
    ]);
  });
});

const outlook = (
  subject: string,
  body: string,
  from = header,
  sent = "Wednesday, October 27, 2021 9:31 AM",
) => `From: ${from}\nSent: ${sent}\nTo: Bo Berg <bo@south.example>\nSubject: ${subject}\n\n${body}`;
const gmail = (
  subject: string,
  body: string,
  from: string,
  to: string,
  date = "Wed, Oct 27, 2021 at 9:31 AM",
) =>
  `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${date}\nSubject: ${subject}\nTo: ${to}\n\n${body}`;

describe("a header that replies and forwards share is read by what is around it", () => {
  test.each([
    ["the subject says forwarded", `fyi\n\n${outlook("Plan", words)}`, "FW: Plan", "forward"],
    ["the subject says answered", `thanks!\n\n${outlook("Plan", words)}`, "RE: Plan", "none"],
    [
      "an answer to a forward is an answer",
      `thanks!\n\n${outlook("FW: Plan", words)}`,
      "RE: FW: Plan",
      "none",
    ],
    ["no prefix and nothing written above", outlook("Plan", words), "Plan", "forward"],
    ["no prefix and words above", `thanks!\n\n${outlook("Plan", words)}`, "The harbour", "none"],
    ["no subject known and nothing written above", outlook("Plan", words), undefined, "forward"],
    ["no subject known and words above", `thanks!\n\n${outlook("Plan", words)}`, undefined, "none"],
    [
      "VS: over a Danish header",
      `se\n\nFra: ${header}\nSendt: 27. oktober 2021 09:31\nTil: bo@south.example\nEmne: Plan\n\n${words}`,
      "VS: Plan",
      "forward",
    ],
    [
      "VS: over a Finnish header",
      `kiitos\n\nLähettäjä: ${header}\nLähetetty: 27. lokakuuta 2021 9.31\nVastaanottaja: bo@south.example\nAihe: Plan\n\n${words}`,
      "VS: Plan",
      "none",
    ],
    [
      "an answer typed below the quoted original",
      `> -----Original Message-----\n> From: ${header}\n> Sent: 27 October 2021\n> To: bo@south.example\n> Subject: Plan\n>\n> See it.\n\nI did, thanks.`,
      "Re: Plan",
      "none",
    ],
    [
      "an attribution under an answer's subject",
      `thanks!\n\nOn 27/10/2021, 09:31, "Ilka Nord" <ilka@north.example> wrote:\n\n    ${words}`,
      "Re: Plan",
      "none",
    ],
    ["plain words", "Shall we meet on Friday?", "Plan", "none"],
  ])("%s", (_why, text, subject, kind) => {
    expect(readForwards({ text, ...(subject === undefined ? {} : { subject }) }).kind).toBe(kind);
  });

  test("an announced forward inside of a quoted mail is that mail's, not the writer's", () => {
    const inner = gmail("Plan", "the plan", header, "bo@south.example").replaceAll(/^/gm, "> ");
    const text = `thanks!\n\nOn Wed, Oct 27, 2021 at 9:31 AM Bo <bo@south.example> wrote:\n> fyi\n>\n${inner}`;
    expect(readForwards({ text, subject: "Re: Fwd: Plan" }).kind).toBe("none");
  });
});

describe("several mails in one body", () => {
  test("a forward inside a forward is deeper, and each keeps its own words", () => {
    const inner = gmail("Plan", words, header, "bo@south.example", "Tue, Oct 26, 2021 at 9:31 AM");
    const reading = readForwards({
      text: `see\n\n${gmail("Fwd: Plan", `for you\n\n${inner}`, "Bo <bo@south.example>", "yara@east.example")}`,
      subject: "Fwd: Plan",
    });
    expect(reading.forwarded.map((mail) => [mail.depth, mail.from.address, mail.text])).toEqual([
      [0, "bo@south.example", "for you"],
      [1, "ilka@north.example", words],
    ]);
  });

  test("two forwards of two threads stand beside each other", () => {
    const one = gmail("Plan", "The plan.", header, "yara@east.example");
    const two = gmail(
      "Budget",
      "The budget.",
      "Noor <noor@west.example>",
      "yara@east.example",
      "Tue, Oct 26, 2021 at 9:31 AM",
    );
    const reading = readForwards({ text: `two for you\n\n${one}\n\n${two}`, subject: "Fwd: Plan" });
    expect(reading.forwarded.map((mail) => [mail.depth, mail.subject, mail.text])).toEqual([
      [0, "Plan", "The plan."],
      [0, "Budget", "The budget."],
    ]);
  });

  test("Apple's forwards stand beside each other at one depth of quoting, and words go on below", () => {
    const apple = (subject: string, body: string) =>
      `Begin forwarded message:\n\nFrom: ${header}\nSubject: ${subject}\nDate: 27 October 2021 at 09:31:00 CEST\nTo: bo@south.example\n\n${body}`.replaceAll(
        /^/gm,
        "> ",
      );
    const reading = readForwards({
      text: `two\n\n${apple("Plan", "The plan.")}\n\n${apple("Budget", "The budget.")}\n\nthanks`,
    });
    expect(reading.forwarded.map((mail) => [mail.depth, mail.subject, mail.text])).toEqual([
      [0, "Plan", "The plan."],
      [0, "Budget", "The budget."],
    ]);
    expect(reading.below).toBe("thanks");
  });

  test("what the forwarded person had answered stays theirs to quote", () => {
    const reading = readForwards({
      text: `the whole thread\n\n${outlook("RE: Plan", `yes, fine\n\n${outlook("Plan", "ok?", "Bo <bo@south.example>")}`)}`,
      subject: "FW: Plan",
    });
    expect(reading.forwarded.map((mail) => mail.text)).toEqual(["yes, fine"]);
    expect(reading.bodies[0]).toContain("ok?");
  });

  test("a chain of Lotus forwards goes one deeper with each", () => {
    const link = (by: string, from: string, body: string) =>
      `---------------------- Forwarded by ${by}/HOU/ACME on 05/24/2001 \n05:16 PM ---------------------------\n\n\n${from}\n05/24/2001 11:46 AM\nTo: ${by}/HOU/ACME@ACME\ncc:  \nSubject: Plan\n\n${body}`;
    const reading = readForwards({
      text: link("Yara Reis", "Bo Berg", `fyi\n${link("Bo Berg", "Ilka Nord", words)}`),
      subject: "Plan",
      timeZone: "America/Chicago",
    });
    expect(reading.forwarded.map((mail) => [mail.depth, mail.from.name, mail.date, mail.text])).toEqual([
      [0, "Bo Berg", "2001-05-24T16:46:00Z", "fyi"],
      [1, "Ilka Nord", "2001-05-24T16:46:00Z", words],
    ]);
  });
});

describe("a forwarded mail's own words", () => {
  test("are without its signature and what it quotes", () => {
    const body =
      "Yes, Friday.\n\n-- \nIlka Nord\nNorth Harbour\n\nOn Tue, 26 Oct 2021 at 10:00, Bo <bo@south.example> wrote:\n> Friday?";
    const [mail] = readForwards({ text: outlook("RE: Plan", body), subject: "FW: Plan" }).forwarded;
    expect(mail?.text).toBe("Yes, Friday.");
    expect(mail?.signature).toContain("North Harbour");
  });

  test("are all of it where it is nothing but a quote", () => {
    const [mail] = readForwards({
      text: outlook("Joke", "> one cow\n> two cows"),
      subject: "FW: Joke",
    }).forwarded;
    expect(mail?.text).toContain("two cows");
  });

  test("a forward of one's own sent mail keeps to whom it went", () => {
    const [mail] = readForwards({
      text: outlook("Plan", words, "Me <me@own.example>"),
      subject: "FW: Plan",
    }).forwarded;
    expect(mail).toMatchObject({
      from: { address: "me@own.example" },
      to: [{ name: "Bo Berg", address: "bo@south.example" }],
    });
  });
});
