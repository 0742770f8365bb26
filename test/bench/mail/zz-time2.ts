import { readMailNow } from "../../../lib/mail/read-mail.ts";
import { MailParser } from "mailparser";
const context = {own:["sam.okafor@example.com"],tend:["log+secret@in.example.net"],receivedAt:"2026-11-23T10:00:00.000Z",timeZone:"UTC"};
function mp(raw: Buffer){return new Promise<void>((res,rej)=>{const p=new MailParser({skipHtmlToText:true,skipTextToHtml:true,skipTextLinks:true,skipImageLinks:true});p.on("data",(x:any)=>{if(x.type==="attachment"){x.content?.on("end",()=>x.release?.());x.content?.resume();}});p.on("end",()=>res());p.on("error",rej);p.end(raw);});}
const header = 'From: "Sam Okafor" <sam.okafor@example.com>\r\nTo: Ana Silva <ana@example.org>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0100\r\nMessage-ID: <l@example.com>\r\nSubject: the plans\r\nMIME-Version: 1.0\r\n';
const words = [...Array.from({length: 20}, () => "the house and garden we should’ve seen as Zürich on Tuesday at 10:30 perhaps or (if it rains) museum instead because nobody told him that there would be a train, which is late".split(" ")).flat(), "https://example.com/a/b?c=d", "ana@example.org", "—", "said", "note:", "Friday.", "home.", "it!", "why?"];
let seed = 7; const r = (n: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
const line = () => Array.from({ length: 8 + r(6) }, () => words[r(words.length)]).join(" ");
const many = (kb: number, f: () => string) => { const o: string[] = []; let n = 0; while (n < kb * 1000) { const l = f(); o.push(l); n += l.length + 2; } return o.join("\r\n"); };
const para = () => (r(6) === 0 ? "" : line());
const attr = "On Mon, 2 Nov 2026 at 10:00, Ana Silva <ana@example.org> wrote:";
const text = (b: string) => Buffer.from(`${header}Content-Type: text/plain; charset=utf-8\r\n\r\n${b}\r\n`);
const html = (b: string) => Buffer.from(`${header}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>${b}</body></html>\r\n`);
const hp = () => `<p style="margin:0"><span style="font-family:Arial">${line()}</span></p>`;
const cases: [string, Buffer][] = [
  ["prose varied", text(many(500, para))],
  ["long-line prose", text(many(500, () => line() + line() + line() + line() + line() + line()))],
  ["quoted varied", text("Yes.\r\n\r\n" + attr + "\r\n" + many(500, () => "> ".repeat(1 + r(3)) + line()))],
  ["outlook quote", text("Yes.\r\n\r\n-----Original Message-----\r\nFrom: Ana Silva <ana@example.org>\r\nSent: Monday, 2 November 2026 10:00\r\nTo: Sam\r\nSubject: plans\r\n\r\n" + many(500, para))],
  ["forwarded", text("fyi\r\n\r\n---------- Forwarded message ---------\r\nFrom: Ana Silva <ana@example.org>\r\nDate: Mon, 2 Nov 2026 at 10:00\r\nSubject: plans\r\nTo: Sam <sam@example.com>\r\n\r\n" + many(500, para))],
  ["html prose", html(many(500, hp))],
  ["html gmail quote", html(`<div>Yes</div><div class="gmail_quote"><div class="gmail_attr">${attr.replace("<", "&lt;").replace(">", "&gt;")}</div><blockquote class="gmail_quote">${many(500, hp)}</blockquote></div>`)],
  ["html outlook", html(`<p class=MsoNormal>Yes</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Ana Silva &lt;ana@example.org&gt;<br><b>Sent:</b> Monday, 2 November 2026 10:00<br><b>To:</b> Sam<br><b>Subject:</b> plans</p></div>${many(500, hp)}`)],
];
const only = process.argv[2]; const rounds = Number(process.argv[3] ?? 7);
for (const [n, raw] of cases) {
  if (only !== undefined && only !== "all" && n !== only) continue;
  const a: number[] = [], b: number[] = [];
  for (let i = 0; i < rounds; i++) { let s = process.cpuUsage(); readMailNow(raw, context); let e = process.cpuUsage(s); a.push((e.user+e.system)/1000); s = process.cpuUsage(); await mp(raw); e = process.cpuUsage(s); b.push((e.user+e.system)/1000); }
  a.sort((x, y) => x - y); b.sort((x, y) => x - y); const m = rounds >> 1;
  console.log(n.padEnd(18), (raw.length / 1000) | 0, "KB us", a[m]!.toFixed(1), "mp", b[m]!.toFixed(1), "ratio", (a[m]! / b[m]!).toFixed(1));
}
