import { createServer } from "node:http";
import { httpFeedFetcher } from "../../../lib/adapters/http/http-feed-fetcher.ts";
import { newFeed } from "../../../lib/feeds/new-feed.ts";
import { pollFeed } from "../../../lib/feeds/poll-feed.ts";
import { aUser, someUserId } from "../../fakes/builders.ts";
import { memoryHome } from "../../fakes/memory-home.ts";

/**
 * Serves a calendar of that many meetings to come, polls it twice, and prints what became of it and the most memory
 * the process ever had: `node large-feed-child.ts 20000`. The ledger is kept as text in the same memory.
 */
const count = Number(process.argv[2]);
const now = "2026-11-23T12:00:00.000Z";
let bytes = 0;

const server = createServer((_request, response) => {
  bytes = 0;
  response.writeHead(200, { "content-type": "text/calendar" });
  response.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
  let index = 0;
  const push = () => {
    while (index < count) {
      const text = meeting(index++);
      bytes += text.length;
      if (!response.write(text)) return void response.once("drain", push);
    }
    response.end("END:VCALENDAR\r\n");
  };
  push();
});

function meeting(index: number): string {
  const day = `2027${String((index % 12) + 1).padStart(2, "0")}${String((index % 28) + 1).padStart(2, "0")}`;
  return [
    "BEGIN:VEVENT",
    `UID:${index}@example.com`,
    "DTSTAMP:20260101T000000Z",
    `DTSTART;TZID=Europe/Paris:${day}T090000`,
    `DTEND;TZID=Europe/Paris:${day}T100000`,
    `SUMMARY:Meeting number ${index}`,
    `DESCRIPTION:${"About the plan for the coming weeks\\, and who does what. ".repeat(5)}`,
    `ATTENDEE;CN="Person ${index % 50}";PARTSTAT=ACCEPTED:mailto:p${index % 50}@example.com`,
    "END:VEVENT",
    "",
  ].join("\r\n");
}

server.listen(0, "127.0.0.1", async () => {
  const address = server.address();
  const host = typeof address === "object" ? `127.0.0.1:${address?.port}` : "";
  const home = memoryHome(now);
  await home.users.create(aUser());
  home.feedFetcher = httpFeedFetcher({ trustedHosts: [host] });
  const feed = newFeed(someUserId, { url: `http://${host}/`, host }, "", now);
  await home.feeds.write(feed);
  const outcomes: unknown[] = [];
  for (let times = 0; times < 2; times++) {
    const { dueAt = now } = (await home.feeds.byId(someUserId, feed.id)) ?? {};
    home.now = dueAt;
    outcomes.push(await pollFeed(home, { user: someUserId, feed: feed.id, dueAt }));
  }
  const { maxRSS } = process.resourceUsage();
  let events = 0;
  for await (const _event of home.ledger.events(someUserId, "")) events += 1;
  process.stdout.write(JSON.stringify({ outcomes, bytes, events, maxRssMb: Math.round(maxRSS / 1024) }));
  server.closeAllConnections();
  server.close();
});
