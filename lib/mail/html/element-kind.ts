/** What is known of an element by its name alone. One for each name on a page. */
export type ElementKind = {
  name: string;
  /** Begins and ends a line. */
  block: boolean;
  /** Stands apart from what is around it by a gap, unless it is set tight. */
  spaced: boolean;
  /** Has no content and no end tag. */
  empty: boolean;
  list: boolean;
  /** Elements that end where this one begins, if they are innermost. */
  ends: ReadonlySet<string> | undefined;
  /** Its content is no markup: read as it stands, or with entities decoded, up to its end tag or to the end of all. */
  content: "markup" | "raw" | "rawWithEntities" | "rest";
  /** How many are open at the moment. */
  open: number;
};

const blocks = setOf(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul",
);
const spaced = setOf("p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote table");
const empty = setOf(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);
const lists = setOf("ul ol menu dir");

/** End tags that may be left out (HTML Standard 13.1.2.4), and what old programs leave out besides. */
const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ["li", "li"],
    ["dd dt", "dd dt"],
    ["tr", "tr th td"],
    ["th", "th"],
    ["td", "thead th td"],
    ["tbody tfoot", "thead tbody"],
    ["body", "head link script"],
    ["a", "a"],
    ["option", "option"],
    ["optgroup", "optgroup option"],
    ["select input output button datalist textarea", "input option optgroup select button datalist textarea"],
    ["rt rp", "rt rp"],
    ["h1 h2 h3 h4 h5 h6", "h1 h2 h3 h4 h5 h6 p"],
    [
      "p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul",
      "p",
    ],
  ].flatMap(([names = "", ended = ""]) => names.split(" ").map((name) => [name, setOf(ended)] as const)),
);

const contents: ReadonlyMap<string, ElementKind["content"]> = new Map([
  ["script", "raw"],
  ["style", "raw"],
  ["xmp", "raw"],
  ["iframe", "raw"],
  ["noembed", "raw"],
  ["noframes", "raw"],
  ["title", "rawWithEntities"],
  ["textarea", "rawWithEntities"],
  ["plaintext", "rest"],
]);

/** The kind of the elements of a name, in lower case. */
export function elementKind(name: string): ElementKind {
  return {
    name,
    block: blocks.has(name),
    spaced: spaced.has(name),
    empty: empty.has(name),
    list: lists.has(name),
    ends: endedBy.get(name),
    content: contents.get(name) ?? "markup",
    open: 0,
  };
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}
