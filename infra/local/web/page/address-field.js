/**
 * Reads an address field: people separated by commas, each "address", "Name <address>" or "\"Name, with\" <address>".
 * Whether an address is one is the server's to say.
 */
export function readAddressField(text) {
  return splitPeople(text).map((entry) => {
    const open = entry.lastIndexOf("<");
    if (open < 0) return { Email: entry, Name: "" };
    const name = entry.slice(0, open).trim();
    const unquoted =
      name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1).replace(/\\(.)/g, "$1") : name;
    return {
      Email: entry
        .slice(open + 1)
        .replace(/>.*$/, "")
        .trim(),
      Name: unquoted,
    };
  });
}

function splitPeople(text) {
  const people = [];
  let person = "";
  let quoted = false;
  let escaped = false;
  for (const character of text) {
    if (!quoted && (character === "," || character === ";" || character === "\n")) {
      people.push(person);
      person = "";
      continue;
    }
    if (character === '"' && !escaped) quoted = !quoted;
    escaped = character === "\\" && !escaped;
    person += character;
  }
  return [...people, person].map((entry) => entry.trim()).filter((entry) => entry !== "");
}
