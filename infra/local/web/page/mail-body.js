import { make } from "./elements.js";

/**
 * The mail's HTML in a frame where nothing runs and nothing loads. The frame is as tall as the mail; keys pressed in
 * it count as pressed in the page.
 */
export async function htmlView(message, onKey) {
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
export function textView(text) {
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

/** Its headers, one under the other. */
export function headersView(headers) {
  const rows = Object.entries(headers).flatMap(([name, values]) => values.map((value) => [name, value]));
  return make(
    "dl",
    { class: "headers" },
    ...rows.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value))),
  );
}

/** The mail as it went over the wire. */
export function sourceView(raw, { ID, Size }) {
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
