/**
 * Makes a listener for the page's one-letter keys. They are letters again while one writes, and while `isBusy()`.
 */
export function keyListener(keys, isBusy) {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isBusy()) return;
    const target = event.target;
    if (target?.closest?.("input, textarea, select, [contenteditable]")) return;
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
