import { copyCapture, drawCapture, drawUsers } from "./account.js";
import { drawClock, moveClock, nextDigestWords } from "./clock-card.js";
import { makeComposer } from "./composer.js";
import { byId, placeIcons } from "./elements.js";
import { keyListener } from "./keyboard.js";
import { focusMail, neighbour, showEmpty, showList } from "./mail-list.js";
import { showMail, showNoMail } from "./mail-view.js";
import { server } from "./server.js";
import { say } from "./toast.js";

const pageSize = 50;

/** All that the page knows. Where one is, is in the address: #/BOX/ID, and whose mailbox in `user`. */
const state = {
  users: [],
  user: null,
  box: "inbox",
  openId: null,
  message: null,
  limit: pageSize,
  summary: null,
  clock: null,
};

const composer = makeComposer({
  onSent: () => {
    say("Sent.");
    void refresh();
  },
});

const linkTo = (box, id) => `#/${box}${id === undefined ? "" : `/${encodeURIComponent(id)}`}`;

async function start() {
  placeIcons();
  state.users = await server.users();
  const wanted = sessionStorage.getItem("user");
  state.user = state.users.find(({ email }) => email === wanted) ?? state.users[0] ?? null;
  if (state.user === null) {
    showNoMail("There is no user on this machine yet: tend user add you@example.com makes one.");
    return;
  }
  listen();
  await refresh();
  await route();
}

function listen() {
  window.addEventListener("hashchange", () => route());
  document.addEventListener("keydown", onKey);
  byId("write").addEventListener("click", () => write());
  byId("user").addEventListener("change", (event) => chooseUser(event.target.value));
  byId("move-clock").addEventListener("click", () => moveOn());
  byId("show-keys").addEventListener("click", () => byId("keys").showModal());
  byId("copy-capture").addEventListener("click", () => copyCapture(state.user.captureAddress));
  byId("more").addEventListener("click", () => {
    state.limit += pageSize;
    void refresh();
  });
  const events = server.events();
  events.addEventListener("mailbox", (event) => onMailboxChange(JSON.parse(event.data)));
  events.addEventListener("clock", () => refresh());
  // After a restart of the server, or a night of sleep, anything may have happened.
  events.addEventListener("ready", () => refresh());
}

/** Brings list, counts and clock up to date. Calls in quick succession become one. */
let refreshing = null;
let refreshAgain = false;
function refresh() {
  if (refreshing !== null) {
    refreshAgain = true;
    return refreshing;
  }
  refreshing = load()
    .catch((error) => say(error.message))
    .finally(() => {
      refreshing = null;
      if (refreshAgain) {
        refreshAgain = false;
        void refresh();
      }
    });
  return refreshing;
}

async function load() {
  const { email } = state.user;
  const [users, clock, summary] = await Promise.all([
    server.users(),
    server.clock(email),
    server.mails(email, state.box, state.limit),
  ]);
  // The reader may have gone elsewhere while the server was answering.
  if (email !== state.user.email) return;
  Object.assign(state, {
    users,
    clock,
    summary,
    user: users.find((user) => user.email === email) ?? state.user,
  });
  draw();
}

function draw() {
  const { user, users, box, summary, clock, openId } = state;
  drawUsers(users, user);
  byId("unread").textContent = user.unread > 0 ? String(user.unread) : "";
  for (const link of document.querySelectorAll(".boxes a")) {
    if (link.dataset.box === box) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  drawCapture(user.captureAddress);
  drawClock(clock);
  showList({
    box,
    summary,
    openId,
    now: clock.now,
    timeZone: user.timeZone,
    linkTo: (id) => linkTo(box, id),
  });
  byId("list-empty").hidden = summary.messages.length > 0;
  if (summary.messages.length === 0) {
    showEmpty({
      box,
      nextDigestWords: nextDigestWords(clock),
      onWrite: () => write(),
      onMove: () => moveOn(),
    });
  }
  if (openId === null) showNoMail(careWords(summary));
  document.title = user.unread > 0 ? `(${user.unread}) Tend` : "Tend";
}

function careWords({ messages_count: count, messages_unread: unread }) {
  if (count === 0) return "";
  return state.box === "inbox" && unread > 0
    ? "Something is waiting to be read."
    : "All read. Who could use a hand?";
}

/** Shows what the address names: a box, a mail in it, or the composer for a mail link. */
async function route() {
  const [first = "", second = "", id = ""] = location.hash.replace(/^#/, "").split("/");
  if (first === "write") {
    history.replaceState(null, "", linkTo(state.box, state.openId ?? undefined));
    await write({ mailto: decoded(second) });
    return;
  }
  if (second === "mail") return goToMail(decoded(id));
  const box = second === "outgoing" ? "outgoing" : "inbox";
  if (box !== state.box) Object.assign(state, { box, limit: pageSize, summary: null });
  const openId = id === "" ? null : decoded(id);
  const wasOpen = state.openId;
  state.openId = openId;
  byId("app").dataset.view = openId === null ? "list" : "mail";
  if (state.summary === null) await refresh();
  else draw();
  if (openId === null) closeMail(wasOpen);
  else if (openId !== state.message?.ID) await openMail(openId);
}

/** Anyone can type an address; a percent sign that begins no escape is itself. */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address that names a mail only: finds whose it is, and where. */
async function goToMail(id) {
  try {
    const { user, box } = await server.place(id);
    if (user !== state.user.email) takeUser(user);
    location.replace(linkTo(box, id));
  } catch (error) {
    say(error.message);
    location.replace(linkTo(state.box));
  }
}

async function openMail(id) {
  try {
    const message = await server.message(id);
    if (state.openId !== id) return;
    state.message = message;
    showMail({
      message,
      box: state.box,
      timeZone: state.user.timeZone,
      listLink: linkTo(state.box),
      onReply: () => write({ reply: id }),
      onForward: () => write({ forward: id }),
      onUnread: () => markUnread(),
      onKey,
    });
    byId("reading").scrollTop = 0;
    byId("mail-subject").focus({ preventScroll: true });
    if (byId("app").dataset.view === "mail" && isNarrow()) window.scrollTo(0, 0);
    await refresh();
  } catch (error) {
    say(error.message);
    location.replace(linkTo(state.box));
  }
}

function closeMail(wasOpen) {
  state.message = null;
  if (wasOpen !== null) focusMail(wasOpen);
}

async function markUnread() {
  const id = state.openId;
  if (id === null || state.box !== "inbox") return;
  location.hash = linkTo(state.box);
  await server.markRead(id, false).catch((error) => say(error.message));
}

async function write(about = {}) {
  if (composer.isOpen()) return;
  const { user } = state;
  try {
    const draft = await server.draft(user.email, about);
    const title = about.reply ? "Reply" : about.forward ? "Forward" : "Write";
    composer.open({ user, title, draft, caret: about.reply ? "text" : "end" });
  } catch (error) {
    say(error.message);
  }
}

function chooseUser(email) {
  takeUser(email);
  if (location.hash === linkTo("inbox")) void route();
  else location.hash = linkTo("inbox");
}

function takeUser(email) {
  sessionStorage.setItem("user", email);
  state.user = state.users.find((user) => user.email === email) ?? state.user;
  Object.assign(state, { openId: null, message: null, limit: pageSize, summary: null });
  byId("clock-result").textContent = "";
}

async function onMailboxChange(change) {
  const unreadBefore = state.user.unread ?? 0;
  await refresh();
  if (change.kind === "added" && state.user.unread > unreadBefore) {
    const newest = state.summary?.messages[0];
    say(state.box === "inbox" && newest ? `New mail: ${newest.Subject}` : "New mail in the inbox.");
  }
  if (change.kind === "removed" && (change.ids ?? []).includes(state.openId))
    location.hash = linkTo(state.box);
}

const moveOn = () => moveClock(state.user.email, refresh);

const isNarrow = () => matchMedia("(max-width: 699px)").matches;

function go(hash) {
  location.hash = hash;
}

/** In the list, the next mail gets the focus; where only the mail is to be seen, the next one opens. */
function step(by) {
  const id = neighbour(by, state.openId);
  if (id === null) return;
  if (isNarrow() && state.openId !== null) go(linkTo(state.box, id));
  else focusMail(id);
}

const onKey = keyListener(
  {
    j: () => step(1),
    k: () => step(-1),
    r: () => state.openId !== null && write({ reply: state.openId }),
    f: () => state.openId !== null && write({ forward: state.openId }),
    c: () => write(),
    m: () => markUnread(),
    u: () => state.openId !== null && go(linkTo(state.box)),
    i: () => go(linkTo("inbox")),
    o: () => go(linkTo("outgoing")),
    n: () => moveOn(),
    "?": () => byId("keys").showModal(),
  },
  () => composer.isOpen() || byId("keys").open,
);

start().catch((error) => say(error.message));
