import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { type ElementKind, elementKind } from "../../../../lib/mail/html/element-kind.ts";
import { addText, closeElement, finishPage, openElement } from "../../../../lib/mail/html/page.ts";
import { newPage, type RenderedLine } from "../../../../lib/mail/html/page-state.ts";
import { renderLines } from "../../../../lib/mail/html/render-lines.ts";
import { startTag } from "../../../../lib/mail/html/start-tag.ts";

/** The same page, with another parser that reads the markup. */
function linesOfOtherParser(html: string): RenderedLine[] {
  const page = newPage();
  const kinds = new Map<string, ElementKind>();
  const kindOf = (name: string): ElementKind => {
    const kind = kinds.get(name) ?? elementKind(name);
    kinds.set(name, kind);
    return kind;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => openElement(page, startTag(kindOf(name), attributes, false)),
    ontext: (text) => addText(page, text),
    onclosetag: (name) => {
      if (!kindOf(name).empty) closeElement(page);
    },
  });
  parser.end(html);
  return finishPage(page);
}

const names = fc.constantFrom(
  ..."p div b i span a br hr ul ol li table tr td th tbody thead blockquote pre h1 h2 style script title textarea svg math img image o:p font center xmp iframe noframes select option optgroup form input button head body html dl dt dd rt rp template noembed P DIV Blockquote STYLE".split(
    " ",
  ),
);

const attributes = fc.constantFrom(
  "",
  " class=MsoNormal",
  ' class="gmail_quote"',
  ' style="margin:0"',
  " style='display:none'",
  " style='white-space : pre'",
  ' href="https://example.com/a?b=1&amp;c=2"',
  " href=https://example.com/x/",
  ' type="cite"',
  " hidden",
  ' alt="😀"',
  ' class="gmail_signature"',
  " id=divRplyFwdMsg",
  " start=3",
  ' title="a > b" class="gmail_attr"',
  " x='q\"r' ",
  "/",
  " / ",
  ' checked name="quote"',
  ' CLASS = "Signature"',
  ' class="a" class="gmail_quote"',
  " =x",
  " a=b/c=d",
);

const texts = fc.constantFrom(
  "hello there",
  "a & b",
  "&amp; &nbsp;",
  "&lt;x&gt;",
  "caf&eacute;",
  "&copy &notit; &#8217; &#x4e2d; &#0; &;",
  "&#128512;",
  "\n",
  "  two  ",
  "\ttab\n\nline",
  "2 < 3",
  "> said",
  "<!-- c -->",
  "<!--[if mso]>x<![endif]-->",
  "<!-- a --!> b",
  "<!-->",
  "<!--->",
  "<![CDATA[ x ]]>",
  "<?xml a?>",
  "<!doctype html>",
  "</>",
  "</ p>",
  "</p >",
  "</br>",
  "</p>",
  "From: Ana &lt;ana@example.org&gt;",
  "\u00a0",
  "\u200b",
  "日本語",
);

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(names, attributes).map(([name, rest]) => `<${name}${rest}>`) },
  { weight: 3, arbitrary: names.map((name) => `</${name}>`) },
  { weight: 4, arbitrary: texts },
);

const ends = fc.constantFrom(
  "",
  "",
  "",
  "<",
  "</",
  "<div",
  "<p class='x",
  "</p",
  "<!--",
  "<!-- x --",
  "<!",
  "<style>x",
  "&am",
);

describe("markup is read as htmlparser2 reads it", () => {
  test("of any tags, attributes, texts and comments in any order", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), ends, (parts, end) => {
        const html = parts.join("") + end;
        expect(renderLines(html)).toEqual(linesOfOtherParser(html));
      }),
      { numRuns: 400 },
    );
  });
});
