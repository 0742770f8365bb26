import { describe, expect, it } from "vitest";
import { readMailNow } from "../../../../lib/mail/read-mail.ts";
import type { MailContext } from "../../../../lib/mail/reading.ts";
import { ana, multipart, type RawMailWish, rawMail } from "../mime/raw-mail.ts";

function people(wish: RawMailWish, context: MailContext = ana) {
  const { kind, direction, people: found, from } = readMailNow(rawMail(wish), context);
  return {
    kind,
    direction,
    from: from.address,
    people: found.map((one) => `${one.role} ${one.name} <${one.address}>`),
  };
}

const fromAna = "Ana Silva <ana@silva.example>";

function attachedMail(header: string): RawMailWish {
  return {
    headers: {
      From: fromAna,
      To: "log+7h3k@in.tend.example",
      Subject: "Fwd: plans",
      "Content-Type": "multipart/mixed; boundary=b",
    },
    body: multipart("b", [
      { headers: ["Content-Type: text/plain"], body: "for the record" },
      {
        headers: ["Content-Type: message/rfc822"],
        body: `${header}\nDate: Fri, 20 Nov 2026 09:00:00 +0000\nSubject: plans\n\nHere they are.`,
      },
    ]),
  };
}

describe("who a mail is with", () => {
  it("is everyone it addresses when the user wrote, in To and in Cc", () => {
    expect(
      people({ headers: { From: fromAna, To: '"Okafor, Sam" <sam@okafor.example>', Cc: "li@wei.example" } }),
    ).toMatchObject({
      direction: "out",
      people: ["to Sam Okafor <sam@okafor.example>", "cc  <li@wei.example>"],
    });
  });

  it("never is the user, Tend, a role or a machine, in any field or plus form", () => {
    const To =
      "ana+x@silva.example, log+7h3k@in.tend.example, info@okafor.example, no-reply@shop.example, Sam <sam@okafor.example>";
    expect(people({ headers: { From: fromAna, To } }).people).toEqual(["to Sam <sam@okafor.example>"]);
  });

  it("is each address once, by its first role, with the name that any field gives", () => {
    expect(
      people({ headers: { From: fromAna, To: "sam@okafor.example", Cc: "Sam Okafor <SAM@okafor.example>" } })
        .people,
    ).toEqual(["to Sam Okafor <sam@okafor.example>"]);
  });

  it("does not merge two addresses by their name alone", () => {
    expect(
      people({ headers: { From: fromAna, To: "Sam <sam@okafor.example>, Sam <sam@home.example>" } }).people,
    ).toHaveLength(2);
  });

  it("is the author of received mail", () => {
    expect(people({ headers: { Cc: "li@wei.example" } })).toMatchObject({
      direction: "in",
      people: ["from Sam Okafor <sam@okafor.example>"],
    });
  });

  it("is the author of a forwarded mail", () => {
    expect(people(attachedMail(`From: Sam Okafor <sam@okafor.example>\nTo: ${fromAna}`))).toMatchObject({
      kind: "forward",
      direction: "in",
      people: ["from Sam Okafor <sam@okafor.example>"],
    });
  });

  it("is the recipients of a forwarded mail that the user had sent: the repair of a forgotten Bcc", () => {
    expect(
      people(
        attachedMail(`From: ${fromAna}\nTo: Sam Okafor <sam@okafor.example>\nCc: Li Wei <li@wei.example>`),
      ),
    ).toMatchObject({
      direction: "out",
      people: ["to Sam Okafor <sam@okafor.example>", "cc Li Wei <li@wei.example>"],
    });
  });

  it("is whom the user forwards a mail to, where Tend only got a blind copy", () => {
    const wish = attachedMail(`From: Sam Okafor <sam@okafor.example>\nTo: ${fromAna}`);
    expect(people({ ...wish, headers: { ...wish.headers, To: "Li Wei <li@wei.example>" } })).toMatchObject({
      kind: "capture",
      direction: "out",
      people: ["to Li Wei <li@wei.example>"],
    });
  });

  it.each([
    ["automatic", { "Auto-Submitted": "auto-replied" }],
    ["bulk", { "List-Unsubscribe": "<https://shop.example>" }],
    ["bounce", { From: "mailer-daemon@mx.example" }],
  ])("is nobody for %s mail", (kind, headers) => {
    expect(people({ headers })).toMatchObject({ kind, people: [] });
  });
});

describe("a From that a list has rewritten", () => {
  it.each([
    [
      "by Mailman, the person in Reply-To",
      {
        From: "Sam Okafor via Devs <devs@lists.example>",
        "Reply-To": "Sam Okafor <sam@okafor.example>",
        "X-BeenThere": "devs@lists.example",
      },
    ],
    [
      "by Mailman, the list in Reply-To and the person in Cc",
      {
        From: "Sam Okafor via Devs <devs@lists.example>",
        "Reply-To": "devs@lists.example",
        Cc: "Sam Okafor <sam@okafor.example>",
        "List-Post": "<mailto:devs@lists.example>",
      },
    ],
    [
      "by Google Groups",
      {
        From: "'Sam Okafor' via Devs <devs@googlegroups.com>",
        "X-Original-From": "Sam Okafor <sam@okafor.example>",
        "Mailing-list": "list devs@googlegroups.com; contact devs+owners@googlegroups.com",
      },
    ],
    [
      "by Google Groups, the sender alone",
      {
        From: "'Sam Okafor' via Devs <devs@googlegroups.com>",
        "X-Original-Sender": "sam@okafor.example",
        "X-BeenThere": "devs@googlegroups.com",
      },
    ],
  ])("%s, is the person's again", (_name, headers) => {
    expect(people({ headers })).toMatchObject({
      kind: "list",
      from: "sam@okafor.example",
      people: ["from Sam Okafor <sam@okafor.example>"],
    });
  });

  it("is left as it stands in a person's mail with another Reply-To", () => {
    expect(people({ headers: { "Reply-To": "Office <office@okafor.example>" } }).from).toBe(
      "sam@okafor.example",
    );
  });
});
