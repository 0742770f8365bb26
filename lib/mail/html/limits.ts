/** What elements nested deeper than this say of their text is not kept: real mail stays under a hundred. */
export const nestingDepthMax = 400;

/** Characters of HTML that are read; what is beyond is machine output. A person's longest thread stays under 5 MB. */
export const htmlCharactersMax = 20_000_000;

/** With more elements open the rest is read as text without tags: a tag that is never closed would fill memory. */
export const openElementsMax = 4_400;

/** Start tags that are remembered as they are written, and characters of each: a page has a few dozen, a hostile one millions. */
export const rememberedTagsMax = 1_000;
export const rememberedTagCharactersMax = 300;

/** Character references that are remembered: of all pages together a few hundred are in use. */
export const rememberedReferencesMax = 2_000;
