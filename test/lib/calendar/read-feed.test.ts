import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCalendar } from "../../../lib/calendar/decode-calendar.ts";
import { readCalendar } from "../../../lib/calendar/read-calendar.ts";
import { readFeed } from "../../../lib/calendar/read-feed.ts";
import { calendarText } from "./calendar-text.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const options = { timeZone: "Europe/Paris" };

function* chunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Folds after every few bytes, wherever that falls. */
function foldedBytes(text: string, every: number): Uint8Array {
  const out: number[] = [];
  for (const line of text.split("\r\n")) {
    for (const [at, byte] of bytesOf(line).entries()) {
      if (at > 0 && at % every === 0) out.push(0x0d, 0x0a, 0x20);
      out.push(byte);
    }
    out.push(0x0d, 0x0a);
  }
  return Uint8Array.from(out);
}

const text = calendarText(
  ["UID:fête", "DTSTART:20260601T090000Z", "SUMMARY:Café crème, 10 € 🎉"],
  ["UID:b", "DTSTART:20260602"],
);

describe("a calendar's bytes", () => {
  it.each([1, 2, 3, 5, 7])(
    "folded every %i bytes, inside characters too, read as if they were not",
    (every) => {
      const events = readCalendar(decodeCalendar(foldedBytes(text, every)), options).events;
      expect(events).toEqual(readCalendar(text, options).events);
    },
  );

  it.each([
    ["Latin-1 that calls itself UTF-8", "utf-8"],
    ["Latin-1", "iso-8859-1"],
    ["a charset nobody knows", "x-unheard-of"],
  ])("in %s", (_description, charset) => {
    const latin = Uint8Array.from(
      [...calendarText(["UID:a", "DTSTART:20260601", "SUMMARY:Café"])].map((char) => char.charCodeAt(0)),
    );
    expect(readCalendar(decodeCalendar(latin, charset), options).events[0]?.summary).toBe("Café");
  });
});

describe("a feed", () => {
  it("reads the same in chunks of any size", async () => {
    const whole = readCalendar(text, options);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 40 }),
        async (size, every) => {
          expect(await readFeed(chunks(foldedBytes(text, every), size), options)).toEqual(whole);
        },
      ),
    );
  });

  it("that breaks off is not whole", async () => {
    expect((await readFeed(chunks(bytesOf(text).subarray(0, 90), 16), options)).whole).toBe(false);
  });

  it("over its bound is read up to there and is not whole", async () => {
    const reading = await readFeed(chunks(bytesOf(text), 16), { ...options, bytesMax: 150 });
    expect(reading).toMatchObject({ whole: false, events: [{ uid: "fête" }] });
    expect(reading.problems).toContain("only the first 150 bytes are read");
  });

  it("without a line end is not kept whole in memory", async () => {
    const reading = await readFeed(
      Array.from({ length: 50 }, () => new Uint8Array(100_000).fill(65)),
      options,
    );
    expect(reading).toMatchObject({ whole: false, events: [] });
  });

  it("of 20,000 events and 10 MB is read with 128 MB of heap", () => {
    const child = fileURLToPath(new URL("large-feed-child.ts", import.meta.url));
    const run = spawnSync(process.execPath, ["--max-old-space-size=128", child, "20000"], {
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    const { events, bytes } = JSON.parse(run.stdout);
    expect(events).toBe(20_000);
    expect(bytes).toBeGreaterThan(10_000_000);
  });
});
