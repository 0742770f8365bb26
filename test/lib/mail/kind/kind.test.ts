import { describe, expect, it } from "vitest";
import { readMailNow } from "../../../../lib/mail/read-mail.ts";
import type { MailContext } from "../../../../lib/mail/reading.ts";
import { ana, multipart, type RawMailWish, rawMail } from "../mime/raw-mail.ts";

function read(wish: RawMailWish, context: MailContext = ana) {
  return readMailNow(rawMail(wish), context);
}

/** Mail that Ana sends. */
const fromAna = { From: "Ana Silva <ana@silva.example>", To: "Sam Okafor <sam@okafor.example>" };
const onlyTend = { From: "Ana Silva <ana@silva.example>", To: "log+7h3k@in.tend.example" };

const calendar = (method: string) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:${method}\nBEGIN:VEVENT\nUID:one\nDTSTAMP:20261120T090000Z\nDTSTART:20261201T090000Z\nSUMMARY:Lunch\nEND:VEVENT\nEND:VCALENDAR`;

const invitation = {
  headers: { "Content-Type": 'multipart/alternative; boundary="b"' },
  body: multipart("b", [
    { headers: ["Content-Type: text/plain"], body: "Lunch?" },
    { headers: ["Content-Type: text/calendar; method=REQUEST; charset=utf-8"], body: calendar("REQUEST") },
  ]),
};

const report = multipart("r", [
  { headers: ["Content-Type: text/plain"], body: "It did not work." },
  {
    headers: ["Content-Type: message/delivery-status"],
    body: "Reporting-MTA: dns; mx.okafor.example\n\nFinal-Recipient: rfc822; gone@okafor.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user here",
  },
  {
    headers: ["Content-Type: text/rfc822-headers"],
    body: "From: ana@silva.example\nTo: gone@okafor.example\nSubject: Hi",
  },
]);

describe("the kind of a mail", () => {
  it.each<[string, RawMailWish, string]>([
    ["the user's mail to another is a capture", { headers: fromAna }, "capture"],
    [
      "also when its list of recipients includes a mailing list",
      { headers: { ...fromAna, Cc: "devs@lists.example" } },
      "capture",
    ],
    [
      "also when it came back from a list server",
      { headers: { ...fromAna, "List-Post": "<mailto:devs@lists.example>", Precedence: "list" } },
      "capture",
    ],
    [
      "also when the user's relay left an empty return path",
      { headers: { ...fromAna, "Return-Path": "<>" } },
      "capture",
    ],
    [
      "a plus form of an own address is the user",
      { headers: { ...fromAna, From: "ana+crm@silva.example" } },
      "capture",
    ],
    ["mail to Tend alone is a note", { headers: onlyTend, body: "met Sam, he needs a CFO" }, "note"],
    [
      "an answer to Tend alone is a reply",
      {
        headers: { ...onlyTend, Subject: "Re: who to help", "In-Reply-To": "<digest@tend.example>" },
        body: "1 done",
      },
      "reply",
    ],
    [
      "a forward whose header is lost is one by its subject",
      { headers: { ...onlyTend, Subject: "WG: Lunch" }, body: "> Friday at noon?\n> Sam" },
      "forward",
    ],
    ["another's mail is a capture", {}, "capture"],
    [
      "an answer of another is a capture",
      { headers: { "In-Reply-To": "<x@silva.example>", Subject: "Re: Lunch" } },
      "capture",
    ],
    ["X-Auto-Response-Suppress says nothing", { headers: { "X-Auto-Response-Suppress": "All" } }, "capture"],
    ["Auto-Submitted: no says that a person wrote", { headers: { "Auto-Submitted": "no" } }, "capture"],
    [
      "a person may write that they will be out of office",
      { headers: { Subject: "Out of office next week" }, body: "Could you cover for me?" },
      "capture",
    ],
    [
      "a person may write about bounces",
      {
        headers: { Subject: "Delivery failure?" },
        body: "My mail to Bob could not be delivered: 550 5.1.1 user unknown. Do you have his address?",
      },
      "capture",
    ],
    [
      "a person may answer a bounce",
      { headers: { Subject: "Re: Undelivered Mail Returned to Sender" }, body: "see below" },
      "capture",
    ],
    [
      "a person may write about automatic replies",
      { headers: { Subject: "automatic reply settings" } },
      "capture",
    ],
    [
      "a person may write from an address of a role",
      { headers: { From: "Sam Okafor <info@okafor.example>" } },
      "capture",
    ],
    ["no sender at all is unknown", { headers: { From: null } }, "unknown"],
    [
      "a mail that answers by itself is automatic",
      { headers: { "Auto-Submitted": "auto-replied" } },
      "automatic",
    ],
    [
      "so is the user's own answering machine",
      { headers: { ...onlyTend, "Auto-Submitted": "auto-replied" } },
      "automatic",
    ],
    [
      "a mail that was generated is automatic",
      { headers: { "Auto-Submitted": "auto-generated" } },
      "automatic",
    ],
    ["X-Autoreply says it too", { headers: { "X-Autoreply": "yes" } }, "automatic"],
    ["and Precedence: auto_reply", { headers: { Precedence: "auto_reply" } }, "automatic"],
    ["an empty return path is a machine's", { headers: { "Return-Path": "<>" } }, "automatic"],
    ["a German absence subject", { headers: { Subject: "Automatische Antwort: Mittagessen" } }, "automatic"],
    [
      "a French one",
      { headers: { Subject: "=?utf-8?Q?R=C3=A9ponse_automatique_:_d=C3=A9jeuner?=" } },
      "automatic",
    ],
    ["a Japanese one", { headers: { Subject: "自動返信: 昼食" } }, "automatic"],
    [
      "an absence told in answer",
      {
        headers: { Subject: "Away until May 5", "In-Reply-To": "<x@silva.example>" },
        body: "I am currently away and will be back in May.",
      },
      "automatic",
    ],
    [
      "a read receipt",
      {
        headers: { "Content-Type": "multipart/report; report-type=disposition-notification; boundary=r" },
        body: "--r\n\nread\n--r\nContent-Type: message/disposition-notification\n\nDisposition: manual-action\n--r--",
      },
      "automatic",
    ],
    ["a no-reply sender", { headers: { From: "Shop <no-reply@shop.example>" } }, "automatic"],
    [
      "a challenge",
      {
        headers: { From: "sam-confirm+a1b2@okafor.example", Subject: "Please confirm your message" },
        body: "Please reply to this mail to confirm that you are a person. Your message will then be delivered.",
      },
      "automatic",
    ],
    [
      "a newsletter",
      { headers: { "List-Unsubscribe": "<https://shop.example/u>", "List-Id": "<news.shop.example>" } },
      "bulk",
    ],
    ["Precedence: bulk", { headers: { Precedence: "bulk" } }, "bulk"],
    [
      "a mailing list's mail",
      {
        headers: {
          "List-Id": "<devs.lists.example>",
          "List-Post": "<mailto:devs@lists.example>",
          "List-Unsubscribe": "<mailto:devs-leave@lists.example>",
        },
      },
      "list",
    ],
    ["Mailman's mark", { headers: { "X-BeenThere": "devs@lists.example", Precedence: "list" } }, "list"],
    ["an invitation", invitation, "invitation"],
    [
      "an invitation that a machine sends",
      {
        ...invitation,
        headers: {
          ...invitation.headers,
          From: "Calendar <calendar-notification@cal.example>",
          "Auto-Submitted": "auto-generated",
        },
      },
      "invitation",
    ],
    [
      "a forwarded invitation",
      { ...invitation, headers: { ...invitation.headers, ...onlyTend, Subject: "Fwd: Lunch" } },
      "invitation",
    ],
    [
      "a newsletter with a calendar file",
      {
        headers: {
          "List-Unsubscribe": "<https://shop.example/u>",
          "Content-Type": "multipart/mixed; boundary=b",
        },
        body: multipart("b", [
          { headers: ["Content-Type: text/plain"], body: "Sale!" },
          { headers: ["Content-Type: text/calendar; name=sale.ics"], body: calendar("PUBLISH") },
        ]),
      },
      "bulk",
    ],
    [
      "a delivery report",
      {
        headers: {
          From: "mailer-daemon@okafor.example",
          "Content-Type": "multipart/report; report-type=delivery-status; boundary=r",
        },
        body: report,
      },
      "bounce",
    ],
    [
      "a returned mail in words alone",
      {
        headers: {
          From: "Mail Delivery System <mailer-daemon@okafor.example>",
          Subject: "Mail delivery failed",
        },
        body: "A message that you sent could not be delivered.\n\n  gone@okafor.example\n    550 no such user",
      },
      "bounce",
    ],
    [
      "a returned mail in Russian",
      {
        headers: { From: "postmaster@okafor.example", Subject: "Недоставленное сообщение" },
        body: "Ваше сообщение не может быть доставлено.",
      },
      "bounce",
    ],
    [
      "a postmaster who writes himself",
      { headers: { From: "Sam Okafor <postmaster@okafor.example>", Subject: "Lunch" } },
      "capture",
    ],
    [
      "a complaint",
      {
        headers: {
          From: "fbl@provider.example",
          "Content-Type": "multipart/report; report-type=feedback-report; boundary=r",
        },
        body: "--r\n\nspam\n--r\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n--r--",
      },
      "feedback",
    ],
    [
      "an address book",
      {
        headers: { ...onlyTend, "Content-Type": "multipart/mixed; boundary=b" },
        body: multipart("b", [
          { headers: ["Content-Type: text/plain"], body: "my contacts" },
          {
            headers: ['Content-Type: text/vcard; name="contacts.vcf"', "Content-Disposition: attachment"],
            body: "BEGIN:VCARD\nEND:VCARD",
          },
        ]),
      },
      "import",
    ],
    [
      "a vCard sent to a friend",
      {
        headers: { ...fromAna, "Content-Type": "multipart/mixed; boundary=b" },
        body: multipart("b", [
          { headers: ["Content-Type: text/plain"], body: "my card" },
          {
            headers: ['Content-Type: text/vcard; name="me.vcf"', "Content-Disposition: attachment"],
            body: "BEGIN:VCARD\nEND:VCARD",
          },
        ]),
      },
      "capture",
    ],
  ])("%s", (_name, wish, expected) => {
    const { kind, because } = read(wish);
    expect({ kind, because }).toEqual({ kind: expected, because: expect.stringMatching(/\w/) });
  });

  it("is a capture of the user where no own address is known and the mail is plain", () => {
    const { kind, direction, people } = read({}, { ...ana, own: [], tend: [] });
    expect({ kind, direction }).toEqual({ kind: "capture", direction: "out" });
    expect(people.map((person) => person.address)).toEqual(["ana@silva.example"]);
  });

  it("never is a machine's when a person wrote, whatever harmless header is there", () => {
    const harmless = [
      "X-Mailer",
      "X-Priority",
      "Importance",
      "Sensitivity",
      "Thread-Topic",
      "X-Originating-IP",
      "X-Spam-Status",
      "Feedback-ID",
      "X-MS-Has-Attach",
      "Reply-To",
      "Sender",
      "Return-Path",
    ];
    for (const name of harmless) {
      expect([name, read({ headers: { [name]: "sam@okafor.example" } }).kind]).toEqual([name, "capture"]);
    }
  });
});
