import { describe, expect, it } from "vitest";
import { readForwardingConfirmation } from "../../../../lib/mail/kind/forwarding-confirmation.ts";
import { readMailNow } from "../../../../lib/mail/read-mail.ts";
import { ana, rawMail } from "../mime/raw-mail.ts";

function confirmation(headers: Record<string, string>, body: string) {
  return readForwardingConfirmation(readMailNow(rawMail({ headers, body }), ana));
}

const gmail = {
  From: "Gmail Team <forwarding-noreply@google.com>",
  Subject: "(#123456789) Gmail Forwarding Confirmation - Receive Mail from ana@gmail.com",
};
const link = "https://mail-settings.google.com/mail/vf-abc123";

describe("a request to confirm forwarding", () => {
  it("gives the code, the link and whose mail it is about", () => {
    const body = `ana@gmail.com has requested to automatically forward mail to your email address.\nConfirmation code: 123456789\n\nTo allow this, please click the link below:\n\n${link}\n`;
    expect(confirmation(gmail, body)).toEqual({ address: "ana@gmail.com", code: "123456789", link });
  });

  it("is known in another language", () => {
    const headers = {
      ...gmail,
      Subject: "(#987654321) Bestätigung der Gmail-Weiterleitung - Empfang von E-Mails von ana@gmail.com",
    };
    expect(confirmation(headers, "Bestätigungscode: 987654321")).toMatchObject({ code: "987654321" });
  });

  it("is not taken from a link to elsewhere", () => {
    expect(confirmation(gmail, "https://evil.example/mail/vf-1")?.link).toBe("");
  });

  it("is not what a person writes about forwarding", () => {
    expect(confirmation({ Subject: "(#123456789) forwarding" }, link)).toBeUndefined();
  });

  it("is automatic mail", () => {
    expect(readMailNow(rawMail({ headers: gmail, body: link }), ana).kind).toBe("automatic");
  });
});
