import { bounceTextCharsMax } from "../limits.ts";
import type { MailContent } from "../mime/mail-content.ts";

/** The readable start of a body for looking up words: plain text, or the HTML with tags blanked out. */
export function humanText(content: MailContent): string {
  const text = content.text?.trim() ? content.text : undefined;
  if (text !== undefined) return text.slice(0, bounceTextCharsMax);
  return (content.html ?? "")
    .slice(0, bounceTextCharsMax)
    .replace(/<(?:br|\/p|\/div|\/tr|\/h\d|\/li)\b[^<>]{0,200}>/gi, "\n")
    .replace(/<[^<>]{0,1000}>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&");
}
