/** What a mail program means by an element, as far as it says so by name, class, id or style. */
export type ElementRole =
  | "plain"
  /** Everything inside is what another wrote. */
  | "quote"
  /** A blockquote that says nothing about itself: a quote, or an indented paragraph of the writer's. */
  | "maybeQuote"
  /** Holds an attribution and then quotes, and maybe answers between them. */
  | "quoteContainer"
  | "attribution"
  | "signature"
  /** From here to the end stands the mail that was answered or forwarded. */
  | "quoteStart"
  | "hidden";

export type Attributes = Readonly<Record<string, string>>;

const quoteNames =
  /(?:^|[\s_-])(?:yahoo_quoted\w*|yahoo-quoted\w*|protonmail_quote|tutanota_quote|spark_quote|front-blockquote|missive_quote|nylas-quote|moz-email-quote|uol-quote|iosymail|icloud_quote|wrote_quote|reply_quote|mailru-quote|quoted_text|replied_quote|superhuman_quote|airmail_quote|isReplyContent|ntes-mailmaster-quote|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|ms-outlook-mobile-body-separator-line|__QUOTED_TEXT__|hey_quote|canary_quote|edo-quote|h5p_quote|quoteBlock|mailQuote|qt)(?:$|\s)/i;
const containerNames =
  /(?:^|\s)(?:x_|ecx)*(?:gmail_quote|gmail_quote_container|gmail_extra|zmail_extra|messageReplySection)(?:$|\s)/i;
const attributionNames =
  /(?:^|\s)(?:x_|ecx)*(?:gmail_attr|moz-cite-prefix|reply-intro|missive_attribution|airmail_on|airmail_ext_on|nylas-attribution|protonmail_quote_header|yahoo_attribution|mimestream_attribution)(?:$|\s)/i;
const signatureNames =
  /(?:^|[\s])(?:x_|ecx)*(?:gmail_signature|gmail_signature_prefix|moz-signature|protonmail_signature_block\w*(?:-\w+)*|AppleMailSignature\w*|ymail_android_signature|yahoo-signature|ydp\w*signature|k9mail-signature|composer_signature|messageSignatureSection|ms-outlook-mobile-signature|Signature|signature|Zm-_Id_-Sgn\w*|bloop_sign\w*|front-signature|missive_signature|sh-signature|nylas-id-signature|__SIG_POST__|__SIG_PRE__|tutanota_signature|spark_signature|edo-signature|signatureblock|mobileSignature|lineBreakAtBeginningOfSignature)(?:$|\s)/;
const startNames =
  /(?:^|\s)(?:divRplyFwdMsg|stopSpelling|zwchr|__DIVIDER__|__HEADERS__|ms-outlook-mobile-reference-message|hmmessage_reply)(?:$|\s)/i;
const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*[01](?:px|pt|em)?\s*(?:;|!|$)|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)|(?:width|height)\s*:\s*0(?:px)?\s*;\s*(?:width|height)\s*:\s*0)/i;
const outlookRule =
  /border-top\s*:\s*solid\s+#?(?:e1e1e1|b5c4df)|border-top\s*:\s*(?:rgb\(225, ?225, ?225\)|rgb\(181, ?196, ?223\))|border:\s*none;\s*border-top:\s*solid/i;
const windowsMailRule = /border-top-color:\s*rgb\(229, ?229, ?229\)/i;
const unseenTags = new Set([
  "head",
  "style",
  "script",
  "title",
  "template",
  "object",
  "svg",
  "math",
  "noframes",
  "iframe",
  "select",
  "xml",
  "o:shapedefaults",
]);

/** Reads the role of one element from its tag and attributes. */
export function elementRole(tag: string, attributes: Attributes): ElementRole {
  if (unseenTags.has(tag)) return "hidden";
  const style = attributes.style ?? "";
  if (attributes.hidden !== undefined || (style !== "" && hiddenStyle.test(style.slice(0, 2000))))
    return "hidden";
  const names =
    `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.name ?? ""} ${attributes["data-marker"] ?? ""}`.slice(
      0,
      1000,
    );
  if (tag === "blockquote") return blockquoteRole(names, attributes);
  if (names.length > 3) {
    if (attributes.name === "quote" || quoteNames.test(names)) return "quote";
    if (attributionNames.test(names)) return "attribution";
    if (signatureNames.test(names)) return "signature";
    if (startNames.test(names)) return "quoteStart";
    if (containerNames.test(names)) return "quoteContainer";
  }
  if (attributes["data-signatureblock"] !== undefined || attributes["data-smartmail"] === "gmail_signature")
    return "signature";
  if (tag === "div" && style !== "" && (outlookRule.test(style) || windowsMailRule.test(style)))
    return "quoteStart";
  return "plain";
}

function blockquoteRole(names: string, attributes: Attributes): ElementRole {
  if (attributes.type?.toLowerCase() === "cite" || attributes.cite !== undefined || quoteNames.test(names))
    return "quote";
  if (signatureNames.test(names)) return "signature";
  return "maybeQuote";
}
