import { byId } from "./elements.js";

const shownForMs = 6000;
let toastTimer = 0;

/** Says something in passing, to the eye and to screen readers. */
export function say(words) {
  const toast = byId("toast");
  toast.textContent = words;
  toast.dataset.shown = "true";
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    toast.dataset.shown = "false";
  }, shownForMs);
}
