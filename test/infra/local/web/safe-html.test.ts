import fc from "fast-check";
import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, test } from "vitest";
import { type ParsedMail, parseMail } from "../../../../infra/local/web/mail/parsed-mail.ts";
import { safeHtml } from "../../../../infra/local/web/mail/safe-html.ts";

const empty: ParsedMail = await parseMail(new TextEncoder().encode("Subject: x\r\n\r\nx"));
const cleaned = (html: string, parts: ParsedMail["parts"] = []) => safeHtml({ ...empty, html, parts });
const bodyOf = (html: string) => cleaned(html).replace(/^[\s\S]*?<\/head>/, "");

describe("what is taken away", () => {
  test.each([
    ["scripts with their text", "<p>a</p><script>alert(1)</script><p>b</p>", "<p>a</p><p>b</p>"],
    ["handlers", '<p onclick="x()" ONLOAD=y()>a</p>', "<p>a</p>"],
    ["links that run", '<a href="javascript:x()">a</a>', "<a>a</a>"],
    ["links that run in disguise", '<a href=" java\tscript:x()">a</a>', "<a>a</a>"],
    ["links to data", '<a href="data:text/html,x">a</a>', "<a>a</a>"],
    [
      "pictures from elsewhere",
      '<img src="https://x.example/p.png" srcset="//x.example/q 2x" alt="a cat">',
      '<img alt="a cat">',
    ],
    [
      "backgrounds from elsewhere",
      '<td style="color:red;background:url(//x.example/p);margin:0">a</td>',
      '<td style="color:red;;margin:0">a</td>',
    ],
    ["disguised loads in CSS", '<p style="background:\\75rl(//x.example)">a</p>', '<p style="">a</p>'],
    ["forms, but not the words in them", "<form action=/x><button>Press</button> here</form>", "Press here"],
    ["frames and objects", "<iframe src=//x.example>a</iframe><object data=x>b</object>c", "c"],
    ["drawings that could carry links", "<svg><a xlink:href=//x.example>a</a></svg>b", "b"],
    ["the base of all links", "<base href=//x.example>a", "a"],
    ["elements nobody knows", "<x-thing on=1>a</x-thing>", "a"],
    ["comments with conditions", "<!--[if mso]><img src=//x.example><![endif]-->a", "a"],
  ])("%s", (_, html, expected) => {
    expect(bodyOf(html)).toBe(`<body>${expected}</body></html>`);
  });

  test("imports in a style sheet go, its other rules stay", () => {
    const css =
      '@import "//x.example/a.css"; p { color: red; background: url(//x.example/b) } a { margin: 0 }';
    const html = bodyOf(`<style>${css}</style>`);
    expect(html).not.toContain("x.example");
    expect(html).toContain("color: red;");
    expect(html).toContain("a { margin: 0 }");
  });
});

describe("what stays", () => {
  test("text, tables and their looks", () => {
    const html =
      '<table width="100%" cellpadding="4"><tr><td align="center" bgcolor="#fff" style="color: #333">5 &lt; 6 &amp; 7</td></tr></table>';
    expect(bodyOf(html)).toBe(`<body>${html}</body></html>`);
  });

  test("a mail link leads to the page's composer, a web link opens a window", () => {
    const html = bodyOf(
      '<a href="mailto:a@example.com?subject=Hi&amp;bcc=log%2Bx%40in.example">Write</a><a href="https://example.com/?a=1&amp;b=2" target="_top">Read</a>',
    );
    expect(html).toContain(
      'href="/#write/mailto%3Aa%40example.com%3Fsubject%3DHi%26bcc%3Dlog%252Bx%2540in.example" target="_top"',
    );
    expect(html).toContain(
      'href="https://example.com/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer"',
    );
  });

  test("a picture that the mail itself carries is shown from it", () => {
    const part = {
      partId: "1",
      fileName: "dot.png",
      contentType: "image/png",
      contentId: "Dot@x",
      inline: true,
      content: new Uint8Array([1, 2, 3]),
    };
    expect(cleaned('<img src="cid:dot@x">', [part])).toContain('<img src="data:image/png;base64,AQID">');
    expect(cleaned('<img src="cid:dot@x">', [{ ...part, contentType: "image/svg+xml" }])).toContain("<img>");
  });

  test("a mail that knows the dark may be dark, any other is on white paper", () => {
    expect(cleaned('<meta name="color-scheme" content="light dark"><p>a</p>')).toContain(
      'content="light dark"',
    );
    expect(cleaned("<style>@media (prefers-color-scheme: dark) { p { color: #fff } }</style>")).toContain(
      'content="light dark"',
    );
    expect(cleaned("<p>a</p>")).toContain('<meta name="color-scheme" content="light">');
  });
});

describe("law: whatever comes in, a browser finds nothing that runs or loads", () => {
  const pieces = [
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<img src=x onerror=a()>",
    "<svg onload=a()>",
    "</svg>",
    "<math>",
    "<table>",
    "<td",
    " onclick=a() ",
    '"',
    "'",
    ">",
    "<",
    "<!--",
    "-->",
    "<title>",
    "</title>",
    "<noscript>",
    "</noscript>",
    "<a href=javascript:a()>",
    "<textarea>",
    "<xmp>",
    "<plaintext>",
    "<![CDATA[",
    "]]>",
    "&lt;script&gt;",
    "<template>",
    "\u0000",
    "<p style='",
    "background:url(//x)",
    "<iframe srcdoc='<script>'>",
    "<base href=//x>",
    "<form>",
    "text",
  ];
  test("pieces of attacks in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
        const { document } = new JSDOM(cleaned(parts.join("")), { virtualConsole: new VirtualConsole() })
          .window;
        const dangerous = document.querySelectorAll(
          "script, iframe, object, embed, form, base, link, svg, math, meta[http-equiv], [srcset], [background]",
        );
        expect([...dangerous].map(({ outerHTML }) => outerHTML)).toEqual([]);
        for (const element of document.querySelectorAll("*")) {
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on/i);
            if (name === "src") expect(value).toMatch(/^data:image\//);
            if (name === "href") expect(value).toMatch(/^(https?:|\/#write\/)/i);
            if (name === "style") expect(value).not.toMatch(/url\s*\(/i);
          }
        }
        for (const sheet of document.querySelectorAll("style"))
          expect(sheet.textContent ?? "").not.toMatch(/url\s*\(|@import/i);
      }),
      { numRuns: 150 },
    );
  });
});
