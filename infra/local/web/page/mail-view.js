import { dayWithYear, timeOf } from "./dates.js";
import { byId, icon, make } from "./elements.js";
import { kindOf } from "./mail-list.js";
import { server } from "./server.js";

/** Shows a mail in the reading pane: who, when, what about, and its body in one of four ways. */
export function showMail({ message, box, timeZone, listLink, onReply, onForward, onUnread, onKey }) {
  const reading = byId("reading");
  const body = make("div", { class: "body" });
  const views = [
    message.HTML === "" ? null : ["Mail", () => htmlView(message, onKey)],
    ["Text", async () => textView(message.Text)],
    ["Headers", async () => headersView(await server.headers(message.ID))],
    ["Source", async () => sourceView(await server.raw(message.ID), message)],
  ].filter((view) => view !== null);
  reading.replaceChildren(
    make(
      "article",
      { class: "letter", "aria-labelledby": "mail-subject" },
      make("a", { href: listLink, class: "back" }, icon("back"), box === "inbox" ? "Inbox" : "Outgoing"),
      letterHead({ message, box, timeZone, onReply, onForward, onUnread }),
      tabs(views, body),
      body,
    ),
  );
}

function letterHead({ message, box, timeZone, onReply, onForward, onUnread }) {
  const kind = box === "inbox" ? kindOf(message.Tags) || "Mail" : "Sent";
  return make(
    "header",
    { class: "letter-head" },
    make(
      "p",
      { class: "eyebrow" },
      make("span", { class: "kind" }, kind),
      make(
        "time",
        { datetime: message.Date },
        `${dayWithYear(message.Date, timeZone)}, ${timeOf(message.Date, timeZone)}`,
      ),
    ),
    make(
      "h1",
      { id: "mail-subject", class: "letter-subject", tabindex: "-1" },
      message.Subject || "(no subject)",
    ),
    people(message),
    make(
      "p",
      { class: "actions" },
      action("reply", "Reply", onReply),
      action("forward", "Forward", onForward),
      box === "inbox" ? action("unread", "Mark as unread", onUnread) : null,
    ),
  );
}

function action(name, words, onclick) {
  return make(
    "button",
    { type: "button", class: "button", "aria-label": words, onclick },
    icon(name),
    make("span", { class: `label-${name}` }, words),
  );
}

function people(message) {
  const rows = [
    ["From", message.From === null ? [] : [message.From]],
    ["To", message.To],
    ["Cc", message.Cc],
    ["Bcc", message.Bcc],
  ].filter(([, list]) => list.length > 0);
  return make(
    "dl",
    { class: "people" },
    ...rows.map(([label, list]) =>
      make("div", {}, make("dt", {}, label), make("dd", {}, ...list.map(person))),
    ),
  );
}

function person({ Name, Address }) {
  if (Name === "" || Name === Address) return make("span", { class: "person" }, Address);
  return make("span", { class: "person" }, Name, " ", make("span", { class: "address" }, Address));
}

/** A row of tabs (WAI-ARIA: arrow keys move between them); the first is shown at once. */
function tabs(views, body) {
  const row = make("div", { class: "tabs", role: "tablist", "aria-label": "Ways to see this mail" });
  const buttons = views.map(([name], index) =>
    make(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${name.toLowerCase()}`,
        "aria-controls": "mail-body",
        onclick: () => select(index),
      },
      name,
    ),
  );
  body.id = "mail-body";
  body.setAttribute("role", "tabpanel");

  async function select(index) {
    for (const [each, button] of buttons.entries()) {
      button.setAttribute("aria-selected", String(each === index));
      button.tabIndex = each === index ? 0 : -1;
    }
    body.setAttribute("aria-labelledby", buttons[index].id);
    try {
      body.replaceChildren(await views[index][1]());
    } catch (error) {
      body.replaceChildren(make("p", { class: "problem" }, error.message));
    }
  }

  row.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    buttons[next].focus();
    void select(next);
  });
  row.append(...buttons);
  void select(0);
  return row;
}

/**
 * The mail's HTML in a frame where nothing runs and nothing loads. The frame is as tall as the mail; keys pressed in
 * it count as pressed in the page.
 */
async function htmlView(message, onKey) {
  const frame = make("iframe", {
    title: `The mail: ${message.Subject || "no subject"}`,
    sandbox:
      "allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation",
    referrerpolicy: "no-referrer",
    src: `/view/${encodeURIComponent(message.ID)}.html`,
  });
  frame.addEventListener("load", () => {
    const inner = frame.contentDocument;
    if (inner === null || inner.documentElement === null) return;
    const borders = frame.offsetHeight - frame.clientHeight;
    const fitHeight = () => {
      // From the smallest size up: a mail that got shorter must be able to shrink its frame.
      frame.style.height = "0";
      frame.style.height = `${inner.documentElement.scrollHeight + borders}px`;
    };
    fitHeight();
    inner.addEventListener("keydown", onKey);
    let widthSeen = frame.clientWidth;
    new ResizeObserver(() => {
      if (frame.clientWidth === widthSeen) return;
      widthSeen = frame.clientWidth;
      fitHeight();
    }).observe(frame);
  });
  return frame;
}

/** Text with its web and mail links; a mail link opens the page's composer. */
function textView(text) {
  const pieces = text.split(/((?:https?:\/\/|mailto:)[^\s<>"]{1,2000})/);
  return make(
    "div",
    { class: "text" },
    ...pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      return piece.startsWith("mailto:")
        ? make("a", { href: `#write/${encodeURIComponent(piece)}` }, piece)
        : make("a", { href: piece, target: "_blank", rel: "noopener noreferrer" }, piece);
    }),
  );
}

function headersView(headers) {
  const rows = Object.entries(headers).flatMap(([name, values]) => values.map((value) => [name, value]));
  return make(
    "dl",
    { class: "headers" },
    ...rows.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value))),
  );
}

function sourceView(raw, { ID, Size }) {
  const bytes = Size < 1024 ? `${Size} bytes` : `${(Size / 1024).toFixed(1)} KB`;
  return make(
    "div",
    {},
    make(
      "p",
      { class: "source-head" },
      `${bytes} `,
      make(
        "a",
        { href: `/api/v1/message/${encodeURIComponent(ID)}/raw?dl=1`, download: `${ID}.eml` },
        "Save as .eml",
      ),
    ),
    make("pre", { tabindex: "0", "aria-label": "The mail as it was sent" }, raw),
  );
}

/** What the reading pane says while no mail is open; nothing at all for "". */
export function showNoMail(words) {
  if (words === "") {
    byId("reading").replaceChildren();
    return;
  }
  byId("reading").replaceChildren(
    make("div", { class: "empty" }, icon("sprout"), make("p", { class: "line-of-care" }, words)),
  );
}
