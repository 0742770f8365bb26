import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTend, submit, temporaryFolder, tend } from "./tend-process.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => await folder.remove());

const at = (name: string) => join(folder.path, name);

describe("bad input is one line that names the thing and what to do", () => {
  it.each([
    {
      words: "a mail that isn't there",
      args: ["explain", "no-such.eml"],
      code: 1,
      says: /no-such\.eml.*\.eml/,
    },
    {
      words: "an address that is none",
      args: ["user", "add", "not-an-address"],
      code: 1,
      says: /“not-an-address” is not an email address/,
    },
    {
      words: "a zone that does not exist",
      args: ["user", "add", "a@example.com", "--zone", "Mars/Olympus"],
      code: 1,
      says: /no time zone “Mars\/Olympus”.*IANA/,
    },
    {
      words: "a user who does not exist",
      args: ["digest", "nobody@example.com"],
      code: 1,
      says: /no user nobody@example.com.*user add/,
    },
    {
      words: "an instant that is none",
      args: ["digest", "me@example.com", "--at", "soonish"],
      code: 1,
      says: /no user|“soonish” is not an instant/,
    },
    { words: "a port that is none", args: ["start", "--smtp", "99999"], code: 2, says: /a port is a number/ },
    { words: "an unknown command", args: ["dance"], code: 2, says: /unknown command 'dance'/ },
    {
      words: "an unknown option",
      args: ["digest", "a@example.com", "--nonsense"],
      code: 2,
      says: /unknown option '--nonsense'/,
    },
    { words: "explain without a file", args: ["explain"], code: 2, says: /name a file/ },
  ])("$words", async ({ args, code, says }) => {
    const data = args[0] === "explain" || args[0] === "dance" ? [] : ["--data", at("bad-input")];
    const ran = await tend([...args, ...data]);
    expect(ran.stderr).toMatch(says);
    expect(ran.stdout).toBe("");
    expect(ran.code).toBe(code);
    expect(
      ran.stderr
        .trim()
        .split("\n")
        .filter((line) => !line.startsWith("(")),
    ).toHaveLength(1);
  });

  it("a file that is no mail", async () => {
    await writeFile(at("picture.eml"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254]));
    const ran = await tend(["explain", at("picture.eml")]);
    expect(ran.stderr).toMatch(/picture\.eml is not a mail that can be read/);
    expect(ran.code).toBe(1);
  });

  it("an invitation that is broken: what can be read is shown, what can't is said", async () => {
    await writeFile(
      at("broken.ics"),
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Lunch\r\nDTSTART:yesterday\r\nEND:VEVENT\r\n",
    );
    const ran = await tend(["explain", at("broken.ics"), "--json"]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout).calendarProblems.length).toBeGreaterThan(0);
  });

  it("a data folder of a newer version, which is left as it is", async () => {
    await mkdir(at("newer"));
    await writeFile(at("newer/tend.json"), JSON.stringify({ format: 99 }));
    const ran = await tend(["user", "list", "--data", at("newer")]);
    expect(ran.stderr).toMatch(/newer Tend \(format 99.*update Tend/);
    expect(ran.code).toBe(1);
  });

  it("a data folder that can't be made", async () => {
    await writeFile(at("a-file"), "");
    const ran = await tend(["user", "list", "--data", at("a-file/data")]);
    expect(ran.stderr).toMatch(/can't use .*a-file\/data.*--data/);
  });

  it("a port in use", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const smtp = await tend(["start", "--data", at("ports"), "--smtp", port, "--web", "0"]);
    const web = await tend(["start", "--data", at("ports"), "--smtp", "0", "--web", port]);
    await new Promise((resolve) => server.close(resolve));
    expect(smtp.stderr).toMatch(new RegExp(`port ${port} for SMTP is in use: choose another with --smtp`));
    expect(web.stderr).toMatch(new RegExp(`${port}.*--web`));
    expect([smtp.code, web.code]).toEqual([1, 1]);
  });
});

describe("the loop on one machine, with commands beside the running server", () => {
  it("captures by SMTP, exports, sends a digest, takes the answer and undoes it", async () => {
    const data = at("loop");
    const running = await startTend(data);
    try {
      const added = JSON.parse(
        (
          await tend([
            "user",
            "add",
            "me@example.com",
            "--name",
            "Maya",
            "--zone",
            "Europe/Berlin",
            "--data",
            data,
            "--json",
          ])
        ).stdout,
      );
      expect(Object.keys(added)).toEqual(["userId", "email", "captureAddress"]);
      const promised = `From: Maya <me@example.com>\nTo: Priya Raman <priya@northlight.example>\nSubject: Plan\nDate: ${new Date(Date.now() - 86_400_000).toUTCString()}\nMessage-ID: <plan@example.com>\n\nI'll send you the hiring plan.\n`;
      expect(
        await submit(
          running.smtpPort,
          { from: "me@example.com", to: ["priya@northlight.example", added.captureAddress] },
          promised,
        ),
      ).toMatch(/^250/);
      const ledger = await until(
        async () => (await tend(["export", "me@example.com", "--data", data])).stdout,
        (text) => text.includes("northlight"),
      );
      expect(ledger.trim().split("\n")).toHaveLength(1);

      const digest = JSON.parse(
        (await tend(["digest", "me@example.com", "--send", "--json", "--data", data])).stdout,
      );
      expect(digest.suggestions).toMatchObject([
        {
          number: 1,
          contact: { name: "Priya Raman", addresses: ["priya@northlight.example"] },
          reason: "promise",
          evidence: [{ quote: "I'll send you the hiring plan." }],
        },
      ]);
      expect(digest.text).toContain("Priya");
      expect(digest.html).toContain("Priya");
      expect((await tend(["digest", "me@example.com", "--data", data])).stdout).toContain("Subject: ");

      const inbox = await fetch(`${running.web}/api/v1/messages`).then(
        async (response) => await response.json(),
      );
      const sent = inbox.messages.find((message: { Subject: string }) => message.Subject === digest.subject);
      const reply = sent.ReplyTo[0].Address;
      await submit(
        running.smtpPort,
        { from: "me@example.com", to: [reply] },
        `From: me@example.com\nTo: ${reply}\nSubject: Re: ${digest.subject}\nMessage-ID: <answer@example.com>\n\n1 done: sent it\n`,
      );
      await until(
        async () => (await tend(["export", "me@example.com", "--data", data])).stdout,
        (text) => text.includes('"verb":"done"'),
      );
      const after = JSON.parse((await tend(["digest", "me@example.com", "--json", "--data", data])).stdout);
      expect(after.suggestions).toEqual([]);
    } finally {
      await running.stop();
    }
    expect((await tend(["user", "list", "--data", data, "--json"])).stdout).toContain("me@example.com");
    expect((await readdir(join(data, "spool"))).filter((name) => name.endsWith(".json"))).toEqual([]);
  }, 60_000);

  it("refuses an unknown address of its own, and an oversized mail, before accepting", async () => {
    const running = await startTend(at("refusals"));
    try {
      await expect(
        submit(
          running.smtpPort,
          { from: "me@example.com", to: ["log+nobody@tend.localhost"] },
          "Subject: x\n\nx",
        ),
      ).rejects.toThrow(/550/);
    } finally {
      await running.stop();
    }
  });
});

describe("tend explain --batch", () => {
  it("answers 1,000 messages of three forms in order, without a failure", async () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => {
      const id = `m${index}`;
      if (index % 3 === 0)
        return JSON.stringify({
          id,
          text: `Hello ${index}\n\nOn Mon, 2 Nov 2026 at 10:00, Ana <ana@a.example> wrote:\n> old ${index}`,
        });
      if (index % 3 === 1)
        return JSON.stringify({ id, html: `<p>Hello ${index}</p><blockquote type="cite">old</blockquote>` });
      return JSON.stringify({
        id,
        raw: `From: Ana <ana@a.example>\r\nTo: me@example.com\r\nSubject: Hi ${index}\r\nMessage-ID: <${id}@a.example>\r\n\r\nHello ${index}`,
        own: ["me@example.com"],
      });
    });
    const ran = await tend(["explain", "--batch"], lines.join("\n"));
    const answers = ran.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.id)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => `m${index}`),
    );
    expect(answers.filter((answer) => answer.error !== undefined)).toEqual([]);
    expect(answers.every((answer, index) => answer.newText === `Hello ${index}`)).toBe(true);
    for (const field of [
      "kind",
      "direction",
      "messageId",
      "subject",
      "date",
      "from",
      "people",
      "signature",
      "quoted",
      "forwarded",
      "events",
      "signals",
    ]) {
      expect(answers[2]).toHaveProperty(field);
    }
  }, 60_000);

  it("says of a line that can't be read what is wrong, and goes on", async () => {
    const ran = await tend(
      ["explain", "--batch"],
      `nonsense\n{"id":2}\n{"id":3,"text":"Hi","timeZone":"Mars/Olympus"}\n{"id":4,"text":"Hi"}`,
    );
    const answers = ran.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => [answer.id, typeof answer.error])).toEqual([
      [null, "string"],
      [2, "string"],
      [3, "string"],
      [4, "undefined"],
    ]);
  });
});

/** Asks again until the answer is there; the test's own time limit ends it. */
async function until(ask: () => Promise<string>, isThere: (text: string) => boolean): Promise<string> {
  for (;;) {
    const text = await ask();
    if (isThere(text)) return text;
  }
}
