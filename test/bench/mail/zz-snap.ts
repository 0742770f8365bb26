import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { readMailNow } from "../../../lib/mail/read-mail.ts";
import { readBody } from "../../../lib/mail/read-body.ts";
import { readLargeBody } from "../../../lib/mail/light-body.ts";
import { splitText } from "../../../lib/mail/text/split-text.ts";
import { htmlLines } from "../../../lib/mail/html/split-html.ts";
import { replyCases, textSets, htmlSets } from "../../corpora/reply-sets.ts";
import { webisCases, forgeCases } from "../../corpora/lines-sets.ts";
import { crispCases, enronCases } from "../../corpora/forward-files.ts";
import { kindCases } from "./kind.ts";
import { peoplesMail } from "./peoples-mail.ts";
const context = {own:["sam.okafor@example.com"],tend:["log+secret@in.example.net"],receivedAt:"2026-11-23T10:00:00.000Z",timeZone:"UTC"};
const out: Record<string,string> = {};
const h = (x: unknown) => { const s = JSON.stringify(x, (_k, v) => v instanceof Map ? [...v] : v) ?? ""; return full ? s : createHash("sha1").update(s).digest("hex"); };
const full = process.argv[3] !== undefined;
const want = process.argv[3];
const put = (id: string, f: () => unknown) => { if (want === undefined || want === id) out[id] = h(f()); };
const texts: string[] = []; const htmls: string[] = [];
for (const s of [...textSets, ...htmlSets]) for (const c of replyCases(s)) {
  if (c.text !== undefined) { texts.push(c.text); put(`${s}/${c.id}`, () => [readBody({ text: c.text! }), splitText(c.text!)]); }
  if (c.html !== undefined) { htmls.push(c.html); put(`${s}/${c.id}`, () => [readBody({ html: c.html! }), htmlLines(c.html!)]); }
}
for (const c of webisCases()) { texts.push(c.text); put(`webis/${c.id}`, () => [readBody({ text: c.text }), splitText(c.text)]); }
forgeCases().forEach((c, i) => { const t = c.lines.map(l => l[0]).join("\n"); put(`forge/${i}`, () => splitText(t)); });
for (const c of crispCases()) { texts.push(c.text); put(`fcrisp/${c.id}`, () => readBody({ text: c.text, subject: c.subject ?? "" })); }
for (const c of enronCases()) { texts.push(c.text); put(`fenron/${c.id}`, () => readBody({ text: c.text, subject: c.subject ?? "" })); }
kindCases().forEach((c, i) => put(`kind/${i}-${c.id}`, () => readMailNow(c.raw, context)));
peoplesMail().forEach((c, i) => put(`people/${i}`, () => readMailNow(c.raw, context)));
// Large bodies made of real ones.
const rnd = (seed: number) => () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
for (let k = 0; k < 24; k++) {
  const r = rnd(k + 1); const pick = () => texts[Math.floor(r() * texts.length)] ?? "";
  const many = (n: number) => Array.from({ length: n }, pick).join("\n");
  const q = (t: string) => t.split("\n").map(l => (l.startsWith(">") ? ">" : "> ") + l).join("\n");
  const shapes = [() => pick() + "\n\nOn Mon, 2 Nov 2026 at 10:00, Ana Silva <ana@example.org> wrote:\n" + q(many(60)),
    () => many(40), () => q(many(40)) + "\n" + pick(), () => pick() + "\n" + q(many(40)) + "\n\nno, I think not.\n\n" + q(many(40)) + "\n" + pick(),
    () => pick() + "\n\n-----Original Message-----\nFrom: Ana Silva <ana@example.org>\nSent: Monday, 2 November 2026 10:00\nTo: Sam\nSubject: plans\n\n" + many(60),
    () => "fyi\n\n---------- Forwarded message ---------\nFrom: Ana Silva <ana@example.org>\nDate: Mon, 2 Nov 2026 at 10:00\nSubject: plans\nTo: Sam <sam@example.com>\n\n" + many(60)];
  const t = shapes[k % shapes.length]!();
  put(`large/${k}`, () => readLargeBody({ text: t }));
  const hp = () => htmls[Math.floor(r() * htmls.length)] ?? "";
  const hh = hp() + `<blockquote type="cite">` + Array.from({ length: 20 }, hp).join("") + "</blockquote>" + (k % 2 ? hp() : "");
  put(`largehtml/${k}`, () => readLargeBody({ html: hh }));
}
if (full) console.log(out[want!]); else writeFileSync(process.argv[2]!, JSON.stringify(out));
console.error(Object.keys(out).length);
