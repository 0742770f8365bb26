import { type Context, Hono } from "hono";
import { messageList } from "./api/message-list.ts";
import { pageOf } from "./api/page-of-list.ts";
import { newDraft } from "./draft/draft.ts";
import { forwardDraft } from "./draft/forward-draft.ts";
import { mailtoDraft } from "./draft/mailto-draft.ts";
import { replyDraft } from "./draft/reply-draft.ts";
import type { LiveEvents } from "./live-events.ts";
import type { MailReader } from "./mail/mail-reader.ts";
import type { MailEntry, MailUser, WebPorts } from "./web-ports.ts";

/** What the page needs beyond Mailpit's API, below /tend: users, a user's box, drafts, the clock, live events. */
export function pageRoutes(ports: WebPorts, reader: MailReader, live: LiveEvents): Hono {
  const routes = new Hono();
  const { mailbox, users } = ports;

  async function userOf(context: Context): Promise<MailUser | undefined> {
    const email = (context.req.query("user") ?? "").toLowerCase();
    return (await users.list()).find((user) => user.email.toLowerCase() === email);
  }

  routes.get("/tend/events", (context) => live.open(context));

  routes.get("/tend/users", async (context) => {
    const entries = await mailbox.list();
    const list = (await users.list()).map((user) => {
      const unread = entries.filter((entry) => !entry.read && belongs(entry, "inbox", user)).length;
      return { ...user, unread };
    });
    return context.json({ users: list });
  });

  routes.get("/tend/mails", async (context) => {
    const user = await userOf(context);
    if (user === undefined) return unknownUser(context);
    const box = context.req.query("box") === "outgoing" ? "outgoing" : "inbox";
    const entries = (await mailbox.list()).filter((entry) => belongs(entry, box, user));
    return context.json(await messageList(reader, entries, entries, pageOf(context)));
  });

  /** Whose mail it is, and in which box: for links that name a mail only. */
  routes.get("/tend/place/:id", async (context) => {
    const stored = await mailbox.get(context.req.param("id"));
    if (stored === null) return context.json({ error: "There is no such mail." }, 404);
    const user = (await users.list()).find((each) => belongs(stored, stored.box, each));
    return user === undefined ? unknownUser(context) : context.json({ user: user.email, box: stored.box });
  });

  routes.get("/tend/draft", async (context) => {
    const user = await userOf(context);
    if (user === undefined) return unknownUser(context);
    const mailto = context.req.query("mailto");
    if (mailto !== undefined) {
      const draft = mailtoDraft(mailto);
      return draft === null ? context.json({ error: "That is not a mail link." }, 400) : context.json(draft);
    }
    const id = context.req.query("reply") ?? context.req.query("forward");
    if (id === undefined) return context.json(newDraft(user.captureAddress));
    const read = await reader.read(id);
    if (read === null) return context.json({ error: "There is no such mail." }, 404);
    const make = context.req.query("reply") === undefined ? forwardDraft : replyDraft;
    return context.json(make(read, user));
  });

  routes.get("/tend/clock", async (context) => {
    const user = await userOf(context);
    return user === undefined ? unknownUser(context) : context.json(await clockOf(ports, user));
  });

  routes.post("/tend/clock/next", async (context) => {
    const user = await userOf(context);
    if (user === undefined) return unknownUser(context);
    const { now, digestsSent } = await ports.clock.moveToNextMonday(user.email);
    live.clockMoved();
    return context.json({ ...(await clockOf(ports, user)), now: new Date(now).toISOString(), digestsSent });
  });

  return routes;
}

async function clockOf({ clock }: WebPorts, user: MailUser) {
  return {
    now: (await clock.now(user.email)).toISOString(),
    nextDigest: await clock.nextDigestOf(user.email),
    timeZone: user.timeZone,
  };
}

/** A mail is in a user's box by its envelope: a BCC and a rewritten header don't change whose it is. */
function belongs(entry: MailEntry, box: MailEntry["box"], user: MailUser): boolean {
  if (entry.box !== box) return false;
  const own = new Set([user.email, ...(user.ownAddresses ?? [])].map((address) => address.toLowerCase()));
  const envelope = box === "inbox" ? entry.to : [entry.from];
  return envelope.some((address) => own.has(address.toLowerCase()));
}

function unknownUser(context: Context): Response {
  return context.json({ error: "There is no such user on this machine." }, 404);
}
