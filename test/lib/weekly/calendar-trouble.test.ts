import { expect, it } from "vitest";
import { afterFailure } from "../../../lib/feeds/after-poll.ts";
import { newFeed } from "../../../lib/feeds/new-feed.ts";
import { makeDigest } from "../../../lib/weekly/make-digest.ts";
import { aUser } from "../../fakes/builders.ts";
import { memoryHome } from "../../fakes/memory-home.ts";

const monday = "2026-11-30T07:00:00.000Z";
const saturday = "2026-11-21T04:00:00.000Z";

it("a calendar that can't be read is told in the digest, by its host alone, and recorded with it", async () => {
  const home = memoryHome(monday);
  const user = aUser({ nextDigestAt: monday });
  await home.users.create(user);
  const feed = newFeed(user.id, { url: "https://u:p@cal.example/s3cret", host: "cal.example" }, "", saturday);
  const failing = [1, 2].reduce(
    (state) => afterFailure(state, { because: "needs-login", retryAfterSeconds: 0 }, saturday),
    feed,
  );
  await home.feeds.write({ ...failing, version: 1 });

  await makeDigest(home, { user: user.id, dueAt: monday });

  const [mail] = home.sent;
  const sent = Buffer.from(mail?.raw ?? "").toString("utf8");
  expect(sent).toContain("cal.example can");
  expect(sent).not.toContain("s3cret");
  const effects = [];
  for await (const event of home.ledger.events(user.id, "")) effects.push(...event.effects);
  expect(effects.find((effect) => effect.type === "digest")).toMatchObject({
    troubles: [{ since: saturday, words: expect.stringContaining("its server asks for a login") }],
  });
});
