import { describe, expect, it } from "vitest";
import { chooseFeed } from "../../../lib/feeds/choose-feed.ts";
import { readFeedUrl } from "../../../lib/feeds/feed-url.ts";
import { newFeed } from "../../../lib/feeds/new-feed.ts";
import { someUserId } from "../../fakes/builders.ts";

describe("a subscription's address", () => {
  it.each([
    ["https", "https://cal.example.com/a.ics", "https://cal.example.com/a.ics", "cal.example.com"],
    ["webcal is https", "webcal://cal.example.com/a.ics", "https://cal.example.com/a.ics", "cal.example.com"],
    [
      "webcals too, in any case",
      "WebCals://CAL.example.com/A",
      "https://cal.example.com/A",
      "cal.example.com",
    ],
    ["in angle brackets", " <https://cal.example.com/a> ", "https://cal.example.com/a", "cal.example.com"],
    [
      "with a port",
      "https://cal.example.com:8443/a",
      "https://cal.example.com:8443/a",
      "cal.example.com:8443",
    ],
    [
      "without what a fragment adds",
      "https://cal.example.com/a#b",
      "https://cal.example.com/a",
      "cal.example.com",
    ],
    [
      "with a login, which is not shown",
      "https://u:p@cal.example.com/",
      "https://u:p@cal.example.com/",
      "cal.example.com",
    ],
  ])("%s", (_what, text, url, host) => {
    expect(readFeedUrl(text)).toEqual({ kind: "feed", url, host });
  });

  it.each([
    ["http", "http://cal.example.com/a.ics", "not-https"],
    ["a file", "file:///etc/passwd", "not-a-web-address"],
    ["a script", "javascript:alert(1)", "not-a-web-address"],
    ["words", "my calendar", "not-a-url"],
    ["no host", "https:///", "not-a-url"],
    ["nothing", "", "not-a-url"],
    ["endless", `https://cal.example.com/${"a".repeat(3_000)}`, "not-a-url"],
  ])("%s is refused with the reason", (_what, text, because) => {
    expect(readFeedUrl(text)).toEqual({ kind: "refused", because });
  });

  it("http is taken for a host that the machine's operator trusts", () => {
    expect(readFeedUrl("http://nas.lan:5232/a", ["nas.lan:5232"])).toMatchObject({ kind: "feed" });
    expect(readFeedUrl("http://nas.lan/a", ["nas.lan:5232"])).toMatchObject({ because: "not-https" });
  });
});

describe("which subscription is meant", () => {
  const at = (url: string, minute: number) =>
    newFeed(someUserId, { url, host: new URL(url).host }, "", `2026-11-23T12:0${minute}:00.000Z`);
  const work = at("https://work.example/secret", 0);
  const home = at("https://home.example/a", 1);
  const club = at("https://home.example/b", 2);
  const all = [work, home, club];

  it.each([
    ["its URL", all, "https://work.example/secret", work],
    ["its URL as webcal", all, "webcal://home.example/b", club],
    ["its host, where one is there", all, "https://work.example/", work],
    ["its host in plain words", all, "work.example", work],
    ["its number", all, "2", home],
    ["its number behind its host", all, "https://home.example/#3", club],
    ["no words, where there is one", [club], "", club],
  ])("%s", (_what, feeds, words, meant) => {
    expect(chooseFeed(someUserId, feeds, words)).toEqual({ kind: "one", feed: meant });
  });

  it.each([
    ["a host with two of them", "https://home.example/", "several"],
    ["no words", "", "several"],
    ["a path that nobody subscribed to", "https://home.example/c", "none"],
    ["a number too high", "4", "none"],
    ["another host", "https://other.example/", "none"],
  ])("%s is not guessed", (_what, words, kind) => {
    expect(chooseFeed(someUserId, all, words).kind).toBe(kind);
  });

  it("one that ended is none", () => {
    expect(chooseFeed(someUserId, [{ ...work, status: "ended" }], "").kind).toBe("none");
  });
});
