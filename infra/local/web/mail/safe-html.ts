import { Parser } from "htmlparser2";
import { inlineImageBytesMax, shownHtmlCharactersMax } from "../limits.ts";
import type { MailPart, ParsedMail } from "./parsed-mail.ts";

/** Elements that never reach the frame, with all that is in them. Tags of any other unknown element are taken away, its content stays. */
const droppedWhole = new Set(
  "script iframe frame frameset object embed applet svg math template noscript audio video canvas title".split(
    " ",
  ),
);

const keptTags = new Set(
  `a abbr address area article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details
   dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main map mark nav ol p
   pre q s samp section small span strike strong style sub summary sup table tbody td tfoot th thead time tr tt u ul
   var wbr`.split(/\s+/),
);

const voidTags = new Set("area br col hr img wbr".split(" "));

const keptAttributes = new Set(
  `abbr align alt aria-hidden aria-label bgcolor border cellpadding cellspacing class color cols colspan
   dir face headers height hspace id lang nowrap role rowspan scope size span start style summary title type valign
   value vspace width`.split(/\s+/),
);

/**
 * The HTML of a mail made safe to show, as a document of its own: no scripts, no forms, no frames, nothing that
 * loads from elsewhere; pictures only from the mail itself. `mailto:` links lead to the page's composer, others open
 * a window of their own. The frame's sandbox and its content security policy (`frame-policy.ts`) forbid the same
 * things once more; either alone has to hold.
 */
export function safeHtml(mail: ParsedMail): string {
  const body: string[] = [];
  const images = inlineImages(mail.parts);
  let bodyAttributes = "";
  let droppedDepth = 0;
  let declaresDark = false;
  let styleText: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (droppedWhole.has(name)) droppedDepth += 1;
      if (droppedDepth > 0) return;
      if (name === "meta") declaresDark ||= namesDark(attributes);
      if (name === "body") bodyAttributes = safeAttributes(name, attributes, images);
      if (!keptTags.has(name)) return;
      if (name === "style") styleText = "";
      body.push(`<${name}${safeAttributes(name, attributes, images)}>`);
    },
    ontext(text) {
      if (styleText !== null) styleText += text;
      else if (droppedDepth === 0) body.push(escapeText(text));
    },
    onclosetag(name) {
      if (droppedWhole.has(name)) droppedDepth = Math.max(0, droppedDepth - 1);
      if (droppedDepth > 0 || !keptTags.has(name) || voidTags.has(name)) return;
      if (styleText !== null) {
        declaresDark ||= styleText.includes("prefers-color-scheme");
        body.push(safeCss(styleText));
        styleText = null;
      }
      body.push(`</${name}>`);
    },
  });
  parser.end(mail.html.slice(0, shownHtmlCharactersMax));
  return document(body.join(""), bodyAttributes, declaresDark);
}

function namesDark(meta: Record<string, string>): boolean {
  const names = /^(color-scheme|supported-color-schemes)$/i.test(meta.name ?? "");
  return names && /\bdark\b/i.test(meta.content ?? "");
}

/** A plain frame around the mail: white paper unless the mail itself says that it knows the dark. */
function document(body: string, bodyAttributes: string, declaresDark: boolean): string {
  const schemes = declaresDark ? "light dark" : "light";
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta name="color-scheme" content="${schemes}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    "<title>Mail</title>",
    `<style>:root{color-scheme:${schemes}}html{overflow-x:auto;overflow-y:hidden}body{margin:0;padding:16px;overflow-wrap:break-word;font:16px/1.55 system-ui,sans-serif}img{max-width:100%;height:auto}</style>`,
    `</head><body${bodyAttributes}>${body}</body></html>`,
  ].join("\n");
}

function safeAttributes(
  tag: string,
  attributes: Record<string, string>,
  images: Map<string, string>,
): string {
  const kept = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (name === "style") return [[name, safeCss(value)]];
    return keptAttributes.has(name) && (name !== "type" || tag === "ol" || tag === "ul")
      ? [[name, value]]
      : [];
  });
  if (tag === "a" || tag === "area") kept.push(...linkAttributes(attributes.href));
  if (tag === "img") kept.push(...imageAttributes(attributes.src, images));
  return kept.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
}

function linkAttributes(href: string | undefined): [string, string][] {
  // Browsers ignore these inside a URL, so "java\nscript:" would be one.
  const target = (href ?? "").replace(/[\u0000-\u0020]+/g, (run) => (run.includes(" ") ? "%20" : ""));
  if (/^mailto:/i.test(target)) {
    return [
      ["href", `/#write/${encodeURIComponent(target)}`],
      ["target", "_top"],
    ];
  }
  if (!/^https?:\/\//i.test(target)) return [];
  return [
    ["href", target],
    ["target", "_blank"],
    ["rel", "noopener noreferrer"],
  ];
}

function imageAttributes(source: string | undefined, images: Map<string, string>): [string, string][] {
  const value = (source ?? "").trim();
  if (/^data:image\/(png|jpeg|gif|webp);base64,/i.test(value)) return [["src", value]];
  const inline = /^cid:/i.test(value) ? images.get(value.slice(4).toLowerCase()) : undefined;
  return inline === undefined ? [] : [["src", inline]];
}

function inlineImages(parts: readonly MailPart[]): Map<string, string> {
  const images = new Map<string, string>();
  let bytes = 0;
  for (const part of parts) {
    if (part.contentId === "" || !/^image\/(png|jpeg|gif|webp)$/.test(part.contentType)) continue;
    bytes += part.content.byteLength;
    if (bytes > inlineImageBytesMax) break;
    const base64 = Buffer.from(part.content).toString("base64");
    images.set(part.contentId.toLowerCase(), `data:${part.contentType};base64,${base64}`);
  }
  return images;
}

/** CSS that fetches nothing: an escape could spell "url(" in disguise, so a rule with one is emptied, too. */
function safeCss(css: string): string {
  return /@import|url\s*\(|image-set|expression\s*\(|\\|<|-moz-binding|src\s*\(/i.test(css)
    ? withoutLoads(css)
    : css;
}

function withoutLoads(css: string): string {
  return css
    .replace(/@import[^;]{0,2000};?/gi, "")
    .split(/(?<=[;{}])/)
    .map((piece) =>
      /url\s*\(|image-set|expression|\\|<|-moz-binding|src\s*\(/i.test(piece) ? dropped(piece) : piece,
    )
    .join("");
}

/** What closes or opens a block has to stay, or the rest of the sheet would fall into another rule. */
function dropped(piece: string): string {
  const last = piece.slice(-1);
  return last === "}" || last === ";" ? last : last === "{" ? "never{" : "";
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapeAttribute(value: string): string {
  return escapeText(value).replace(/"/g, "&quot;");
}
