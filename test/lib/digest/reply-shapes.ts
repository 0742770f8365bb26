/** How a mail program lays out an answer: the writer's words, and the digest quoted below or around them. */
export type ReplyShape = {
  program: string;
  text?: (answer: string, digest: Quoted) => string;
  html?: (answer: string, digest: Quoted) => string;
};

export type Quoted = { text: string; html: string; from: string; to: string; subject: string };

const wrote = "On Mon, 30 Nov 2026 at 08:00, Tend <tend@in.tend.example> wrote:";

export const replyShapes: readonly ReplyShape[] = [
  {
    program: "Gmail on the web",
    text: (answer, digest) => `${answer}\n\n${wrote}\n\n${quoted(digest.text)}`,
    html: (answer, digest) =>
      `<div dir="ltr">${divs(answer)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(wrote)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${bodyOf(digest.html)}</blockquote></div>`,
  },
  {
    program: "Gmail on Android, text only",
    text: (answer, digest) => `${answer}\n\n${wrote}\n\n${quoted(digest.text)}`,
  },
  {
    program: "Outlook on Windows",
    text: (answer, digest) => `${answer}\r\n\r\n${outlookBlock(digest)}\r\n\r\n${digest.text}`,
    html: (answer, digest) =>
      `<html><body lang="EN-GB"><div class="WordSection1">${paragraphs(answer)}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Tend &lt;tend@in.tend.example&gt; <br><b>Sent:</b> 30 November 2026 08:00<br><b>To:</b> ${escaped(digest.to)}<br><b>Subject:</b> ${escaped(digest.subject)}</p></div></div>${bodyOf(digest.html)}</div></body></html>`,
  },
  {
    program: "Outlook on the web",
    html: (answer, digest) =>
      `<html><body><div class="elementToProof" style="font-family:Aptos">${divs(answer)}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b> Tend &lt;tend@in.tend.example&gt;<br><b>Sent:</b> Monday, November 30, 2026 8:00 AM<br><b>To:</b> ${escaped(digest.to)}<br><b>Subject:</b> ${escaped(digest.subject)}</font><div>&nbsp;</div></div>${bodyOf(digest.html)}</body></html>`,
  },
  {
    program: "Apple Mail on a Mac",
    text: (answer, digest) =>
      `${answer}\n\n> On 30 Nov 2026, at 08:00, Tend <tend@in.tend.example> wrote:\n> \n${quoted(digest.text)}`,
    html: (answer, digest) =>
      `<html><body style="overflow-wrap: break-word;">${divs(answer)}<div><br><blockquote type="cite"><div>On 30 Nov 2026, at 08:00, Tend &lt;tend@in.tend.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>${bodyOf(digest.html)}</div></blockquote></div><br></body></html>`,
  },
  {
    program: "Mail on an iPhone",
    text: (answer, digest) =>
      `${answer}\n\nSent from my iPhone\n\n> On 30 Nov 2026, at 08:00, Tend <tend@in.tend.example> wrote:\n> \n> ${digest.text.replaceAll("\n", "\n> ")}`,
  },
  {
    program: "Thunderbird",
    text: (answer, digest) => `${answer}\n\nOn 30/11/2026 08:00, Tend wrote:\n${quoted(digest.text)}`,
    html: (answer, digest) =>
      `<html><body><p>${escaped(answer).replaceAll("\n", "<br>")}</p><div class="moz-cite-prefix">On 30/11/2026 08:00, Tend wrote:<br></div><blockquote type="cite" cite="mid:digest@in.tend.example">${bodyOf(digest.html)}</blockquote></body></html>`,
  },
  {
    program: "Yahoo Mail",
    html: (answer, digest) =>
      `<html><body><div class="yahoo-style-wrap" style="font-family:Helvetica">${divs(answer)}<div><br></div></div><div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>On Monday, November 30, 2026 at 08:00:00 AM GMT+1, Tend &lt;tend@in.tend.example&gt; wrote:</div><div><br></div><div>${bodyOf(digest.html)}</div></div></div></body></html>`,
  },
  {
    program: "Proton Mail",
    html: (answer, digest) =>
      `<div style="font-family: Arial, sans-serif; font-size: 14px;">${divs(answer)}</div><div class="protonmail_quote">On Monday, 30 November 2026 at 08:00, Tend &lt;tend@in.tend.example&gt; wrote:<br><br><blockquote class="protonmail_quote" type="cite">${bodyOf(digest.html)}</blockquote></div>`,
  },
  {
    program: "Samsung Email",
    html: (answer, digest) =>
      `<html><body>${divs(answer)}<div id="composer_signature"><div style="font-size:85%;color:#575757" dir="auto">Sent from my Galaxy</div></div><div><br></div><div style="font-size:100%;color:#000000"><div>-------- Original message --------</div><div>From: Tend &lt;tend@in.tend.example&gt; </div><div>Date: 30/11/2026  08:00  (GMT+01:00) </div><div>To: ${escaped(digest.to)} </div><div>Subject: ${escaped(digest.subject)} </div><div><br></div></div>${bodyOf(digest.html)}</body></html>`,
  },
  {
    program: "K-9 Mail",
    text: (answer, digest) =>
      `${answer}\n\nAm 30. November 2026 08:00:00 MEZ schrieb Tend <tend@in.tend.example>:\n${quoted(digest.text)}`,
  },
];

export function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

function outlookBlock(digest: Quoted): string {
  return `From: Tend <tend@in.tend.example>\r\nSent: 30 November 2026 08:00\r\nTo: ${digest.to}\r\nSubject: ${digest.subject}`;
}

/** What a mail program quotes: the body, the style element and the classes mostly gone. */
function bodyOf(html: string): string {
  return /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html;
}

function divs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<div>${line === "" ? "<br>" : escaped(line)}</div>`)
    .join("");
}

function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<p class="MsoNormal">${line === "" ? "<o:p>&nbsp;</o:p>" : escaped(line)}</p>`)
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
