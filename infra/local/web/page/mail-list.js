import { shortDate } from "./dates.js";
import { byId, icon, make } from "./elements.js";

const kinds = { digest: "Digest", receipt: "Receipt" };

/** What kind of mail of Tend's it is, for people; "" for any other. */
export function kindOf(tags) {
  return tags.map((tag) => kinds[tag]).find((kind) => kind !== undefined) ?? "";
}

/** Shows a box's mails. `open` is the id of the mail being read; `linkTo` makes a mail's address in the page. */
export function showList({ box, summary, openId, now, timeZone, linkTo }) {
  const list = byId("mails");
  const focusedId = document.activeElement?.closest("#mails a")?.dataset.id;
  byId("list-title").textContent = box === "inbox" ? "Inbox" : "Outgoing";
  byId("list-count").textContent = countWords(box, summary);
  list.replaceChildren(
    ...summary.messages.map((mail) =>
      make("li", {}, mailLink({ mail, box, now, timeZone, href: linkTo(mail.ID), open: mail.ID === openId })),
    ),
  );
  list.hidden = summary.messages.length === 0;
  byId("more").hidden = summary.messages.length >= summary.messages_count;
  if (focusedId !== undefined) focusMail(focusedId);
}

function countWords(box, { messages_count: count, messages_unread: unread }) {
  if (count === 0) return "";
  const mails = count === 1 ? "1 mail" : `${count} mails`;
  return box === "inbox" && unread > 0 ? `${mails}, ${unread} unread` : mails;
}

function mailLink({ mail, box, now, timeZone, href, open }) {
  const unread = box === "inbox" && !mail.Read;
  return make(
    "a",
    {
      href,
      "data-id": mail.ID,
      "aria-current": open ? "true" : null,
      class: unread ? "mail unread" : "mail",
    },
    make(
      "span",
      { class: "line" },
      make(
        "span",
        { class: "from" },
        unread ? make("span", { class: "visually-hidden" }, "Unread. ") : null,
        whoOf(mail, box),
      ),
      make("time", { datetime: mail.Created }, shortDate(mail.Created, now, timeZone)),
    ),
    make("span", { class: "subject" }, mail.Subject || "(no subject)"),
    make("span", { class: "snippet" }, mail.Snippet),
  );
}

function whoOf(mail, box) {
  if (box === "inbox")
    return [mail.From.Name || mail.From.Address, kindOf(mail.Tags)].filter(Boolean).join(" · ");
  const people = [...mail.To, ...mail.Cc].map(({ Name, Address }) => Name || Address);
  return `To ${people.join(", ") || "nobody by name"}`;
}

/** What an empty box says: where mail will come from, and the two things one can do about it. */
export function showEmpty({ box, nextDigestWords, onWrite, onMove }) {
  const words =
    box === "inbox"
      ? [
          "Quiet so far",
          "Write to someone with your capture address in BCC. On Monday, one mail says who to help.",
        ]
      : [
          "Nothing sent yet",
          "What you write here goes through the same door as mail from your own mail program.",
        ];
  byId("list-empty").replaceChildren(
    icon("sprout"),
    make("h2", { class: "empty-title" }, words[0]),
    make("p", {}, words[1]),
    make(
      "p",
      { class: "actions" },
      make("button", { type: "button", class: "button", onclick: onWrite }, "Write a mail"),
      box === "inbox" && nextDigestWords !== null
        ? make("button", { type: "button", class: "quiet", onclick: onMove }, nextDigestWords)
        : null,
    ),
  );
}

/** Moves the focus to a mail in the list, if it is there. */
export function focusMail(id) {
  const link = [...document.querySelectorAll("#mails a")].find((each) => each.dataset.id === id);
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}

/** The id of the mail one step further in the list, from the focused or the open one. */
export function neighbour(step, openId) {
  const links = [...document.querySelectorAll("#mails a")];
  const focused = links.indexOf(document.activeElement);
  const from = focused >= 0 ? focused : links.findIndex((link) => link.dataset.id === openId);
  const to = from < 0 ? 0 : Math.min(links.length - 1, Math.max(0, from + step));
  return links[to]?.dataset.id ?? null;
}
