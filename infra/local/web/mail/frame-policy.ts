/**
 * What the frame that shows a mail may do: nothing runs, nothing loads, nothing is posted. `allow-same-origin` lets
 * the page measure the frame (without `allow-scripts` nothing inside can use it); a click may open a window or, for
 * the composer's links that `safe-html.ts` writes, change the page's fragment.
 */
export const frameSandbox =
  "allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/** The frame's Content-Security-Policy; it holds, too, when the mail's address is opened by itself. */
export const framePolicy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  `sandbox ${frameSandbox}`,
].join("; ");
