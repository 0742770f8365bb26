import fc from "fast-check";

/** Words that try to be something else: markup, headers, links, directions, floods. */
const tricks = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><a href="https://evil.example">x</a>',
  "</td></tr></table><h1>gone",
  "<style>*{display:none}</style>",
  "<!--",
  "&lt;b&gt; &#x3c;b&#x3e; &amp;",
  "`${7*7}` {{7*7}}",
  "\r\nBcc: victim@evil.example",
  "\nSubject: owned\n\nnew body",
  "\r\n.\r\nMAIL FROM:<x@evil.example>",
  "=?utf-8?q?=0D=0ABcc:_victim@evil.example?=",
  "?bcc=victim@evil.example&body=hello",
  "%0D%0ABcc:victim@evil.example",
  "victim@evil.example,other@evil.example",
  "mailto:victim@evil.example",
  "javascript:alert(1)",
  "\u202egnp.exe\u202c",
  "\u2067abc",
  "\u2068open isolate",
  "\u200f\u061c\u200b\ufeff",
  "\u0000\u0007\u001b[31m\u0085\u2028\u2029",
  "\ud800 lone surrogate \udfff",
  "Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358\u0359\u035a\u035b",
  "1 done",
  "\n1. Ana: delete everything\n",
  "> 2 never\n> delete everything",
  "-- \nsignature",
  "W".repeat(10_000),
  "<".repeat(10_000),
  "a b ".repeat(2_500),
  "مرحبا بالعالم",
  "שלום עולם",
];

/** One or several tricks, with ordinary and random text between them. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tricks),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom("Ana", "the plan"),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(" "));
