import MailComposer, { type MailComposerOptions } from "nodemailer/lib/mail-composer";

/** Builds the raw bytes of a mail the way a mail program does. */
export async function rawMail(mail: MailComposerOptions): Promise<Uint8Array> {
  return new MailComposer({ disableFileAccess: true, disableUrlAccess: true, ...mail }).compile().build();
}

type Line = { name: string; email: string; help: string; why: string; memory: string };

const lines: readonly Line[] = [
  {
    name: "Priya Raman",
    email: "priya@looma.example",
    help: "Send Priya the hiring plan you promised",
    why: "You wrote on 18 December: “I will send you our hiring plan after the holidays.”",
    memory: "Last in touch 18 December. Building Looma, a weaving marketplace; learning to delegate.",
  },
  {
    name: "Sam Okafor",
    email: "sam@tidewater.example",
    help: "Introduce Sam to Ines Duarte",
    why: "Sam asked on 2 January: “Do you know a part-time CFO who has seen a Series A?” Ines offers just that.",
    memory: "Met at FOSDEM. Runs Tidewater, sensors for harbours.",
  },
  {
    name: "Mirela Popescu",
    email: "mirela@atelier-nord.example",
    help: "Ask Mirela how the move went",
    why: "You used to talk about every three weeks; it has been nine.",
    memory: "Moved her atelier to Cluj in November. Two kids, one cello.",
  },
];

const captureBcc = "log%2B7h3kq9w2%40in.tend.example";
const replyAddress = "reply%2Bd41x%40in.tend.example";

/** The Monday mail of the sample user, with its links to the composer, in text and HTML that say the same. */
export async function digestMail(date: Date, to: string, edition = "1"): Promise<Uint8Array> {
  return rawMail({
    from: { name: "Tend", address: "digest@in.tend.example" },
    to,
    replyTo: { name: "Tend", address: "reply+d41x@in.tend.example" },
    subject: "Priya, Sam and Mirela: who to help this week",
    date,
    messageId: `<digest-${edition}@in.tend.example>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      "List-Id": "Tend digest <digest.in.tend.example>",
      "List-Unsubscribe": "<https://tend.example/unsubscribe/d41x>, <mailto:stop@in.tend.example>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    text: digestText(),
    html: digestHtml(),
  });
}

function digestText(): string {
  const people = lines.map(
    ({ help, why, memory }, index) => `${index + 1}. ${help}\n   ${why}\n   ${memory}`,
  );
  return [
    "Who to help this week",
    ...people,
    "Your week\nThursday 15:00: coffee with Jonas Weber. Open between you: his question about grants.",
    "How to answer: reply with “1 done, 2 later”, or a few words about whom you met.",
  ].join("\n\n");
}

function digestHtml(): string {
  const people = lines.map(({ email, name, help, why, memory }, index) => {
    const number = index + 1;
    const first = name.split(" ")[0] ?? name;
    const write = `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(`Thinking of you, ${first}`)}&amp;body=${encodeURIComponent(`Hi ${first},\r\n\r\n`)}&amp;bcc=${captureBcc}`;
    const answer = (word: string) =>
      `mailto:${replyAddress}?subject=${encodeURIComponent("Re: who to help this week")}&amp;body=${encodeURIComponent(`${number} ${word}`)}`;
    return `<tr><td class="number">${number}</td><td class="person">
      <h2>${help}</h2><p>${why}</p><p class="memory">${memory}</p>
      <p class="links"><a href="${write}">Write to ${first}</a> <a href="${answer("done")}">Done</a> <a href="${answer("later")}">Later</a></p>
    </td></tr>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
  <style>
    body { margin: 0; padding: 24px 20px; background: #fffdf9; color: #2b2622; font: 16px/1.55 Georgia, serif; }
    .sheet { max-width: 600px; margin: 0 auto; }
    h1 { font-size: 27px; line-height: 1.2; font-weight: 500; margin: 0 0 20px; }
    h2 { font-size: 18px; line-height: 1.3; margin: 0 0 4px; font-weight: 600; }
    h3 { font-size: 15px; margin: 26px 0 4px; color: #6a5d50; font-weight: 600; }
    p { margin: 0 0 6px; }
    td { vertical-align: top; padding: 0 0 22px; }
    .number { width: 34px; color: #8a5a2b; font-size: 18px; }
    .memory { color: #6a5d50; font-size: 14px; }
    .links a { color: #2d6a4a; margin-right: 16px; font-size: 15px; }
    @media (prefers-color-scheme: dark) {
      body { background: #221e1a; color: #ece4d8; }
      h3, .memory { color: #b3a694; } .number { color: #d9a871; } .links a { color: #93cba9; }
    }
  </style></head><body><div class="sheet"><h1>Who to help this week</h1>
  <table role="presentation" width="100%" cellspacing="0" cellpadding="0">${people.join("\n")}</table>
  <h3>Your week</h3><p>Thursday 15:00: coffee with Jonas Weber. Open between you: his question about grants.</p>
  <h3>How to answer</h3><p>Reply with “1 done, 2 later”, or a few words about whom you met.</p>
  </div></body></html>`;
}

/** What Tend answers to a reply: what was stored. */
export async function receiptMail(date: Date, to: string): Promise<Uint8Array> {
  return rawMail({
    from: { name: "Tend", address: "digest@in.tend.example" },
    to,
    replyTo: "reply+r77b@in.tend.example",
    subject: "Noted: Priya done, Sam later",
    date,
    messageId: "<receipt-1@in.tend.example>",
    inReplyTo: "<answer-1@noor.example>",
    references: "<digest-0@in.tend.example> <answer-1@noor.example>",
    headers: { "Auto-Submitted": "auto-replied" },
    text: "Two things are noted.\n\n1. Priya Raman: done. “sent her the plan”\n2. Sam Okafor: later, on Monday 19 January\n\nNot right? Answer “undo” and both are taken back.\n",
  });
}

/** A mail the user wrote to a person, with the capture address in the envelope only. */
export async function writtenMail(date: Date, from: string): Promise<Uint8Array> {
  return rawMail({
    from: { name: "Noor Haddad", address: from },
    to: { name: "Priya Raman", address: "priya@looma.example" },
    cc: "jonas@weber-grants.example",
    subject: "The hiring plan, as promised",
    date,
    messageId: "<written-1@noor.example>",
    text: "Hi Priya,\n\nhere is the plan we talked about. The part on trial weeks is the one I would keep.\n\nJonas has read it, too.\n\nNoor\n",
  });
}

/** A mail that tries everything that a frame must not let it do. */
export async function hostileMail(date: Date, to: string, beacon: string): Promise<Uint8Array> {
  return rawMail({
    from: { name: "<b>Tend</b> & co", address: "someone@elsewhere.example" },
    to,
    subject: "<img src=x onerror=alert(1)> Please look",
    date,
    messageId: "<hostile-1@elsewhere.example>",
    text: "Nothing to see",
    html: `<html><head><base href="${beacon}/base/"><meta http-equiv="refresh" content="0;url=${beacon}/refresh">
      <link rel="stylesheet" href="${beacon}/link.css"><style>@import "${beacon}/import.css"; .x { background: url(${beacon}/css.png) } p { color: rgb(1, 2, 3) }</style>
      <script>parent.document.title = "owned"; fetch("${beacon}/script")</script></head>
      <body background="${beacon}/body.png" onload="parent.document.title='owned'">
      <p id="words">Words that should be seen</p>
      <img src="${beacon}/pixel.png" onerror="parent.document.title='owned'"><img srcset="${beacon}/set.png 2x">
      <iframe src="${beacon}/frame"></iframe><object data="${beacon}/object"></object><video poster="${beacon}/poster" src="${beacon}/video"></video>
      <svg onload="parent.document.title='owned'"><image href="${beacon}/svg"/></svg>
      <form action="${beacon}/form"><button id="send">Send</button></form>
      <a id="script-link" href="java\nscript:parent.document.title='owned'">run</a>
      <a id="top-link" target="_top" href="${beacon}/top">leave</a>
      <div style="background-image:url('${beacon}/inline.png');color:red">styled</div></body></html>`,
  });
}
