import { readAddressField } from "./address-field.js";
import { byId } from "./elements.js";
import { server } from "./server.js";

const fields = ["to", "cc", "bcc", "subject", "text"];

/** The page's one composer. `onSent` is told what was sent. */
export function makeComposer({ onSent }) {
  const dialog = byId("composer");
  const problem = byId("composer-problem");
  const send = byId("send");
  let opened = null;
  let sending = false;

  const value = (name) => byId(name).value;
  const changed = () => opened !== null && fields.some((name) => value(name) !== opened.draft[name]);

  function open({ user, title, draft, caret }) {
    // A line break inside a single-line input is dropped by the browser; compare with what it kept.
    opened = { user, draft: { ...draft } };
    byId("composer-title").textContent = title;
    byId("composer-from").textContent = user.name ? `${user.name} <${user.email}>` : user.email;
    for (const name of fields) {
      byId(name).value = draft[name];
      opened.draft[name] = value(name);
    }
    problem.textContent = "";
    askToDiscard(false);
    hintBcc();
    dialog.showModal();
    const first = byId(caret === "text" || draft.to !== "" ? "text" : "to");
    first.focus();
    first.setSelectionRange(...caretIn(first, caret));
    first.scrollTop = 0;
  }

  function hintBcc() {
    const capture = opened?.user.captureAddress ?? "";
    const captured = capture !== "" && value("bcc").toLowerCase().includes(capture.toLowerCase());
    byId("bcc-hint").textContent = captured
      ? "Your capture address: this mail records itself, and nobody else sees it."
      : "";
  }

  function askToDiscard(asked) {
    byId("discard").hidden = !asked;
    send.hidden = asked;
    byId("send-hint").hidden = asked;
    if (asked) byId("discard-no").focus();
  }

  function leave() {
    if (changed()) askToDiscard(true);
    else shut();
  }

  function shut() {
    opened = null;
    dialog.close();
  }

  async function submit() {
    if (opened === null || sending) return;
    const { user, draft } = opened;
    sending = true;
    send.disabled = true;
    problem.textContent = "";
    try {
      await server.send({
        From: { Email: user.email, Name: user.name },
        To: readAddressField(value("to")),
        Cc: readAddressField(value("cc")),
        Bcc: readAddressField(value("bcc")).map(({ Email }) => Email),
        Subject: value("subject"),
        Text: value("text"),
        Headers: threadHeaders(draft),
      });
      shut();
      onSent();
    } catch (error) {
      problem.textContent = `Not sent. ${error.message}`;
    } finally {
      sending = false;
      send.disabled = false;
    }
  }

  byId("composer-form").addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  byId("composer-close").addEventListener("click", leave);
  byId("discard-yes").addEventListener("click", shut);
  byId("discard-no").addEventListener("click", () => {
    askToDiscard(false);
    byId("text").focus();
  });
  byId("bcc").addEventListener("input", hintBcc);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave();
  });
  // The browser closes a dialog at a second Escape, whatever the page says to the first.
  dialog.addEventListener("close", () => {
    if (opened !== null) dialog.showModal();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void submit();
  });
  byId("send-hint").textContent = /mac/i.test(navigator.platform) ? "⌘ Enter" : "Ctrl Enter";

  return { open, isOpen: () => dialog.open };
}

function threadHeaders({ inReplyTo, references }) {
  return {
    ...(inReplyTo === "" ? {} : { "In-Reply-To": inReplyTo }),
    ...(references === "" ? {} : { References: references }),
  };
}

/** An answer begins above the quote; a prepared text is gone on with at its end. */
function caretIn(field, caret) {
  return caret === "text" ? [0, 0] : [field.value.length, field.value.length];
}
