import { byId, make } from "./elements.js";
import { say } from "./toast.js";

/** Shows whose mailbox it is, and who else has one here. */
export function drawUsers(users, chosen) {
  const select = byId("user");
  const words = users.map(({ name, email, unread }) => {
    const who = name ? `${name} (${email})` : email;
    return unread > 0 && email !== chosen.email ? `${who}, ${unread} unread` : who;
  });
  const shown = [...select.options].map((option) => option.textContent);
  if (words.join("\n") !== shown.join("\n")) {
    select.replaceChildren(
      ...users.map(({ email }, index) => make("option", { value: email }, words[index])),
    );
  }
  select.value = chosen.email;
}

/** A long address breaks before its @, not in the middle of a word. */
export function drawCapture(address) {
  if (byId("capture").textContent === address) return;
  const at = address.lastIndexOf("@");
  byId("capture").replaceChildren(address.slice(0, at), make("wbr"), address.slice(at));
}

/** Copies the capture address, or at least selects it. */
export async function copyCapture(address) {
  try {
    await navigator.clipboard.writeText(address);
    say("Capture address copied.");
  } catch {
    getSelection()?.selectAllChildren(byId("capture"));
    say("The address is selected: copy it with your keyboard.");
  }
}
