/** An e-mail library with a template of its own for ten people: heading, quotation, two sentences, a button, three links. */
export type DigestPeer = { name: string; packages: readonly string[]; source: string };

const people = `const people = Array.from({ length: 10 }, (_, index) => ({ number: index + 1, help: "Send Priya the hiring plan", who: "Priya Raman, five minutes", quote: "I'll send you the hiring plan by Friday, with the two roles we discussed marked.", why: "You promised it ten days ago, and it was due three days ago.", remember: "Head of People at Northlight." }));`;

export const digestPeers: readonly DigestPeer[] = [
  {
    name: "mjml 5.4.1",
    packages: ["mjml@5.4.1"],
    source: `
      import mjml2html from "mjml";
      ${people}
      const source = () => \`<mjml><mj-head><mj-preview>Preview</mj-preview></mj-head><mj-body width="600px"><mj-section><mj-column><mj-text>Five people to help this week</mj-text></mj-column></mj-section>\${people.map((one) => \`<mj-section><mj-column><mj-text font-size="20px">\${one.number}. \${one.help}</mj-text><mj-text>\${one.who}</mj-text><mj-text>\${one.quote}</mj-text><mj-text>\${one.why}</mj-text><mj-text>\${one.remember}</mj-text><mj-button href="mailto:a@example.com">Write</mj-button><mj-text><a href="mailto:b@example.com">Done</a> <a href="mailto:b@example.com">Later</a> <a href="mailto:b@example.com">Not this</a></mj-text></mj-column></mj-section>\`).join("")}</mj-body></mjml>\`;
      export const render = async () => (await mjml2html(source())).html;`,
  },
  {
    name: "react-email components 1.0.12",
    packages: ["@react-email/components@1.0.12", "react@19.2.0", "react-dom@19.2.0"],
    source: `
      import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text, render as renderMail } from "@react-email/components";
      import { createElement as h } from "react";
      ${people}
      const mail = () => h(Html, { lang: "en" }, h(Head), h(Preview, null, "Preview"), h(Body, null, h(Container, null, h(Heading, null, "Five people to help this week"), ...people.map((one) => h(Section, { key: one.number }, h(Hr), h(Heading, { as: "h2" }, one.number + ". " + one.help), h(Text, null, one.who), h(Text, null, one.quote), h(Text, null, one.why), h(Text, null, one.remember), h(Button, { href: "mailto:a@example.com" }, "Write"), h(Link, { href: "mailto:b@example.com" }, "Done"), h(Link, { href: "mailto:b@example.com" }, "Later"), h(Link, { href: "mailto:b@example.com" }, "Not this"))))));
      export const render = async () => await renderMail(mail());`,
  },
];
