import { createHash } from "node:crypto";
import type { GalleryState } from "../../infra/local/digest-gallery/gallery-states.ts";
import { renderHtml } from "../../lib/digest/render-html.ts";
import { renderText } from "../../lib/digest/render-text.ts";
import { preheaderOf, subjectOf } from "../../lib/digest/subject.ts";

/** Where the page lies, and its pictures; from the root of the repository. */
export const statesPagePath = ".github/digest-states.md";
export const picturePath = (id: string): string => `.github/images/states/${id}.png`;

/** The page that shows every kind of digest: its picture, and its text beside. What it shows it was made from. */
export function statesPage(states: readonly GalleryState[]): string {
  return `# The digest in every kind of week

Made by \`npm run screenshots\` from the [gallery](../infra/local/digest-gallery/README.md): made-up people, and the same code as
for a real digest. On each picture a phone of 320 pixels and a window of 600, light beside dark, and 1,280 pixels below them;
a click shows it large. Beside it stands the text part of the same mail. (In place of Georgia the pictures show Gelasio, which
has its widths.)

${states.map(({ id, title }) => `- [${title}](#${id})`).join("\n")}

${states.map(stateSection).join("\n")}`;
}

function stateSection({ id, title, letter }: GalleryState): string {
  return `## <a id="${id}"></a>${title}

Subject: **${subjectOf(letter)}**<br>
Preview: ${preheaderOf(letter)}

<table><tr><td valign="top">

<a href="images/states/${id}.png"><img src="images/states/${id}.png" width="400" alt="${title}, at 320, 600 and 1,280 pixels, light and dark"></a>
<!-- of ${fingerprintOf(renderHtml(letter))} -->

</td><td valign="top">

\`\`\`text
${renderText(letter).trimEnd()}
\`\`\`

</td></tr></table>
`;
}

/** Tells when a picture was taken of another rendering. */
function fingerprintOf(html: string): string {
  return createHash("sha256").update(html).digest("hex").slice(0, 16);
}
