import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageEvent } from "../../../lib/import/message-event.ts";
import { peopleEvents } from "../../../lib/import/people-events.ts";
import { readContactsCsv } from "../../../lib/import/read-contacts-csv.ts";
import { readVcards } from "../../../lib/import/read-vcards.ts";
import { splitMailbox } from "../../../lib/import/split-mailbox.ts";
import { foldAll } from "../../../lib/network/fold.ts";
import { aUser } from "../../fakes/builders.ts";
import { memoryLedgerStore } from "../../fakes/memory-stores.ts";

const now = "2026-11-24T10:00:00.000Z";
const tend = ["@tend.example"];

describe("contact lists", () => {
  it("LinkedIn's connections: notes above the header, people without an address reported by line", () => {
    const csv = `Notes:
"When exporting your connection data, you may notice that some email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Priya,Raman,https://li.example/p,Priya@Northlight.example,"Northlight, Inc.",CFO,03 Mar 2024
Tom,Hale,https://li.example/t,,Hale & Co,Founder,04 Mar 2024
"Anna ""Nan""",O'Neil,https://li.example/a,nan@oneil.example,,,05 Mar 2024
`;
    const { people, problems } = readContactsCsv(csv);
    expect(people).toMatchObject([
      {
        name: "Priya Raman",
        address: "priya@northlight.example",
        note: "CFO, Northlight, Inc.; connected on 03 Mar 2024",
      },
      { name: 'Anna "Nan" O\'Neil', address: "nan@oneil.example" },
    ]);
    expect(problems).toEqual([{ where: "line 6", why: "it gives no email" }]);
  });

  it.each([
    {
      form: "Google's newer form",
      csv: "First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value\nSam,Okafor,Okafor Ltd,* Work,sam@okafor.example ::: sam@home.example\n",
    },
    {
      form: "Google's older form",
      csv: "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Value,Organization 1 - Name\nSam Okafor,Sam,Okafor,* Work,sam@okafor.example,sam@home.example,Okafor Ltd\n",
    },
    {
      form: "Outlook with semicolons",
      csv: "\ufeffFirst Name;Last Name;Company;E-mail Address;E-mail 2 Address\r\nSam;Okafor;Okafor Ltd;sam@okafor.example;sam@home.example\r\n",
    },
  ])("$form", ({ csv }) => {
    expect(readContactsCsv(csv).people).toMatchObject([
      {
        name: "Sam Okafor",
        address: "sam@okafor.example",
        further: ["sam@home.example"],
        note: "Okafor Ltd",
      },
    ]);
  });

  it("a row that ends inside a quote costs only itself", () => {
    const { people, problems } = readContactsCsv(
      'Name,Email\nA,a@x.example\n"B,b@x.example\nC,c@x.example\n',
    );
    expect(people.map((person) => person.address)).toEqual(["a@x.example", "c@x.example"]);
    expect(problems).toMatchObject([{ where: "line 3" }]);
  });

  it("vCards of three versions, folded, grouped, quoted-printable; one without end, one without address", () => {
    const vcf = [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "N:Okafor;Sam;;;",
      "FN:Sam Oka",
      " for",
      "item1.EMAIL;type=INTERNET:Sam@Okafor.example",
      "ORG:Okafor Ltd;Sales",
      "TITLE:Head\\, Sales",
      "END:VCARD",
      "BEGIN:VCARD",
      "VERSION:2.1",
      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen",
      "EMAIL;HOME:jm@mueller.example",
      "END:VCARD",
      "BEGIN:VCARD",
      "VERSION:4.0",
      "FN:Nobody",
      "TEL:+123",
      "END:VCARD",
      "BEGIN:VCARD",
      "FN:Lost",
      "EMAIL:lost@x.example",
    ].join("\r\n");
    const { people, problems } = readVcards(vcf);
    expect(people).toEqual([
      { name: "Sam Okafor", address: "sam@okafor.example", further: [], note: "Head, Sales, Okafor Ltd" },
      { name: "Jürgen Müller", address: "jm@mueller.example", further: [], note: "" },
    ]);
    expect(problems.map((problem) => problem.where)).toEqual(["card 3", "card 4"]);
  });

  it("law: any text gives a reading, and never more people than it has lines", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const table = `name,email\n${text}`;
        expect(readContactsCsv(table).people.length).toBeLessThanOrEqual(table.split(/\r|\n/).length);
        expect(readVcards(text).people.length).toBeLessThanOrEqual(text.split("\n").length);
      }),
    );
  });

  it("people become known, not suggested; own and no-reply addresses are nobody; a second file adds nothing", async () => {
    const ledger = memoryLedgerStore();
    const user = aUser();
    const people = ["sam@okafor.example", "me@example.com", "no-reply@shop.example"].map((address) => ({
      name: "X Y",
      address,
      further: [],
      note: "CFO",
    }));
    const events = peopleEvents(user, people, tend, now);
    expect(await ledger.appendMany(user.id, events)).toBe(1);
    expect(
      await ledger.appendMany(user.id, peopleEvents(user, people, tend, "2026-12-24T10:00:00.000Z")),
    ).toBe(0);
    const contacts = Object.values(foldAll(await Array.fromAsync(ledger.events(user.id, ""))).contacts);
    expect(contacts).toMatchObject([
      { addresses: ["sam@okafor.example"], provisional: false, days: [], notes: [{ text: "CFO" }] },
    ]);
  });
});

const boxOf = (mails: readonly string[], eol = "\n") =>
  Buffer.from(
    mails
      .map((mail) => `From me@example.com Mon Nov 23 09:00:00 2020\n${mail}\n`)
      .join("\n")
      .replaceAll("\n", eol),
  );

async function split(box: Buffer, sizes: readonly number[], from = 0) {
  const chunks: Buffer[] = [];
  for (let at = from, turn = 0; at < box.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(box.subarray(at, at + size));
    at += size;
  }
  return await Array.fromAsync(splitMailbox(chunks, from));
}

describe("mailboxes", () => {
  it("law: however the file comes in pieces, its messages are the same, and reading can go on after any of them", async () => {
    const mails = [
      "Subject: one\n\nHi\n\nFrom here on it is quiet.\n",
      "Subject: two\n\n>From us\n",
      "Subject: three\n\n\n\nEnd\n",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("\n", "\r\n"),
        async (sizes, eol) => {
          const box = boxOf(mails, eol);
          const messages = await split(box, sizes);
          expect(messages.map((one) => /Subject: (\w+)/.exec(one.raw.toString())?.[1])).toEqual([
            "one",
            "two",
            "three",
          ]);
          expect(messages.at(-1)?.end).toBe(box.length);
          const rest = await split(box, sizes, messages[0]?.end ?? 0);
          expect(rest.map((one) => [one.start, one.end])).toEqual(
            messages.slice(1).map((one) => [one.start, one.end]),
          );
        },
      ),
    );
  });

  it("a message of many megabytes is read as its beginning, and the next is whole", async () => {
    const box = boxOf([`Subject: big\n\n${"x".repeat(70)}\n`.repeat(40_000), "Subject: next\n\nHi\n"]);
    const [big, next] = await split(box, [65_536]);
    expect(big?.raw.length).toBeLessThanOrEqual(1024 * 1024);
    expect(next?.raw.toString()).toContain("Subject: next");
  });

  const context = (written: ReadonlySet<string> | null) => ({ user: aUser(), tend, now, written });
  const sent = (to: string, header = "") =>
    Buffer.from(
      `From: Maya <me@example.com>\nTo: ${to}\nSubject: Plan\nDate: Mon, 03 Mar 2025 09:00:00 +0000\nMessage-ID: <a@example.com>\n${header}\nI will send you the plan by Friday.\n`,
    );

  it("an old mail is what was between them, at its own time, and opens no promise", () => {
    expect(messageEvent(sent("Sam <sam@okafor.example>"), "", context(new Set()))).toMatchObject({
      kind: "event",
      event: {
        at: "2025-03-03T09:00:00.000Z",
        effects: [{ type: "interaction", direction: "out", signals: [] }],
      },
    });
  });

  it.each([
    { what: "a command to Tend", raw: sent("log+abc@tend.example") },
    {
      what: "a newsletter",
      raw: Buffer.from(
        "From: n@shop.example\nTo: me@example.com\nList-Unsubscribe: <https://x.example>\nPrecedence: bulk\nDate: Mon, 03 Mar 2025 09:00:00 +0000\nSubject: Sale\n\nBuy\n",
      ),
    },
    {
      what: "mail of somebody the user never wrote to",
      raw: Buffer.from(
        "From: Cold <cold@sales.example>\nTo: me@example.com\nDate: Mon, 03 Mar 2025 09:00:00 +0000\nSubject: Hi\n\nQuick question\n",
      ),
    },
  ])("$what is nothing", ({ raw }) => {
    expect(messageEvent(raw, "", context(new Set()))).toEqual({ kind: "nothing" });
  });

  it("mail of somebody the user wrote to counts, and a missing date is the box's", () => {
    const raw = Buffer.from(
      "From: Sam <sam@okafor.example>\nTo: me@example.com\nSubject: Hi\nMessage-ID: <b@okafor.example>\n\nThanks\n",
    );
    const read = messageEvent(raw, "2020-11-23T09:00:00.000Z", context(new Set(["sam@okafor.example"])));
    expect(read).toMatchObject({
      kind: "event",
      event: { at: "2020-11-23T09:00:00.000Z", effects: [{ direction: "in" }] },
    });
  });
});
