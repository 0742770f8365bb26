const encryptedStart = "-----BEGIN PGP MESSAGE-----";
const signedStart = "-----BEGIN PGP SIGNED MESSAGE-----";
const signatureStart = "-----BEGIN PGP SIGNATURE-----";

/**
 * A text without its OpenPGP armour (RFC 9580 6.2 and 7): an encrypted block is taken out and said so, a clear
 * signature is removed and its dash-escapes undone.
 */
export function readableText(text: string): { text: string; encrypted: boolean } {
  if (!text.includes("-----BEGIN PGP")) return { text, encrypted: false };
  const kept: string[] = [];
  let encrypted = false;
  let state: "outside" | "encrypted" | "signed-head" | "signed" | "signature" = "outside";
  for (const line of text.split("\n")) {
    const bare = line.trimEnd();
    if (bare === encryptedStart) {
      state = "encrypted";
      encrypted = true;
    } else if (bare === signedStart) state = "signed-head";
    else if (bare === signatureStart) state = "signature";
    else if (state === "signed-head") state = bare === "" ? "signed" : state;
    else if (state === "encrypted" || state === "signature") {
      if (bare.startsWith("-----END PGP")) state = "outside";
    } else kept.push(state === "signed" && line.startsWith("- ") ? line.slice(2) : line);
  }
  return { text: kept.join("\n"), encrypted };
}
