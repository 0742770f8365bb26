import { describe, expect, test } from "vitest";
import { renderLines } from "../../../../lib/mail/html/render-lines.ts";

function rendered(html: string): string {
  return renderLines(html)
    .map((line) => line.text)
    .join("\n")
    .trim();
}

describe("HTML as a person sees it", () => {
  test.each([
    ["paragraphs stand apart", "<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
    ["Word's paragraphs do not", '<p class="MsoNormal">One.</p><p class="MsoNormal">Two.</p>', "One.\nTwo."],
    ["an empty division is a blank line", "<div>One.</div><div><br></div><div>Two.</div>", "One.\n\nTwo."],
    ["a break at the end of a division adds nothing", "<div>One.<br></div><div>Two.</div>", "One.\nTwo."],
    ["white space in the source is one space", "One\n   two\tthree", "One two three"],
    ["preformatted text keeps its lines", "<pre>One\n  two</pre>", "One\n  two"],
    ["lists have bullets and numbers", "<ul><li>a<li>b</ul><ol start=3><li>c</li></ol>", "- a\n- b\n\n3. c"],
    [
      "cells of a row share a line",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
      "a  b\nc",
    ],
    [
      "a link shows where it leads",
      '<a href="https://example.com/deck">the deck</a>',
      "the deck <https://example.com/deck>",
    ],
    [
      "a link that shows it already does so once",
      '<a href="https://example.com/">example.com</a>',
      "example.com",
    ],
    [
      "entities are characters",
      "caf&eacute; &amp; cr&egrave;me&nbsp;br&ucirc;l&eacute;e",
      "café & crème brûlée",
    ],
    [
      "styles, scripts and titles are not text",
      "<style>p{}</style><title>t</title><script>x()</script>One",
      "One",
    ],
    [
      "hidden text is not the writer's",
      'One<div style="display:none;max-height:0">preheader</div><span style="font-size:0px">x</span>',
      "One",
    ],
    ["an emoji image is its emoji", 'Done <img alt="🎉" src="x">', "Done 🎉"],
    ["unclosed tags do no harm", "<div><b>One<div>Two", "One\nTwo"],
  ])("%s", (_what, html, text) => {
    expect(rendered(html)).toBe(text);
  });

  test("elements nested beyond every bound are still read", () => {
    expect(rendered(`${"<div>".repeat(60_000)}deep${"</div>".repeat(60_000)}`)).toBe("deep");
  });
});
