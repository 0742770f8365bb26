import { describe, expect, it } from "vitest";
import { attachmentNotesMax, embeddedMailDepthMax } from "../../../lib/mail/limits.ts";
import { readMail, readMailNow, readTypedBody } from "../../../lib/mail/read-mail.ts";
import { UnreadableMailError } from "../../../lib/mail/unreadable-mail-error.ts";
import { ana, multipart, type RawMailWish, rawMail } from "./mime/raw-mail.ts";

function read(wish: RawMailWish) {
  return readMailNow(rawMail(wish), ana);
}

const fromAna = { From: "Ana Silva <ana@silva.example>", To: "log+7h3k@in.tend.example" };

describe("a mail is understood", () => {
  it("whole, from its bytes", async () => {
    const reading = await readMail(
      rawMail({
        headers: {
          "Message-ID": "<one@okafor.example>",
          "In-Reply-To": "<zero@silva.example>",
          References: "<a@x.example> <b@x.example> <zero@silva.example>",
          "Reply-To": "Sam <sam@home.example>",
        },
        body: "Friday at noon? See https://lunch.example/menu.\n\nOn Fri, 20 Nov 2026 at 09:00, Ana Silva <ana@silva.example> wrote:\n> Lunch?",
      }),
      ana,
    );
    expect(reading).toMatchObject({
      kind: "capture",
      direction: "in",
      messageId: "one@okafor.example",
      references: ["zero@silva.example", "b@x.example", "a@x.example"],
      subject: "Lunch",
      date: "2026-11-23T08:00:00.000Z",
      from: { name: "Sam Okafor", address: "sam@okafor.example" },
      replyTo: [{ name: "Sam", address: "sam@home.example" }],
      links: ["https://lunch.example/menu"],
    });
    expect(reading.body.newText).toBe("Friday at noon? See https://lunch.example/menu.");
    expect(reading.headers.get("subject")).toBe("Lunch");
  });

  it("keeps the envelope's traces for routing, first value first", () => {
    const { headers } = read({
      headers: { "Delivered-To": "log+7h3k@in.tend.example", "X-Forwarded-To": "x@y.example" },
    });
    expect(headers.get("delivered-to")).toBe("log+7h3k@in.tend.example");
    expect(headers.get("x-forwarded-to")).toBe("x@y.example");
  });

  it.each([
    ["missing", null],
    ["unreadable", "the day before yesterday"],
    ["of 1970", "Thu, 1 Jan 1970 00:00:00 +0000"],
    ["in the far future", "Fri, 1 Jan 2100 00:00:00 +0000"],
  ])("at its arrival when its date is %s", (_name, date) => {
    expect(read({ headers: { Date: date } }).date).toBe(ana.receivedAt);
  });

  it("one line of header long: a subject can't bring a line of its own", () => {
    const { subject } = read({ headers: { Subject: "=?utf-8?B?SGkNCkJjYzogZXZlQGV2aWwuZXhhbXBsZQ==?=" } });
    expect(subject).toBe("Hi Bcc: eve@evil.example");
  });
});

describe("the body", () => {
  it.each<[string, RawMailWish, string]>([
    [
      "in Latin-1",
      {
        headers: {
          "Content-Type": "text/plain; charset=iso-8859-1",
          "Content-Transfer-Encoding": "quoted-printable",
        },
        body: "Gr=FC=DFe",
      },
      "Grüße",
    ],
    ["in UTF-8 without a declaration", { body: "Grüße" }, "Grüße"],
    [
      "in base64",
      {
        headers: { "Content-Type": "text/plain; charset=utf-8", "Content-Transfer-Encoding": "base64" },
        body: Buffer.from("Grüße").toString("base64"),
      },
      "Grüße",
    ],
    [
      "flowed",
      { headers: { "Content-Type": "text/plain; format=flowed; delsp=yes" }, body: "one lon \ng line" },
      "one long line",
    ],
    [
      "in HTML alone",
      { headers: { "Content-Type": "text/html; charset=utf-8" }, body: "<p>Hello <b>Sam</b></p>" },
      "Hello Sam",
    ],
    ["with NUL bytes", { body: "Hel\0lo" }, "Hello"],
    ["with bare carriage returns", { body: "one\ntwo", lineEnd: "\r" }, "one\ntwo"],
    ["with bare line feeds", { body: "one\ntwo", lineEnd: "\n" }, "one\ntwo"],
    [
      "clear-signed",
      {
        body: "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nHello\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----",
      },
      "Hello",
    ],
    [
      "with a multipart's type and no parts",
      { headers: { "Content-Type": "multipart/mixed; boundary=b" }, body: "Hello" },
      "Hello",
    ],
    ["under an unknown type of text", { headers: { "Content-Type": "text" }, body: "Hello" }, "Hello"],
  ])("%s", (_name, wish, expected) => {
    expect(read(wish).body.newText).toBe(expected);
  });

  it("is not what HTML hides", () => {
    const { body } = read({
      headers: { "Content-Type": "text/html" },
      body: '<p>Hello Sam</p><div style="display:none">secret words</div><img src="https://t.example/p.gif" width="1" height="1">',
    });
    expect(body.newText).toBe("Hello Sam");
  });

  it("is one from all its pieces around a picture", () => {
    const { body } = read({
      headers: { "Content-Type": "multipart/mixed; boundary=b" },
      body: multipart("b", [
        { headers: ["Content-Type: text/plain"], body: "Look at this:" },
        {
          headers: ["Content-Type: image/png; name=p.png", "Content-Transfer-Encoding: base64"],
          body: "iVBORw0KGgo=",
        },
        { headers: ["Content-Type: text/plain"], body: "Nice, isn't it?" },
      ]),
    });
    expect(body.newText).toContain("Look at this:");
    expect(body.newText).toContain("Nice, isn't it?");
  });

  it("does not hold a text file that is attached", () => {
    const { body, attachments } = read({
      headers: { "Content-Type": "multipart/mixed; boundary=b" },
      body: multipart("b", [
        { headers: ["Content-Type: text/plain"], body: "See the file." },
        {
          headers: [
            "Content-Type: text/plain; name=notes.txt",
            "Content-Disposition: attachment; filename=notes.txt",
          ],
          body: "not my words",
        },
      ]),
    });
    expect(body.newText).toBe("See the file.");
    expect(attachments).toEqual([{ filename: "notes.txt", contentType: "text/plain", bytes: 12 }]);
  });

  it.each([
    [
      "S/MIME",
      {
        "Content-Type": "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m",
        "Content-Transfer-Encoding": "base64",
      },
      "MIIB",
    ],
    [
      "PGP/MIME",
      { "Content-Type": "multipart/encrypted; protocol=application/pgp-encrypted; boundary=b" },
      multipart("b", [
        { headers: ["Content-Type: application/pgp-encrypted"], body: "Version: 1" },
        { headers: ["Content-Type: application/octet-stream"], body: "-----BEGIN PGP MESSAGE-----" },
      ]),
    ],
    ["inline PGP", {}, "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----"],
  ])("encrypted by %s is empty, and the mail still a capture with its people", (_name, headers, body) => {
    const reading = read({ headers, body });
    expect(reading.body.newText).toBe("");
    expect(reading).toMatchObject({ kind: "capture", people: [{ address: "sam@okafor.example" }] });
  });
});

describe("what comes with a mail", () => {
  it("is named and counted, not decoded", () => {
    const { attachments } = read({
      headers: { "Content-Type": "multipart/mixed; boundary=b" },
      body: multipart("b", [
        {
          headers: [
            "Content-Type: application/pdf; name*=utf-8''J%C3%BCrgen.pdf",
            "Content-Transfer-Encoding: base64",
          ],
          body: Buffer.alloc(3000).toString("base64"),
        },
        {
          headers: [
            'Content-Type: application/ms-tnef; name="winmail.dat"',
            "Content-Transfer-Encoding: base64",
          ],
          body: "eJ8+",
        },
      ]),
    });
    expect(attachments).toEqual([
      { filename: "Jürgen.pdf", contentType: "application/pdf", bytes: 3000 },
      { filename: "winmail.dat", contentType: "application/ms-tnef", bytes: 3 },
    ]);
  });

  it("is listed up to a limit", () => {
    const part = { headers: ["Content-Type: image/png; name=p.png"], body: "x" };
    const body = multipart("b", Array(attachmentNotesMax + 50).fill(part));
    expect(
      read({ headers: { "Content-Type": "multipart/mixed; boundary=b" }, body }).attachments,
    ).toHaveLength(attachmentNotesMax);
  });

  it("may be a calendar, given once though it is there twice, with the method of the part", () => {
    const text = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR";
    const { calendars } = read({
      headers: { "Content-Type": "multipart/mixed; boundary=b" },
      body: multipart("b", [
        { headers: ["Content-Type: text/calendar; method=request; charset=utf-8"], body: text },
        {
          headers: [
            "Content-Type: application/ics; name=invite.ics",
            "Content-Disposition: attachment",
            "Content-Transfer-Encoding: base64",
          ],
          body: Buffer.from(text.replaceAll("\n", "\r\n")).toString("base64"),
        },
      ]),
    });
    expect(calendars).toEqual([{ text, method: "REQUEST" }]);
  });

  const inside = (from: string, subject: string, body: string) =>
    `From: ${from}\nTo: Ana Silva <ana@silva.example>\nDate: Fri, 20 Nov 2026 09:00:00 +0000\nSubject: ${subject}\n\n${body}`;

  it("may be mails, each understood for itself: who, when, what they wrote without what they quoted", () => {
    const { kind, body } = read({
      headers: { ...fromAna, "Content-Type": "multipart/mixed; boundary=b" },
      body: multipart("b", [
        { headers: ["Content-Type: text/plain"], body: "two for you" },
        {
          headers: ["Content-Type: message/rfc822"],
          body: inside("Sam Okafor <sam@okafor.example>", "plans", "Here they are.\n\n> where are they?"),
        },
        {
          headers: ["Content-Type: message/rfc822", "Content-Transfer-Encoding: base64"],
          body: Buffer.from(inside("Li <li@wei.example>", "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Hi")).toString(
            "base64",
          ),
        },
      ]),
    });
    expect(kind).toBe("forward");
    expect(body.newText).toBe("two for you");
    expect(body.forwarded).toMatchObject([
      {
        from: { name: "Sam Okafor", address: "sam@okafor.example" },
        to: [{ address: "ana@silva.example" }],
        date: "2026-11-20T09:00:00.000Z",
        subject: "plans",
        text: "Here they are.",
        depth: 0,
      },
      { from: { address: "li@wei.example" }, subject: "Grüße", text: "Hi", depth: 0 },
    ]);
  });

  it("may be a mail with an invitation: its calendar is read like one of this mail's own", () => {
    const calendar = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR";
    const { kind, calendars } = read({
      headers: { ...fromAna, "Content-Type": "multipart/mixed; boundary=b" },
      body: multipart("b", [
        { headers: ["Content-Type: text/plain"], body: "we meet then" },
        {
          headers: ["Content-Type: message/rfc822"],
          body: `From: sam@okafor.example\nContent-Type: text/calendar; method=REQUEST\n\n${calendar}`,
        },
      ]),
    });
    expect(kind).toBe("forward");
    expect(calendars).toEqual([{ text: expect.stringContaining(calendar), method: "REQUEST" }]);
  });

  it("may be several files with mails in them: an import", () => {
    const file = (from: string) => ({
      headers: [
        "Content-Type: application/octet-stream; name=mail.eml",
        "Content-Disposition: attachment; filename=mail.eml",
      ],
      body: inside(from, "hi", "hello"),
    });
    const { kind, body } = read({
      headers: { ...fromAna, "Content-Type": "multipart/mixed; boundary=b" },
      body: multipart("b", [file("sam@okafor.example"), file("li@wei.example")]),
    });
    expect(kind).toBe("import");
    expect(body.forwarded.map((mail) => mail.from.address)).toEqual(["sam@okafor.example", "li@wei.example"]);
  });

  it("may be mails inside mails, to a limit", () => {
    let mail = inside("deep@x.example", "0", "bottom");
    for (let depth = 1; depth <= embeddedMailDepthMax + 5; depth += 1) {
      mail = `From: d${depth}@x.example\nSubject: ${depth}\nContent-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\nContent-Type: message/rfc822\n\n${mail}\n--b${depth}--`;
    }
    const { forwarded } = readMailNow(Buffer.from(mail), ana).body;
    expect(forwarded.map((one) => one.depth)).toEqual([...Array(embeddedMailDepthMax).keys()]);
  });
});

describe("what is no mail", () => {
  it.each([
    ["nothing", Buffer.alloc(0)],
    ["blanks", Buffer.from("\r\n\r\n \r\n")],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex")],
    ["zeros", Buffer.alloc(1000)],
  ])("is refused by name: %s", async (_name, raw) => {
    await expect(readMail(raw, ana)).rejects.toThrow(UnreadableMailError);
  });

  it.each([
    ["words without a header", "Hello Sam, this has no header.", "Hello Sam, this has no header."],
    ["a header without a body", "From: sam@okafor.example", ""],
    [
      "an mbox line first",
      "From sam@okafor.example Mon Nov 23 09:00:00 2026\nFrom: sam@okafor.example\n\nHello",
      "Hello",
    ],
    ["blank lines first", "\r\n\r\nFrom: sam@okafor.example\r\n\r\nHello", "Hello"],
    ["a byte order mark first", "\ufeffFrom: sam@okafor.example\n\nHello", "Hello"],
  ])("is read as far as it goes: %s", (_name, raw, expected) => {
    expect(readMailNow(Buffer.from(raw), ana).body.newText).toBe(expected);
  });

  it("is read from a view into a larger buffer without its neighbours", () => {
    const around = Buffer.concat([Buffer.from("junk"), rawMail({ body: "mine" }), Buffer.from("junk")]);
    const view = new Uint8Array(around.buffer, around.byteOffset + 4, around.length - 8);
    expect(readMailNow(view, ana).body.newText).toBe("mine");
  });
});

describe("a body alone", () => {
  it("is a forward when it holds one, with the people of the forward", () => {
    const reading = readTypedBody(
      {
        text: "FYI\n\n---------- Forwarded message ---------\nFrom: Sam Okafor <sam@okafor.example>\nDate: Fri, 20 Nov 2026 at 09:00\nSubject: plans\nTo: Ana Silva <ana@silva.example>\n\nHere they are.",
        subject: "Fwd: plans",
      },
      ana,
    );
    expect(reading).toMatchObject({
      kind: "forward",
      direction: "in",
      people: [{ name: "Sam Okafor", address: "sam@okafor.example", role: "from" }],
    });
    expect(reading.body.newText).toBe("FYI");
  });

  it("is a reply when it quotes, and a capture otherwise", () => {
    expect(
      readTypedBody(
        { text: "Yes.\n\nOn Fri, 20 Nov 2026 at 09:00, Sam <sam@okafor.example> wrote:\n> Lunch?" },
        ana,
      ).kind,
    ).toBe("reply");
    expect(readTypedBody({ html: "<p>Hello Sam</p>" }, ana)).toMatchObject({
      kind: "capture",
      body: { newText: "Hello Sam" },
    });
  });
});
