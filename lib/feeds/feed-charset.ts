/**
 * Feed bytes with the charset to read them in. Servers send the charset they were set up with, not the calendar's:
 * UTF-8, which RFC 5545 wants, is tried before any single-byte one, and UTF-16 is what has zeros in it, whatever
 * is declared.
 */
export async function settleCharset(
  chunks: AsyncIterable<Uint8Array>,
  declared: string,
): Promise<{ chunks: AsyncIterable<Uint8Array>; charset: string }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const beginning = first.done === true ? new Uint8Array(0) : first.value;
  const all = startingWith(first, iterator);
  const wide = wideCharset(beginning);
  if (wide !== null) return { chunks: toUtf8(all, wide), charset: "utf-8" };
  return { chunks: all, charset: isOwnWord(declared) ? declared : "utf-8" };
}

/** East Asian charsets are told apart from UTF-8 by their declaration only. */
function isOwnWord(charset: string): boolean {
  return /^(?:shift[_-]jis|euc-(?:jp|kr)|iso-2022-jp|gb2312|gbk|gb18030|big5|koi8-[ru]|windows-(?:874|125[0135678])|iso-8859-(?!1$|15$)\d+)$/.test(
    charset,
  );
}

function wideCharset(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x42 && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x42)) return "utf-16be";
  return null;
}

async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  charset: "utf-16le" | "utf-16be",
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

async function* startingWith(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (first.done === true) return;
    yield first.value;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
