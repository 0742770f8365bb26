/**
 * The look of the mail. Contrast of text on its ground is at least 4.5 : 1 in both schemes (WCAG 1.4.3). Inline styles
 * carry the light scheme; classes carry what a dark scheme and a phone change, where a mail program knows of them.
 */
export const colour = {
  page: "#f3efe6",
  sheet: "#fffdf8",
  tint: "#f6f1e4",
  line: "#e5dfd0",
  ink: "#25221c",
  soft: "#665f52",
  accent: "#1c6148",
  faint: "#d9d2c0",
} as const;

const dark = {
  page: "#151412",
  sheet: "#1f1d1a",
  tint: "#292621",
  line: "#3b3832",
  ink: "#f2eee5",
  soft: "#b5ad9e",
  accent: "#86d3b2",
  faint: "#4a463e",
  button: "#1f6b4f",
} as const;

/** Every mail program has one of the two; a name in quotes would have to be escaped in each attribute. */
const serif = "Georgia,serif";

export const style = {
  cell: `font-family:${serif};word-break:break-word;`,
  brand: `margin:0;font-size:15px;line-height:22px;color:${colour.accent};font-weight:bold;`,
  date: `font-size:14px;line-height:22px;color:${colour.soft};font-family:${serif};`,
  greeting: `margin:24px 0 0;font-size:16px;line-height:24px;color:${colour.soft};`,
  title: `margin:4px 0 0;font-size:30px;line-height:37px;font-weight:normal;color:${colour.ink};`,
  lead: `margin:12px 0 0;font-size:16px;line-height:25px;color:${colour.ink};`,
  help: `margin:0;font-size:20px;line-height:27px;font-weight:bold;color:${colour.ink};`,
  who: `margin:5px 0 0;font-size:15px;line-height:22px;color:${colour.soft};`,
  quote: `margin:0;font-size:16px;line-height:25px;font-style:italic;color:${colour.ink};`,
  when: `font-size:14px;font-style:normal;color:${colour.soft};`,
  text: `margin:10px 0 0;font-size:16px;line-height:24px;color:${colour.ink};`,
  small: `margin:6px 0 0;font-size:15px;line-height:22px;color:${colour.soft};`,
  section: `margin:0 0 4px;font-size:20px;line-height:27px;font-weight:normal;color:${colour.ink};`,
  axis: `padding:3px 4px 0 0;font-family:${serif};font-size:13px;line-height:18px;color:${colour.soft};`,
  answers: "margin:2px 0 0;font-size:16px;line-height:28px;",
  link: `color:${colour.accent};text-decoration:underline;`,
  footer: `margin:0 0 8px;font-size:14px;line-height:21px;color:${colour.soft};`,
} as const;

/** Apple's mail programs make links of dates and places that they find. By itself, for whoever drops a style with it. */
export const appleStylesheet = `[x-apple-data-detectors] { color: inherit !important; text-decoration: inherit !important; }`;

export const stylesheet = `@media (max-width: 480px) {
  .outer { padding: 0 !important; }
  .sheet { border: 0 !important; border-radius: 0 !important; }
  .pad { padding-left: 20px !important; padding-right: 20px !important; }
  .title { font-size: 26px !important; line-height: 32px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background: ${dark.page} !important; }
  .sheet { background: ${dark.sheet} !important; border-color: ${dark.line} !important; }
  .tint { background: ${dark.tint} !important; }
  .rule { border-color: ${dark.line} !important; }
  .mark { border-color: ${dark.accent} !important; }
  .ink { color: ${dark.ink} !important; }
  .soft { color: ${dark.soft} !important; }
  .accent { color: ${dark.accent} !important; }
  .bar { background: ${dark.accent} !important; border-color: ${dark.sheet} !important; }
  .base { background: ${dark.faint} !important; border-color: ${dark.sheet} !important; }
  .button { background: ${dark.button} !important; border-color: ${dark.button} !important; }
  .button a { color: #ffffff !important; }
}`;
