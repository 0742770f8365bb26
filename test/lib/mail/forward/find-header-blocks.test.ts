import { describe, expect, test } from "vitest";
import { findHeaderBlocks } from "../../../../lib/mail/forward/find-header-blocks.ts";

function blocksOf(text: string) {
  return findHeaderBlocks(text.split("\n"));
}

describe("a header block is found where a client wrote one", () => {
  test("lines, fields, intent and language of an Outlook header are told", () => {
    const [block] = blocksOf(
      "see below\n\n________________________________\nVon: Ilka Nord <ilka@north.example>\nGesendet: Mittwoch, 27. Oktober 2021 09:31\nAn: Bo Berg <bo@south.example>\nBetreff: Der Plan\n\nHallo Bo",
    );
    expect(block).toEqual({
      markerLine: 2,
      firstLine: 3,
      lastLine: 6,
      fields: {
        from: "Ilka Nord <ilka@north.example>",
        to: "Bo Berg <bo@south.example>",
        cc: "",
        date: "Mittwoch, 27. Oktober 2021 09:31",
        subject: "Der Plan",
      },
      intent: "either",
      language: "de",
      quoteDepth: 0,
      form: "labels",
    });
  });

  const cases: [claim: string, text: string, fields: Record<string, string>][] = [
    [
      "recipients that wrap over lines are one field",
      "-----Original Message-----\nFrom: Nord, Ilka\nSent: Friday, November 02, 2001 10:00 AM\nTo: Berg, Bo; Vos, Noor;\nReis, Yara\nSubject: Plan",
      { to: "Berg, Bo; Vos, Noor; Reis, Yara", subject: "Plan" },
    ],
    [
      "a subject that wraps at the margin is one field",
      "From: Ilka Nord <ilka@north.example>\nDate: Wed, 27 Oct 2021 09:31:00 +0200\nTo: bo@south.example\nSubject: Could you please send the latest version of the harbour plan again \nbefore Friday?\n\nthanks",
      { subject: "Could you please send the latest version of the harbour plan again before Friday?" },
    ],
    [
      "a body that follows a short subject at once is not part of it",
      "From: Ilka Nord <ilka@north.example>\nDate: Thursday, 28 October 2021 at 12:46\nTo: bo@south.example\nSubject: Plan\nHello Bo",
      { subject: "Plan" },
    ],
    [
      "stars around labels are no part of them",
      "*From:* Ilka Nord <ilka@north.example>\n*Sent:* 27 October 2021 09:31\n*To:* bo@south.example\n*Subject:* Plan",
      { from: "Ilka Nord <ilka@north.example>", subject: "Plan" },
    ],
    [
      "values below their labels are read, as tables turned into text leave them",
      "From:\nIlka Nord <ilka@north.example>\nSent:\n27 October 2021 09:31\nTo:\nbo@south.example\nSubject:\nPlan\n\nHello",
      { from: "Ilka Nord <ilka@north.example>", date: "27 October 2021 09:31", subject: "Plan" },
    ],
    [
      "a Lotus name and date on one line",
      '"Ilka Nord" <ilka@north.example> on 05/24/2001 11:46:04 AM\nTo: Bo Berg/HOU/ACME@ACME\ncc:  \n\nSubject: Plan\n\nHello',
      { from: '"Ilka Nord" <ilka@north.example>', date: "05/24/2001 11:46:04 AM", subject: "Plan" },
    ],
    [
      "a Lotus date that wrapped in the middle",
      '"Ilka Nord, International" <ilka.nord@department.north.example> on 05/24/2001 \n11:46:04 AM\nTo: Bo Berg/HOU/ACME@ACME\ncc:  \nSubject: Plan',
      {
        from: '"Ilka Nord, International" <ilka.nord@department.north.example>',
        date: "05/24/2001 11:46:04 AM",
      },
    ],
    [
      "a Lotus name over its date, with who sent it between",
      "\tIlka Nord\n\tSent by: Noor Vos\n\t05/24/2001 11:46 AM\n\t\t \n\t\t To: Bo Berg/HOU/ACME@ACME\n\t\t cc: \n\t\t Subject: Plan\n\nHello",
      { from: "Ilka Nord", date: "05/24/2001 11:46 AM", to: "Bo Berg/HOU/ACME@ACME", subject: "Plan" },
    ],
    [
      "a Lotus sender with the date on the From line, under a letterhead",
      "   \n\tAcme North Corp.\n\t\n\tFrom:  Ilka Nord                           12/07/2000 10:45 AM\n\t\n\nTo: Bo Berg/HOU/ACME@ACME\ncc:  \nSubject: Plan\n",
      { from: "Ilka Nord", date: "12/07/2000 10:45 AM", subject: "Plan" },
    ],
    [
      "a Lotus header on one line",
      "\tIlka Nord 01/30/01 05:36 PM \t   To: Bo Berg/HOU/ACME@ACME, Noor Vos/HOU/ACME@ACME  cc:   Subject: Plan\t\n\nHello",
      { from: "Ilka Nord", date: "01/30/01 05:36 PM", cc: "", subject: "Plan" },
    ],
    [
      "a Lotus header in two columns",
      '                    "Ilka\n                    Nord"                To:     <bo@south.example>, yara@east.example,\n                    <ilka@north.         noor@west.example\n                    example>             cc:\n                                         Subject:     Plan\n                    05/22/01\n                    10:33 AM\n\n\nHello',
      {
        from: '"Ilka Nord" <ilka@north.example>',
        to: "<bo@south.example>, yara@east.example, noor@west.example",
        date: "05/22/01 10:33 AM",
        subject: "Plan",
      },
    ],
    [
      "Yahoo's one line, with labels that touch what stands before them",
      '   ----- Messaggio inoltrato ----- Da: Ilka Nord <ilka@north.example>A: "bo@south.example" <bo@south.example>Inviato: martedì 2 novembre 2021, 09:26:50 CETOggetto: Piano\n Ciao',
      {
        from: "Ilka Nord <ilka@north.example>",
        date: "martedì 2 novembre 2021, 09:26:50 CET",
        subject: "Piano",
      },
    ],
    [
      "labels without a colon on Yahoo's one line",
      "----- Przekazana wiadomość ----- Od: Ilka Nord <ilka@north.example>Do: <bo@south.example>Dw Noor Vos <noor@west.example>Wysłano: wtorek, 2 listopada 2021, 09:26:50 CETTemat: Plan",
      { to: "<bo@south.example>", cc: "Noor Vos <noor@west.example>", subject: "Plan" },
    ],
    [
      "quoted-printable that was never decoded",
      "----- Forwarded by Bo Berg/HOU/ACME on 04/24/2001 08:57 A=\nM -----\n\n=09Ilka Nord\n=0904/23/2001 05:56 PM\n=09=09=20\n=09=09 To: Bo Berg/HOU/ACME@ACME, Noor=\n=20\nVos/HOU/ACME@ACME\n=09=09 cc:=20\n=09=09 Subject: Plan\n",
      { from: "Ilka Nord", to: "Bo Berg/HOU/ACME@ACME, Noor Vos/HOU/ACME@ACME", subject: "Plan" },
    ],
    [
      "direction marks around right-to-left labels",
      "\u202bמאת:\u200f Ilka Nord <ilka@north.example>\n\u202bנשלח:\u200f יום רביעי, 27 באוקטובר 2021 09:31\n\u202bאל:\u200f bo@south.example\n\u202bנושא:\u200f תוכנית",
      { from: "Ilka Nord <ilka@north.example>", subject: "תוכנית" },
    ],
    [
      "a table of bars without colons",
      "---- 转发的邮件 ----\n| 发件人 | Ilka Nord<ilka@north.example> |\n| 日期 | 2021年10月27日 09:31 |\n| 收件人 | bo@south.example |\n| 主题 | 计划 |\n你好",
      { from: "Ilka Nord<ilka@north.example>", to: "bo@south.example", subject: "计划" },
    ],
    [
      "a language whose labels are in no list, below a dashed line",
      "---------- Ukuthunyelwa phambili ----------\nKusuka: Ilka Nord <ilka@north.example>\nUsuku: Wed, 27 Oct 2021 09:31\nIsihloko: Uhlelo\nKu: bo@south.example\n\nSawubona",
      { from: "Ilka Nord <ilka@north.example>", to: "bo@south.example", subject: "Uhlelo" },
    ],
    [
      "the subject first and an author, as cc:Mail wrote it",
      '____________________Reply Separator____________________\nSubject:    Plan\nAuthor: "Nord; Ilka" <SMTP:ilka@north.example>\nDate:       03/23/2001 2:40 PM\n\nWhen',
      { from: '"Nord; Ilka" <SMTP:ilka@north.example>', date: "03/23/2001 2:40 PM", subject: "Plan" },
    ],
  ];
  test.each(cases)("%s", (_claim, text, fields) => {
    expect(blocksOf(text)[0]?.fields).toMatchObject(fields);
  });

  test("a marker wrapped over two lines belongs to its block", () => {
    const [block] = blocksOf(
      "fyi\n---------------------- Forwarded by Bo Berg/HOU/ACME on 05/24/2001 \n05:16 PM ---------------------------\n\n\nIlka Nord\n05/24/2001 11:46 AM\nTo: Bo Berg/HOU/ACME@ACME\ncc: \nSubject: Plan",
    );
    expect(block).toMatchObject({
      markerLine: 1,
      intent: "forward",
      fields: { from: "Ilka Nord" },
      lastLine: 9,
    });
  });

  test("a marker alone is a block of its own where dashes make it one", () => {
    expect(blocksOf("so\n---------- Forwarded message ----------\nwords")).toMatchObject([
      { markerLine: 1, firstLine: 1, lastLine: 1, intent: "forward", form: "marker-only" },
    ]);
  });

  test("nested blocks are each found, in order", () => {
    const found = blocksOf(
      "-----Original Message-----\nFrom: A <a@x.example>\nSent: 1 May 2021\nTo: b@x.example\nSubject: One\n\nwords\n\n> -----Original Message-----\n> From: C <c@x.example>\n> Sent: 30 April 2021\n> To: a@x.example\n> Subject: Two\n",
    );
    expect(found.map((block) => [block.fields.subject, block.quoteDepth])).toEqual([
      ["One", 0],
      ["Two", 1],
    ]);
  });
});

describe("what a person writes is no header block", () => {
  const prose: [claim: string, text: string][] = [
    ["a letterhead", "From: the desk of Ilka Nord\n\nDear Bo,"],
    ["a lone recipient", "To: all of you\n\nMany thanks"],
    ["a timetable", "From: Lisbon\nTo: Porto\nDate: 12 May 2024\n\nSee you there"],
    ["opening hours", "From: 9am\nTo: 5pm\n"],
    ["meeting facts", "Date: Monday 12 May\nTime: 10:00\nSubject: maths\nPlace: room 4"],
    ["a change log", "Author: ilka@north.example\nDate: Tue Jul 28 04:42:18 2009\nNew Revision: 2557"],
    ["words about forwarding", "Forwarded message\nis what I called it.\n"],
    ["a heading between dashes", "----- Agenda -----\nTopic: budget\nOwner: Ilka\nTime: 10:00"],
    ["a sentence with a colon", "Subject: to approval by the board, we start: now."],
    ["a person and a date above a list", "Ilka Nord\n05/24/2001 11:46 AM\n\n- buy paint"],
    ["a rule", "________________________________\nIlka Nord\nDirector"],
  ];
  test.each(prose)("%s", (_claim, text) => {
    expect(blocksOf(text)).toEqual([]);
  });
});
