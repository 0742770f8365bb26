import type { MailKind } from "../../../../lib/mail/reading.ts";

/** A mail by its headers and body; the rest is that of a plain mail from Petra to Jo. */
export type SystemMail = { name: string; headers: Record<string, string>; body: string };

/** Whom a bounce reports, and whether for good. */
export type BounceCase = SystemMail & {
  failed: readonly { address: string; status?: string; hard?: boolean }[];
};

/** What machines, lists and people send, each as its program writes it. */
export const mailByKind: readonly (SystemMail & { kind: MailKind })[] = [
  {
    name: "outlook auto en",
    headers: {
      Subject: "Automatic reply: Contract",
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
    },
    body: "I am out of the office until Monday.",
    kind: "automatic",
  },
  {
    name: "outlook auto de no headers",
    headers: { Subject: "Automatische Antwort: Vertrag" },
    body: "Ich bin bis Montag nicht im Büro.",
    kind: "automatic",
  },
  {
    name: "gmail vacation",
    headers: {
      Subject: "Out of office Re: Contract",
      "Auto-Submitted": "auto-replied",
      Precedence: "bulk",
      "X-Autoreply": "yes",
    },
    body: "I'm away.",
    kind: "automatic",
  },
  {
    name: "gmail vacation de header prec bulk",
    headers: { Subject: "Abwesend Re: Vertrag", Precedence: "bulk", "X-Autoreply": "yes" },
    body: "Ich bin im Urlaub.",
    kind: "automatic",
  },
  {
    name: "exchange ooo fr",
    headers: { Subject: "Réponse automatique : Contrat" },
    body: "Je suis absente jusqu'au 9.",
    kind: "automatic",
  },
  {
    name: "exchange es",
    headers: { Subject: "Respuesta automática: Contrato" },
    body: "Estoy fuera.",
    kind: "automatic",
  },
  {
    name: "exchange it",
    headers: { Subject: "Risposta automatica: Contratto" },
    body: "Sono in ferie.",
    kind: "automatic",
  },
  {
    name: "exchange nl",
    headers: { Subject: "Automatisch antwoord: Contract" },
    body: "Ik ben er niet.",
    kind: "automatic",
  },
  {
    name: "exchange sv",
    headers: { Subject: "Automatiskt svar: Avtal" },
    body: "Jag är borta.",
    kind: "automatic",
  },
  {
    name: "exchange zh",
    headers: { Subject: "自动答复: 合同" },
    body: "我在休假。",
    kind: "automatic",
  },
  {
    name: "exchange ja",
    headers: { Subject: "自動応答: 契約" },
    body: "不在です。",
    kind: "automatic",
  },
  {
    name: "exchange ru",
    headers: { Subject: "Автоматический ответ: Договор" },
    body: "Я в отпуске.",
    kind: "automatic",
  },
  {
    name: "exchange pl",
    headers: { Subject: "Odpowiedź automatyczna: Umowa" },
    body: "Jestem na urlopie.",
    kind: "automatic",
  },
  {
    name: "sieve vacation",
    headers: {
      Subject: "Auto: Contract",
      "Auto-Submitted": "auto-replied (vacation)",
      "In-Reply-To": "<2@field.example>",
    },
    body: "Away.",
    kind: "automatic",
  },
  {
    name: "qmail autoresponder",
    headers: { Subject: "Re: Contract", Precedence: "auto_reply" },
    body: "Away.",
    kind: "automatic",
  },
  {
    name: "read receipt",
    headers: {
      Subject: "Read: Contract",
      "Content-Type": 'multipart/report; report-type=disposition-notification; boundary="d"',
    },
    body: `--d
Content-Type: text/plain

read
--d
Content-Type: message/disposition-notification

Final-Recipient: rfc822; petra@nowak.example
Disposition: automatic-action/MDN-sent-automatically; displayed
--d--`,
    kind: "automatic",
  },
  {
    name: "ticket system",
    headers: {
      From: "Support <support@shop.example>",
      Subject: "[#1234] We have received your request",
      "Auto-Submitted": "auto-replied",
    },
    body: "Thanks, we will be in touch.",
    kind: "automatic",
  },
  {
    name: "cron",
    headers: {
      From: "Cron Daemon <root@host.example>",
      Subject: "Cron <root@host> backup",
      "Auto-Submitted": "auto-generated",
      "X-Cron-Env": "<SHELL=/bin/sh>",
    },
    body: "done",
    kind: "automatic",
  },
  {
    name: "noreply order confirmation auto-generated",
    headers: {
      From: "Shop <no-reply@shop.example>",
      Subject: "Your order",
      "Auto-Submitted": "auto-generated",
    },
    body: "Thanks for your order",
    kind: "automatic",
  },
  {
    name: "person: 'Automatic doors'",
    headers: { Subject: "Automatic doors quote" },
    body: "Hi Jo, here is the quote for the automatic reply machine.",
    kind: "capture",
  },
  {
    name: "person: re auto reply",
    headers: { Subject: "Re: Automatic reply: Contract", "In-Reply-To": "<2@field.example>" },
    body: "I'm back! Let's talk about the contract.",
    kind: "capture",
  },
  {
    name: "person: out of office party",
    headers: { Subject: "Out of office party on Friday" },
    body: "Will you come?",
    kind: "capture",
  },
  {
    name: "person: undeliverable",
    headers: { Subject: "Undeliverable: my mail to Sam" },
    body: 'I got "Undelivered Mail Returned to Sender", 550 5.1.1 user unknown. Do you have a newer address?',
    kind: "capture",
  },
  {
    name: "person: fwd bounce",
    headers: { Subject: "Fwd: Mail delivery failed: returning message to sender" },
    body: `See below

---------- Forwarded message ---------
From: Mail Delivery System <mailer-daemon@mx.example>
Date: Tue, 3 Nov 2026 at 10:00
Subject: Mail delivery failed
To: petra@nowak.example

This message was created automatically by mail delivery software.`,
    kind: "capture",
  },
  {
    name: "person: unsubscribe words",
    headers: { Subject: "newsletter" },
    body: "How do I unsubscribe from your newsletter? The link is broken.",
    kind: "capture",
  },
  {
    name: "person: vacation",
    headers: { Subject: "Vacation" },
    body: "I am on vacation until Monday, but let's meet after that!",
    kind: "capture",
  },
  {
    name: "person: 'On leave from Monday' answer",
    headers: { Subject: "Re: On leave", "In-Reply-To": "<2@field.example>" },
    body: "Enjoy! Who covers for you?",
    kind: "capture",
  },
  {
    name: "person: x-auto-response-suppress by exchange",
    headers: { Subject: "Contract", "X-Auto-Response-Suppress": "DR, OOF, AutoReply", "X-MS-Has-Attach": "" },
    body: "Attached.",
    kind: "capture",
  },
  {
    name: "person: precedence normal, priority",
    headers: { Subject: "Hi", "X-Priority": "3", "Auto-Submitted": "no" },
    body: "Lunch?",
    kind: "capture",
  },
  {
    name: "person: postmaster's name",
    headers: { From: "Hans Postmaster <hans@post.example>", Subject: "Delivery failed" },
    body: "The courier could not deliver your parcel, failed twice. Call me.",
    kind: "capture",
  },
  {
    name: "person with hubspot tracked mail, list-unsubscribe absent",
    headers: { Subject: "Intro", "X-Mailer": "HubSpot" },
    body: "Hi Jo, as discussed.",
    kind: "capture",
  },
  {
    name: "person: return-path ok",
    headers: { "Return-Path": "<petra@nowak.example>", Subject: "Rejected!" },
    body: "My paper was rejected. Sigh.",
    kind: "capture",
  },
  {
    name: "person de: Abwesenheit",
    headers: { Subject: "Abwesenheit nächste Woche" },
    body: "Hallo Jo, ich bin nächste Woche nicht da, lass uns vorher sprechen.",
    kind: "capture",
  },
  {
    name: "person: calendar words",
    headers: { Subject: "Accepted: your offer" },
    body: "We accept!",
    kind: "capture",
  },
  {
    name: "mailman list",
    headers: {
      From: "Sam Okafor <sam@okafor.example>",
      Subject: "[Board] Budget",
      "List-Id": "Board <board.lists.example>",
      "List-Post": "<mailto:board@lists.example>",
      "List-Unsubscribe": "<mailto:board-leave@lists.example>",
      Precedence: "list",
      To: "board@lists.example",
    },
    body: "Hello all",
    kind: "list",
  },
  {
    name: "google groups",
    headers: {
      From: "'Sam Okafor' via Board <board@groups.example>",
      Subject: "Budget",
      "List-ID": "<board.groups.example>",
      "List-Post": "<https://groups.example/g/board/post>, <mailto:board@groups.example>",
      "X-Original-From": "Sam Okafor <sam@okafor.example>",
      "Reply-To": "Sam Okafor <sam@okafor.example>",
      "Mailing-list": "list board@groups.example; contact board+owners@groups.example",
      To: "board@groups.example",
    },
    body: "Hello",
    kind: "list",
  },
  {
    name: "newsletter mailchimp",
    headers: {
      From: "Shop News <news@shop.example>",
      Subject: "Sale!",
      "List-Unsubscribe": "<https://shop.example/u>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "X-MC-User": "abc",
      Precedence: "bulk",
    },
    body: "Buy",
    kind: "bulk",
  },
  {
    name: "newsletter substack list-id + unsubscribe no post",
    headers: {
      From: "Sam from Letters <letters@substack.example>",
      Subject: "Issue 5",
      "List-Id": "<letters.substack.example>",
      "List-Unsubscribe": "<https://x>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    body: "Hi",
    kind: "bulk",
  },
  {
    name: "linkedin notification",
    headers: {
      From: "LinkedIn <messages-noreply@linkedin.example>",
      Subject: "Petra sent you a message",
      "List-Unsubscribe": "<https://l>",
      "Feedback-ID": "a:b:c:d",
    },
    body: "msg",
    kind: "bulk",
  },
  {
    name: "arf",
    headers: {
      From: "complaints@isp.example",
      Subject: "Abuse report",
      "Content-Type": 'multipart/report; report-type=feedback-report; boundary="f"',
    },
    body: `--f
Content-Type: text/plain

This is an email abuse report
--f
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: x/1
Version: 1
--f
Content-Type: message/rfc822

From: jo@field.example
To: x@isp.example
Subject: hi

hi
--f--`,
    kind: "feedback",
  },
  {
    name: "boxbe challenge",
    headers: {
      Subject: "Re: Contract [was: please verify your message]",
      "X-Boxbe": "1",
      "Auto-Submitted": "auto-replied",
    },
    body: "Please click to verify.",
    kind: "automatic",
  },
  {
    name: "invitation",
    headers: { Subject: "Invitation: Lunch", "Content-Type": 'multipart/alternative; boundary="v"' },
    body: `--v
Content-Type: text/plain

Lunch?
--v
Content-Type: text/calendar; method=REQUEST

BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:1
DTSTART:20261201T090000Z
SUMMARY:Lunch
END:VEVENT
END:VCALENDAR
--v--`,
    kind: "invitation",
  },
  {
    name: "slack",
    headers: {
      From: "Slack <notification@slack.example>",
      Subject: "Petra sent you a message",
      "List-Unsubscribe": "<https://s>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    body: "x",
    kind: "bulk",
  },
  {
    name: "calendar accepted",
    headers: { Subject: "Accepted: Lunch", "Content-Type": 'multipart/alternative; boundary="v"' },
    body: `--v
Content-Type: text/plain

Petra has accepted
--v
Content-Type: text/calendar; method=REPLY

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:1
ATTENDEE;PARTSTAT=ACCEPTED:mailto:petra@nowak.example
DTSTART:20261201T090000Z
END:VEVENT
END:VCALENDAR
--v--`,
    kind: "invitation",
  },
  {
    name: "docusign",
    headers: {
      From: "Petra Nowak via DocuSign <dse@docusign.example>",
      Subject: "Petra sent you a document",
      "Auto-Submitted": "auto-generated",
    },
    body: "sign",
    kind: "automatic",
  },
  {
    name: "person wrote to a list address of the user's company in cc",
    headers: { Cc: "team@field.example", Subject: "Budget" },
    body: "Hi both",
    kind: "capture",
  },
  {
    name: "person: reply from iPhone with Re: Undeliverable",
    headers: { Subject: "Re: Undeliverable: Offer", "In-Reply-To": "<5@field.example>" },
    body: "Sorry, my mailbox was full. Try again please.",
    kind: "capture",
  },
  {
    name: "person: mail delivery job",
    headers: { Subject: "Delivery problem" },
    body: "The mail delivery failed again today: the postman could not find the house.",
    kind: "capture",
  },
  {
    name: "person: auto shop",
    headers: { From: "Auto Meier <info@auto-meier.example>", Subject: "Auto: fertig" },
    body: "Ihr Auto ist fertig. Gruß Meier",
    kind: "capture",
  },
  {
    name: "person: absent note",
    headers: { Subject: "Away next week" },
    body: "I'm away next week, Sam covers for me.",
    kind: "capture",
  },
  {
    name: "person: reply 'ooo'",
    headers: { Subject: "Re: OOO", "In-Reply-To": "<5@field.example>" },
    body: "Got it, enjoy your holidays!",
    kind: "capture",
  },
  {
    name: "person: Exchange with X-Auto headers none, Precedence: normal",
    headers: { Subject: "Hi", Precedence: "normal", "X-Originating-IP": "[192.0.2.1]" },
    body: "Hi",
    kind: "capture",
  },
  {
    name: "person: postmaster of a small firm",
    headers: { From: "Anna Lind <postmaster@lind.example>", Subject: "Lamps" },
    body: "Hi Jo, the lamps are ready. Anna",
    kind: "capture",
  },
  {
    name: "vacation es no header in answer",
    headers: { Subject: "Fuera de la oficina Re: Contrato", "In-Reply-To": "<5@field.example>" },
    body: "Estoy de vacaciones hasta el lunes. Para urgencias escriba a Sam.",
    kind: "automatic",
  },
  {
    name: "gmail vacation de by subject in answer",
    headers: { Subject: "Abwesenheit Re: Vertrag", "In-Reply-To": "<5@field.example>" },
    body: "Ich bin abwesend und zurück am 9.11.",
    kind: "automatic",
  },
];

/** Bounces of the large mail systems. */
export const bouncesBySystem: readonly BounceCase[] = [
  {
    name: "postfix",
    headers: {
      From: "MAILER-DAEMON@mx.field.example (Mail Delivery System)",
      Subject: "Undelivered Mail Returned to Sender",
      "Auto-Submitted": "auto-replied",
      "Return-Path": "<>",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="p"',
    },
    body: `--p
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx.field.example.

<gone@nowak.example>: host mx.nowak.example[192.0.2.1] said: 550 5.1.1
    <gone@nowak.example>: Recipient address rejected: User unknown in virtual
    mailbox table (in reply to RCPT TO command)

--p
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.field.example

Final-Recipient: rfc822; gone@nowak.example
Original-Recipient: rfc822;gone@nowak.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.nowak.example
Diagnostic-Code: smtp; 550 5.1.1 <gone@nowak.example>: Recipient address
 rejected: User unknown in virtual mailbox table

--p
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--p--`,
    failed: [{ address: "gone@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "exchange onprem",
    headers: {
      From: "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@field.example>",
      Subject: "Undeliverable: Contract",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="e"',
      "Return-Path": "<>",
    },
    body: `--e
Content-Type: text/plain; charset=utf-8

Delivery has failed to these recipients or groups:

gone@nowak.example<mailto:gone@nowak.example>
The email address you entered couldn't be found.

--e
Content-Type: message/delivery-status

Reporting-MTA: dns;ex.field.example

Final-recipient: RFC822;gone@nowak.example
Action: failed
Status: 5.1.1
Remote-MTA: dns;mx.nowak.example
Diagnostic-Code: smtp;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found

--e
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--e--`,
    failed: [{ address: "gone@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "office365 5.1.10",
    headers: {
      From: "postmaster@field.example",
      Subject: "Undeliverable: Contract",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="o"',
      "Auto-Submitted": "auto-generated",
    },
    body: `--o
Content-Type: text/plain; charset=utf-8

Your message to gone@nowak.example couldn't be delivered.
gone wasn't found at nowak.example.

--o
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR01.eurprd01.prod.example

Final-Recipient: rfc822;gone@nowak.example
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient gone@nowak.example not found by SMTP address lookup

--o
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--o--`,
    failed: [{ address: "gone@nowak.example", status: "5.1.10", hard: true }],
  },
  {
    name: "office365 5.7.1 restricted",
    headers: {
      From: "postmaster@nowak.example",
      Subject: "Undeliverable: Contract",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="o"',
    },
    body: `--o
Content-Type: text/plain; charset=utf-8

Your message to team@nowak.example couldn't be delivered. The group team only accepts messages from people in its organization.

--o
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0.example

Final-Recipient: rfc822;team@nowak.example
Action: failed
Status: 5.7.133
Diagnostic-Code: smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed

--o
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--o--`,
    failed: [{ address: "team@nowak.example", status: "5.7.133", hard: false }],
  },
  {
    name: "gmail new",
    headers: {
      From: "Mail Delivery Subsystem <mailer-daemon@googlemail.example>",
      Subject: "Delivery Status Notification (Failure)",
      "Auto-Submitted": "auto-replied",
      "X-Failed-Recipients": "gone@nowak.example",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="g"',
    },
    body: `--g
Content-Type: text/plain; charset=utf-8

** Address not found **

Your message wasn't delivered to gone@nowak.example because the address couldn't be found, or is unable to receive mail.

--g
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.example

Final-Recipient: rfc822; gone@nowak.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos or
 550 5.1.1 unnecessary spaces. - gsmtp

--g
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--g--`,
    failed: [{ address: "gone@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "gmail delay",
    headers: {
      From: "Mail Delivery Subsystem <mailer-daemon@googlemail.example>",
      Subject: "Delivery Status Notification (Delay)",
      "X-Failed-Recipients": "gone@nowak.example",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="g"',
    },
    body: `--g
Content-Type: text/plain; charset=utf-8

** Delivery incomplete **

There was a temporary problem delivering your message to gone@nowak.example. Gmail will retry for 46 more hours.

--g
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.example

Final-Recipient: rfc822; gone@nowak.example
Action: delayed
Status: 4.4.1
Diagnostic-Code: smtp; The recipient server did not accept our requests to connect.

--g
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--g--`,
    failed: [{ address: "gone@nowak.example", status: "4.4.1", hard: false }],
  },
  {
    name: "gmail quota",
    headers: {
      From: "Mail Delivery Subsystem <mailer-daemon@googlemail.example>",
      Subject: "Delivery Status Notification (Failure)",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="g"',
    },
    body: `--g
Content-Type: text/plain; charset=utf-8

** Recipient inbox full **

--g
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.example

Final-Recipient: rfc822; full@nowak.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552-5.2.2 The recipient's inbox is out of storage space. Please direct the
 552 5.2.2 recipient to https://support.example - gsmtp

--g
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--g--`,
    failed: [{ address: "full@nowak.example", status: "5.2.2", hard: false }],
  },
  {
    name: "qmail",
    headers: { From: "MAILER-DAEMON@mx.field.example", Subject: "failure notice", "Return-Path": "<>" },
    body: `Hi. This is the qmail-send program at mx.field.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<gone@nowak.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <jo@field.example>
From: jo@field.example
To: gone@nowak.example
Subject: Hi`,
    failed: [{ address: "gone@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "exim",
    headers: {
      From: "Mail Delivery System <Mailer-Daemon@mx.field.example>",
      Subject: "Mail delivery failed: returning message to sender",
      "X-Failed-Recipients": "gone@nowak.example",
      "Auto-Submitted": "auto-replied",
    },
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  gone@nowak.example
    host mx.nowak.example [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<gone@nowak.example>:
    550 No such user

------ This is a copy of the message, including all the headers. ------

Return-path: <jo@field.example>`,
    failed: [{ address: "gone@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "exim unrouteable",
    headers: {
      From: "Mail Delivery System <Mailer-Daemon@mx.field.example>",
      Subject: "Mail delivery failed: returning message to sender",
      "X-Failed-Recipients": "petra@nowk.example",
    },
    body: `This message was created automatically by mail delivery software.

The following address(es) failed:

  petra@nowk.example
    all relevant MX records point to non-existent hosts`,
    failed: [{ address: "petra@nowk.example", hard: true }],
  },
  {
    name: "sendmail",
    headers: {
      From: "Mail Delivery Subsystem <MAILER-DAEMON@mx.field.example>",
      Subject: "Returned mail: see transcript for details",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="s"',
    },
    body: `--s
Content-Type: text/plain; charset=utf-8

The original message was received at Tue, 3 Nov 2026

   ----- The following addresses had permanent fatal errors -----
<gone@nowak.example>
    (reason: 550 5.1.1 <gone@nowak.example>... User unknown)

   ----- Transcript of session follows -----
... while talking to mx.nowak.example.:
>>> DATA
<<< 550 5.1.1 <gone@nowak.example>... User unknown
550 5.1.1 <gone@nowak.example>... User unknown
<<< 503 5.0.0 Need RCPT (recipient)

--s
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.field.example

Final-Recipient: RFC822; gone@nowak.example
Action: failed
Status: 5.1.1
Diagnostic-Code: SMTP; 550 5.1.1 <gone@nowak.example>... User unknown

--s
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--s--`,
    failed: [{ address: "gone@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "ses",
    headers: {
      From: "MAILER-DAEMON@amazonses.example",
      Subject: "Delivery Status Notification (Failure)",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="a"',
    },
    body: `--a
Content-Type: text/plain; charset=utf-8

An error occurred while trying to deliver the mail to the following recipients:
gone@nowak.example

--a
Content-Type: message/delivery-status

Reporting-MTA: dns; a8-50.smtp-out.amazonses.example

Action: failed
Final-Recipient: rfc822; gone@nowak.example
Diagnostic-Code: smtp; 550 5.1.1 user unknown
Status: 5.1.1

--a
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--a--`,
    failed: [{ address: "gone@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "yahoo",
    headers: { From: "MAILER-DAEMON@yahoo.example", Subject: "Failure Notice", "Content-Type": "text/plain" },
    body: `Sorry, we were unable to deliver your message to the following address.

<gone@nowak.example>:
554: delivery error: dd This user doesn't have a nowak.example account (gone@nowak.example) [-5] - mta1.example

--- Below this line is a copy of the message.

From: jo@field.example
To: gone@nowak.example`,
    failed: [{ address: "gone@nowak.example", hard: true }],
  },
  {
    name: "gmx de",
    headers: {
      From: "GMX Mailer Daemon <mailer-daemon@gmx.example>",
      Subject: "Mail delivery failed: returning message to sender",
    },
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address
failed:

gone@nowak.example:
SMTP error from remote server for RCPT TO command, host: mx.nowak.example (192.0.2.1) reason: 550 5.1.1 unknown user

--- The header of the original message is following. ---

From: jo@field.example`,
    failed: [{ address: "gone@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "icloud",
    headers: {
      From: "Mail Delivery System <MAILER-DAEMON@icloud.example>",
      Subject: "Undelivered Mail Returned to Sender",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="i"',
    },
    body: `--i
Content-Type: text/plain; charset=utf-8

<gone@nowak.example>: host mx said: 550 5.2.2 <gone@nowak.example>: user is over quota (in reply to RCPT TO command)

--i
Content-Type: message/delivery-status

Reporting-MTA: dns; icloud.example

Final-Recipient: rfc822; gone@nowak.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 550 5.2.2 <gone@nowak.example>: user is over quota

--i
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--i--`,
    failed: [{ address: "gone@nowak.example", status: "5.2.2", hard: false }],
  },
  {
    name: "two recipients",
    headers: {
      From: "MAILER-DAEMON@mx.field.example",
      Subject: "Undelivered Mail Returned to Sender",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="t"',
    },
    body: `--t
Content-Type: text/plain; charset=utf-8

sorry

--t
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.field.example

Final-Recipient: rfc822; gone@nowak.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 unknown

Final-Recipient: rfc822; spam@nowak.example
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 554 5.7.1 Message blocked as spam

--t
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--t--`,
    failed: [
      { address: "gone@nowak.example", status: "5.1.1", hard: true },
      { address: "spam@nowak.example", status: "5.7.1", hard: false },
    ],
  },
  {
    name: "dns failure",
    headers: {
      From: "MAILER-DAEMON@mx.field.example",
      Subject: "Undelivered Mail Returned to Sender",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="n"',
    },
    body: `--n
Content-Type: text/plain; charset=utf-8

<petra@nowk.example>: Host or domain name not found. Name service error for name=nowk.example type=A: Host not found

--n
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.field.example

Final-Recipient: rfc822; petra@nowk.example
Action: failed
Status: 5.4.4
Diagnostic-Code: X-Postfix; Host or domain name not found. Name service
    error for name=nowk.example type=A: Host not found

--n
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--n--`,
    failed: [{ address: "petra@nowk.example", status: "5.4.4", hard: true }],
  },
  {
    name: "lotus domino",
    headers: {
      From: "postmaster@nowak.example",
      Subject: "DELIVERY FAILURE: User gone (gone@nowak.example) not listed in Domino Directory",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="l"',
    },
    body: `--l
Content-Type: text/plain; charset=utf-8

Your message

  Subject: Hi

was not delivered to:

  gone@nowak.example

because:

  User gone (gone@nowak.example) not listed in Domino Directory

--l
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.nowak.example

Final-Recipient: rfc822;gone@nowak.example
Action: failed
Status: 5.1.1
Diagnostic-Code: X-Notes; User gone (gone@nowak.example) not listed in Domino Directory

--l
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--l--`,
    failed: [{ address: "gone@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "courier",
    headers: {
      From: '"Courier mail server at mx.field.example" <@>',
      Subject: "NOTICE: mail delivery status.",
      "Return-Path": "<>",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="c"',
    },
    body: `--c
Content-Type: text/plain; charset=utf-8

UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<gone@nowak.example>:
    550 User unknown.

--c
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.field.example

Final-Recipient: rfc822; gone@nowak.example
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 550 User unknown.

--c
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--c--`,
    failed: [{ address: "gone@nowak.example", hard: true }],
  },
  {
    name: "exchange de ndr",
    headers: {
      From: "Microsoft Outlook <postmaster@feld.example>",
      Subject: "Unzustellbar: Vertrag",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="e"',
    },
    body: `--e
Content-Type: text/plain; charset=utf-8

Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

weg@nowak.example
Die eingegebene E-Mail-Adresse konnte nicht gefunden werden.

--e
Content-Type: message/delivery-status

Reporting-MTA: dns;ex.feld.example

Final-recipient: RFC822;weg@nowak.example
Action: failed
Status: 5.1.1

--e
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--e--`,
    failed: [{ address: "weg@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "exchange fr ndr text only",
    headers: { From: "postmaster@champ.example", Subject: "Non remis : Contrat", "Return-Path": "<>" },
    body: `Échec de la remise pour ces destinataires ou groupes :

parti@nowak.example
L'adresse de messagerie est introuvable. 550 5.1.1 introuvable`,
    failed: [{ address: "parti@nowak.example", status: "5.1.1" }],
  },
  {
    name: "es ndr",
    headers: { From: "Mail Delivery System <MAILER-DAEMON@mx.example>", Subject: "Correo devuelto" },
    body: `No se pudo entregar su mensaje a: ido@nowak.example

550 5.1.1 El usuario no existe`,
    failed: [{ address: "ido@nowak.example", status: "5.1.1", hard: true }],
  },
  {
    name: "docomo ja",
    headers: { From: "MAILER-DAEMON@docomo.example", Subject: "Mail System Error - Returned Mail" },
    body: `次のあて先へのメッセージはエラーのため送信できませんでした。

送信先メールアドレスが見つからないか、
送信先メールサーバの事由により送信できませんでした。

Recipient: <inai@nowak.example>
550 Unknown user inai@nowak.example`,
    failed: [{ address: "inai@nowak.example", hard: true }],
  },
  {
    name: "qq zh",
    headers: { From: "PostMaster@qq.example", Subject: "系统退信" },
    body: `抱歉，您的邮件被退回来了……

原邮件主题：见面
收件人：gone@nowak.example
退信原因：收件人邮箱不存在 550 Mailbox not found`,
    failed: [{ address: "gone@nowak.example", hard: true }],
  },
  {
    name: "mail.ru ru",
    headers: { From: "mailer-daemon@corp.mail.example", Subject: "Mail failure." },
    body: `Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.

К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

 gone@nowak.example
 user not found`,
    failed: [{ address: "gone@nowak.example", hard: true }],
  },
  {
    name: "mdaemon",
    headers: { From: "Mail Delivery Subsystem <MDaemon@mx.example>", Subject: "Permanent Delivery Failure" },
    body: `The attached message had PERMANENT fatal delivery errors!

After one or more unsuccessful delivery attempts the attached message has been
removed from the mail queue on this server.

Failed address: gone@nowak.example

--- Session Transcript ---
--> RCPT To:<gone@nowak.example>
<-- 550 <gone@nowak.example>, Recipient unknown`,
    failed: [{ address: "gone@nowak.example", hard: true }],
  },
  {
    name: "barracuda spam reject dsn",
    headers: {
      From: "postmaster@cuda.example",
      Subject: "**Message you sent blocked by our bulk email filter**",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="b"',
    },
    body: `--b
Content-Type: text/plain; charset=utf-8

Your message to: petra@nowak.example
was blocked by our Spam Firewall.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; cuda.example

Final-Recipient: rfc822; petra@nowak.example
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 550 5.7.1 Message content rejected, UBE

--b
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--b--`,
    failed: [{ address: "petra@nowak.example", status: "5.7.1", hard: false }],
  },
  {
    name: "greylist delay sendmail warning",
    headers: {
      From: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
      Subject: "Warning: could not send message for past 4 hours",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="w"',
    },
    body: `--w
Content-Type: text/plain; charset=utf-8

    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

--w
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: RFC822; petra@nowak.example
Action: delayed
Status: 4.7.1
Diagnostic-Code: SMTP; 451 4.7.1 Greylisting in action, please come back later

--w
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--w--`,
    failed: [{ address: "petra@nowak.example", status: "4.7.1", hard: false }],
  },
  {
    name: "relay ok dsn (success)",
    headers: {
      From: "Mail Delivery System <MAILER-DAEMON@mx.example>",
      Subject: "Successful Mail Delivery Report",
      "Content-Type": 'multipart/report; report-type=delivery-status; boundary="k"',
    },
    body: `--k
Content-Type: text/plain; charset=utf-8

Your message was successfully delivered

--k
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; petra@nowak.example
Action: relayed
Status: 2.0.0

--k
Content-Type: message/rfc822

From: jo@field.example
To: gone@nowak.example
Subject: Hi

hello
--k--`,
    failed: [],
  },
];
