import { dayWithYear, timeOf } from "./dates.js";
import { byId, icon, make } from "./elements.js";
import { headersView, htmlView, sourceView, textView } from "./mail-body.js";
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
