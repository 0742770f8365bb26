import { describe, expect, it, test } from "vitest";
import { judgeFailure } from "../../../../lib/mail/kind/failure-reason.ts";
import { replyPhase } from "../../../../lib/mail/kind/reply-phase.ts";
import { readMailNow } from "../../../../lib/mail/read-mail.ts";
import type { FailedRecipient } from "../../../../lib/mail/reading.ts";
import { ana, multipart, rawMail } from "../mime/raw-mail.ts";

function failed(body: string, headers: Record<string, string> = {}): FailedRecipient[] {
  const from = "Mail Delivery System <mailer-daemon@mx.example>";
  return readMailNow(rawMail({ headers: { From: from, Subject: "Returned mail", ...headers }, body }), ana)
    .failed;
}

function reported(...recipients: string[]): FailedRecipient[] {
  const status = ["Reporting-MTA: dns; mx.example", ...recipients].join("\n\n");
  return failed(
    multipart("r", [
      { headers: ["Content-Type: text/plain"], body: "Sorry." },
      { headers: ["Content-Type: message/delivery-status"], body: status },
    ]),
    { "Content-Type": "multipart/report; report-type=delivery-status; boundary=r" },
  );
}

describe("who could not be reached", () => {
  it("stands in a delivery report with status and reason, each recipient for itself", () => {
    const found = reported(
      "Final-Recipient: rfc822; <Gone@Example.COM>\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown",
      "Final-Recipient: rfc822; full@example.com\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 mailbox full",
    );
    expect(found).toEqual([
      { address: "gone@example.com", status: "5.1.1", hard: true, reason: "no such mailbox" },
      { address: "full@example.com", status: "5.2.2", hard: false, reason: "mailbox full" },
    ]);
  });

  it("is nobody where a report says that the mail was delivered", () => {
    expect(reported("Final-Recipient: rfc822; sam@example.com\nAction: delivered\nStatus: 2.0.0")).toEqual(
      [],
    );
  });

  it("is not given up while delivery is only delayed", () => {
    const [one] = reported(
      "Final-Recipient: rfc822; sam@example.com\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; connection timed out",
    );
    expect(one?.hard).toBe(false);
  });

  it("takes the other server's status where the report's own is a vague 5.0.0", () => {
    const [one] = reported(
      "Final-Recipient: rfc822; sam@example.com\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.7.1 blocked by policy",
    );
    expect(one?.status).toBe("5.7.1");
  });

  it.each([
    [
      "qmail",
      "Hi. This is the qmail-send program at mx.example.\n\n<gone@example.com>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 User unknown\nGiving up.\n\n--- Below this line is a copy of the message.\n\nFrom: ana@silva.example\nTo: other@example.com",
    ],
    [
      "exim",
      "A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error.\n\n  gone@example.com\n    SMTP error from remote mail server: 550 5.1.1 no such user\n\n------ This is a copy of the message, including all the headers. ------\n\nReturn-path: <ana@silva.example>\nTo: other@example.com",
    ],
    [
      "a sentence",
      "Your message to gone@example.com was not delivered: the user is unknown there (550 5.1.1).",
    ],
  ])("stands in the words of %s, not in the mail that is returned with them", (_name, body) => {
    expect(failed(body)).toEqual([
      { address: "gone@example.com", status: "5.1.1", hard: true, reason: "no such mailbox" },
    ]);
  });

  it("stands in X-Failed-Recipients before any words", () => {
    const found = failed("ask postmaster@mx.example for help", { "X-Failed-Recipients": "gone@example.com" });
    expect(found.map((one) => one.address)).toEqual(["gone@example.com"]);
  });

  it("is whom the returned mail was for where nothing names an address", () => {
    const found = failed(
      "Deferred: connection timed out\n\n   ----- Unsent message follows -----\nFrom: ana@silva.example\nTo: sam@okafor.example\n\nhello",
    );
    expect(found.map((one) => one.address)).toEqual(["sam@okafor.example"]);
  });

  it("stands in the notice that Amazon SES sends by SNS", () => {
    const notice = {
      notificationType: "Bounce",
      bounce: {
        bounceType: "Permanent",
        bouncedRecipients: [
          {
            emailAddress: "gone@example.com",
            status: "5.1.1",
            diagnosticCode: "smtp; 550 5.1.1 user unknown",
          },
        ],
      },
    };
    const found = failed(JSON.stringify({ Type: "Notification", Message: JSON.stringify(notice) }), {
      From: "no-reply@sns.amazonaws.example",
      "x-amz-sns-message-id": "one",
    });
    expect(found).toEqual([
      { address: "gone@example.com", status: "5.1.1", hard: true, reason: "no such mailbox" },
    ]);
  });
});

describe("a failure's reason", () => {
  it.each([
    ["550 5.1.1 <x@example.com>: Recipient address rejected: User unknown", "no such mailbox", true],
    ["550 No such user here", "no such mailbox", true],
    ["Host or domain name not found. Name service error", "no such host", true],
    ["User has moved to another address", "moved away", true],
    ["This domain does not accept mail (null MX)", "host takes no mail", true],
    ["552 5.2.2 Over quota", "mailbox full", false],
    ["mailbox is full", "mailbox full", false],
    ["550 account is disabled", "suspended", false],
    ["connect to mx.example[192.0.2.1]:25: Connection timed out", "network trouble", false],
    ["550 5.7.1 Message rejected as spam", "taken for spam", false],
    ["554 client host blocked using a blocklist", "refused by policy", false],
    ["552 message size exceeds fixed limit", "too big", false],
    ["550 5.7.26 this mail is unauthenticated: SPF and DKIM did not pass", "sender not authenticated", false],
    ["550 5.4.316 Message expired, connection refused", "network trouble", false],
    ["Name service error for domain example.com: Host not found, try again", "network trouble", false],
    ["550 5.1.1 Refused due to recipient preferences", "filtered", false],
    ["554 email rejected due to security policies", "refused by policy", false],
    ["all relevant MX records point to non-existent hosts", "no such host", true],
    ["something else", "not said", false],
  ])("of “%s” is %s", (words, reason, hard) => {
    expect(judgeFailure(words, "", false)).toMatchObject({ reason, hard });
  });

  it("is never final while the server calls it temporary", () => {
    expect(judgeFailure("450 4.1.1 user unknown", "4.1.1", false).hard).toBe(false);
    expect(judgeFailure("550 user unknown", "", true).hard).toBe(false);
  });
});

describe("at which command a mail was refused", () => {
  test.each([
    ["550 User unknown (in reply to RCPT TO command)", "recipient"],
    ["550 User unknown (in reply to end of DATA command)", "content"],
    ["SMTP error from remote mail server after RCPT TO:<gone@example.com>: 550 no", "recipient"],
    ["SMTP error from remote mail server after end of data: 550 no", "content"],
    ["SMTP error from remote mail server after MAIL FROM:<ana@example.com>: 553 no", "sender"],
    [">>> DATA\n<<< 550 unknown user", "content"],
    [">>> DATA\n<<< 550 unknown user\n<<< 503 5.0.0 Need RCPT (recipient)", "recipient"],
    ["Remote host said: 550 no such user\n[RCPT_TO]", "recipient"],
    ["550 no such user", "not said"],
  ])("%j: %s", (words, phase) => {
    expect(replyPhase(words)).toBe(phase);
  });

  test("an unknown user after the data is one whom the server would not take the mail for: not final", () => {
    const [one] = reported(
      "Final-Recipient: rfc822; sam@example.com\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 Unknown user (in reply to end of DATA command)",
    );
    expect(one).toMatchObject({ reason: "no such mailbox", hard: false });
  });

  test("an unknown user under a code for a mailbox that is there is not final", () => {
    expect(judgeFailure("550 5.2.1 <x@example.com>... User unknown", "5.2.1", false).hard).toBe(false);
    expect(judgeFailure("550 5.7.1 Recipient rejected: User unknown", "5.7.1", false).hard).toBe(false);
  });

  test("the address that the user wrote to is named, not what a server made of it", () => {
    const [one] = reported(
      "Original-Recipient: rfc822;sam@example.com\nFinal-Recipient: rfc822; sam.o@store7.example.com\nAction: failed\nStatus: 5.1.1",
    );
    expect(one?.address).toBe("sam@example.com");
  });

  test("a reason that stands above the address counts where it is the only one", () => {
    const [one] = failed(
      "Could not be delivered because of\n\n550 5.1.1 User unknown\n\nThe following recipients were affected:\n    gone@example.com",
    );
    expect(one).toMatchObject({ address: "gone@example.com", status: "5.1.1", hard: true });
  });
});
