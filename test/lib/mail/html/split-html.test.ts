import { describe, expect, test } from "vitest";
import { splitHtml } from "../../../../lib/mail/html/split-html.ts";

function zones(html: string): string[] {
  return splitHtml(html)
    .lines.filter((line) => line.text.trim() !== "")
    .map((line) => `${line.zone}: ${line.text}`);
}

describe("lines of an HTML body by zone", () => {
  test("Gmail says which line is which", () => {
    const html =
      '<div dir="ltr">Agreed.<br><div class="gmail_signature">Wren</div></div><div class="gmail_quote"><div class="gmail_attr">in words of no language:<br></div><blockquote class="gmail_quote">Shall we?</blockquote></div>';
    expect(zones(html)).toEqual([
      "new: Agreed.",
      "signature: Wren",
      "attribution: in words of no language:",
      "quoted: Shall we?",
    ]);
  });

  test.each([
    [
      "after an attribution it quotes",
      "<p>Agreed.</p><p>On 11-Apr-2011, at 6:54 PM, Ines &lt;ines@example.com&gt; wrote:</p><blockquote>Shall we?</blockquote>",
      "quoted: Shall we?",
    ],
    [
      "with the attribution inside it quotes",
      "<p>Agreed.</p><blockquote><p>On 11-Apr-2011, at 6:54 PM, Ines &lt;ines@example.com&gt; wrote:</p><p>Shall we?</p></blockquote>",
      "quoted: Shall we?",
    ],
    [
      "as the only sign of a quote it quotes",
      "<p>Agreed.</p><blockquote>Shall we?</blockquote>",
      "quoted: Shall we?",
    ],
    [
      "above an attributed quote it is the writer's",
      "<p>Agreed:</p><blockquote>Shall we?</blockquote><p>On 11-Apr-2011, at 6:54 PM, Ines &lt;ines@example.com&gt; wrote:</p><blockquote>x</blockquote>",
      "new: Shall we?",
    ],
    [
      "in a mail that is nothing else it is the writer's",
      "<blockquote>Shall we?</blockquote>",
      "new: Shall we?",
    ],
    [
      "as Gmail's own style of a paragraph it is the writer's",
      'Agreed.<blockquote class="gmail_quote"><div>Shall we?</div></blockquote>',
      "new: Shall we?",
    ],
  ])("a blockquote that says nothing about itself: %s", (_when, html, expected) => {
    expect(zones(html)).toContain(expected);
  });
});
