import type { Attachment } from "../ports/letter.ts";

/** A vCard (RFC 6350) of the capture address, so that the address book completes it in Bcc. */
export function captureVcard(captureAddress: string): Attachment {
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:Tend capture",
    "N:capture;Tend;;;",
    `EMAIL;TYPE=INTERNET:${captureAddress}`,
    "NOTE:Put it in Bcc when you write to somebody. Keep it secret.",
    "END:VCARD",
  ];
  return {
    filename: "tend-capture.vcf",
    contentType: "text/vcard; charset=utf-8",
    content: `${lines.join("\r\n")}\r\n`,
  };
}
