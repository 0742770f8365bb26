/** Elements nested deeper than this are read as if they were at this depth: real mail stays under a hundred. */
export const nestingDepthMax = 400;

/** Characters of HTML that are read; what is beyond is machine output. A person's longest thread stays under 5 MB. */
export const htmlCharactersMax = 20_000_000;

/** The parser's cost for a tag grows with the elements that are open: beyond this the rest is read as text without tags. */
export const openElementsMax = 4_000;

/** HTML is given to the parser in pieces of this size, so that the bound above is seen in time. */
export const chunkCharacters = 32_768;
