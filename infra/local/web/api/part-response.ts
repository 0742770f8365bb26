import type { MailPart } from "../mail/parsed-mail.ts";

/** Types that a browser shows without running anything in them. */
const shownInline = /^(image\/(png|jpeg|gif|webp|avif)|text\/plain|text\/calendar|application\/pdf)$/;

/** One part of a mail as a download; only harmless types keep their type, since the sender chose it. */
export function partResponse(part: MailPart): Response {
  const harmless = shownInline.test(part.contentType);
  const name = encodeURIComponent(part.fileName || "part");
  return new Response(Uint8Array.from(part.content), {
    headers: {
      "Content-Type": harmless ? part.contentType : "application/octet-stream",
      "Content-Disposition": `${harmless ? "inline" : "attachment"}; filename*=UTF-8''${name}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
