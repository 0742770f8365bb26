import type { Mailbox } from "../mailbox.ts";
import { cleanName, normalAddress } from "../mime/addresses.ts";

/** One person: the address in brackets of any kind or bare, and the name around it. */
export function readMailbox(text: string): Mailbox {
  const plain = withoutTypeface(text);
  const behalf = onBehalfOf(plain);
  if (behalf !== null) return readMailbox(behalf);
  const notes = notesName(plain);
  if (notes !== null) return { name: tidyName(notes, ""), address: "" };
  const found = addressIn(plain);
  if (found === null) return { name: tidyName(plain.replace(/<[^>]*>?/g, " "), ""), address: "" };
  const address = normalAddress(found.address);
  return { name: tidyName(found.name, address), address };
}

/** `*Jane Doe*` and `Jane <j@x<mailto:j@x>>`, as HTML turned into text leaves them. */
function withoutTypeface(text: string): string {
  return text
    .replaceAll(/<mailto:[^<>]{1,320}>/gi, "")
    .replaceAll(/\[mailto:([^\][<>]{1,320})\]/gi, "<$1>")
    .replaceAll(/^\s*\*+|\*+\s*$/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** "Bounces <b@list.example> On Behalf Of Jane Doe": Jane wrote it. Her address is not the list's. */
function onBehalfOf(text: string): string | null {
  const match =
    /(?:on behalf of|im auftrag von|de la part de|en nombre de|namens|per conto di|em nome de)\s(?=\S)/i.exec(
      text,
    );
  return match === null || match.index === 0 ? null : text.slice(match.index + match[0].length);
}

/** `Jane Doe/HOU/ACME@ACME`, `Jane Doe@ACME`, `Jane Doe @ ACME`: a Lotus Notes name has no domain with a dot. */
function notesName(text: string): string | null {
  if (text.includes("<") && /<[^>]*@/.test(text)) return null;
  const at = text.indexOf("@");
  const slash = text.indexOf("/");
  if (slash > 0 && (at < 0 || slash < at) && !/[@.]\w+$/.test(text.slice(0, slash))) {
    return /^[^/]*\/[\w &.'-]+(?:\/[\w &.'-]+)*(?:@[\w ./&-]+)*$/.test(text) ? text.slice(0, slash) : null;
  }
  if (at < 1 || /@[^@]*\./.test(text)) return null;
  return text.slice(0, at).trim();
}

type Found = { name: string; address: string };

function addressIn(text: string): Found | null {
  const open = text.lastIndexOf("<");
  if (open >= 0 && text.indexOf("@", open) > 0) {
    const close = text.indexOf(">", open);
    const inner = text.slice(open + 1, close < 0 ? undefined : close);
    return { name: text.slice(0, open), address: firstAddress(inner) };
  }
  const bracketed = /[[(]\s*([^\s@()[\]<>]+@[^\s@()[\]<>]+)\s*[\])]/.exec(text);
  if (bracketed !== null) return { name: text.slice(0, bracketed.index), address: bracketed[1] ?? "" };
  const bare = /[^\s@<>()[\],;:"']+@[^\s@<>()[\],;:"']+/.exec(text);
  if (bare === null) return null;
  const name = `${text.slice(0, bare.index)} ${text.slice(bare.index + bare[0].length).replace(/^@\S*/, "")}`;
  return { name: name.replace(/\s@.*$/, ""), address: bare[0] };
}

/** `a@x.example@ACME`: Notes adds its own domain to an address from outside. */
function firstAddress(inner: string): string {
  const trimmed = inner.trim().replace(/^(?:mailto|smtp):/i, "");
  const match = /^("[^"]*"|[^@\s]+)@[^@\s]+/.exec(trimmed);
  return match === null ? trimmed : match[0];
}

const quotes = /^[\s"'“”„«»‘’‚‹›*]+|[\s"'“”„«»‘’‚‹›*]+$/gu;

/** A name without quotes, escapes and "(E-mail)"; "" where it only repeats an address. */
function tidyName(name: string, address: string): string {
  const bare = cleanName(name.replaceAll(/\\(.)/g, "$1"))
    .replace(/\s*\(e-?mail(?: \d)?\)/gi, "")
    .replace(/[([<]\s*$/, "")
    .replace(/^\(([^()]*)\)$/, "$1")
    .replaceAll(quotes, "")
    .replace(/[,;:]+$/, "")
    .trim();
  if (bare.toLowerCase() === address || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(bare)) return "";
  return /[\p{L}\p{N}]/u.test(bare) ? bare : "";
}
