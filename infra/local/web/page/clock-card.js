import { dayOf, placeOf, timeOf } from "./dates.js";
import { byId } from "./elements.js";
import { server } from "./server.js";

/** Shows this user's time, and how far it can be moved. */
export function drawClock(clock) {
  const now = byId("now");
  now.dateTime = clock.now;
  now.textContent = dayOf(clock.now, clock.timeZone);
  byId("zone").textContent = `${timeOf(clock.now, clock.timeZone)} in ${placeOf(clock.timeZone)}`;
  const button = byId("move-clock");
  const words = nextDigestWords(clock);
  button.hidden = words === null;
  if (words !== null && !button.disabled) button.textContent = words;
}

/** What the button that moves the clock says; null if no digest lies ahead. */
export function nextDigestWords({ nextDigest, timeZone }) {
  return nextDigest === null ? null : `Go to ${dayOf(nextDigest, timeZone)}`;
}

/** Moves this user's clock to the next digest and says what happened on the way. `refresh` shows what came of it. */
export async function moveClock(email, refresh) {
  const button = byId("move-clock");
  if (button.disabled || button.hidden) return;
  button.disabled = true;
  button.textContent = "Time passes…";
  byId("clock-result").textContent = "";
  try {
    const moved = await server.moveClock(email);
    const when = `${dayOf(moved.now, moved.timeZone)}, ${timeOf(moved.now, moved.timeZone)}`;
    byId("clock-result").textContent = `It is now ${when}. ${digestWords(moved.digestsSent)}`;
  } catch (error) {
    byId("clock-result").textContent = `The clock did not move. ${error.message}`;
  } finally {
    button.disabled = false;
    await refresh();
  }
}

function digestWords(count) {
  if (count === 0) return "No digest was due.";
  return count === 1 ? "One digest was sent." : `${count} digests were sent.`;
}
