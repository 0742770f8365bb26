import { expect, it } from "vitest";
import { readAttachedFiles } from "../../../../lib/mail/mime/attached-files.ts";
import { multipart, rawMail } from "./raw-mail.ts";

it("attached files are decoded when they are wanted, and only then", () => {
  const raw = rawMail({
    headers: { "Content-Type": "multipart/mixed; boundary=b" },
    body: multipart("b", [
      { headers: ["Content-Type: text/plain"], body: "my contacts" },
      {
        headers: ["Content-Type: text/csv; name=people.csv", "Content-Transfer-Encoding: base64"],
        body: Buffer.from("name,mail\n").toString("base64"),
      },
      { headers: ["Content-Type: application/pdf; name=plans.pdf"], body: "%PDF" },
    ]),
  });
  const files = readAttachedFiles(raw, (note) => note.filename.endsWith(".csv"));
  expect(files.map((file) => [file.filename, file.bytes.toString()])).toEqual([
    ["people.csv", "name,mail\n"],
  ]);
});
