import type { Line, Zone } from "./lines.ts";

/** A banner is a paragraph of this many lines at most, and no longer than this. */
const bannerLinesMax = 6;
const bannerCharactersMax = 600;

const opens =
  /^[^\p{L}]{0,8}(?:external|caution|warning|attention|be careful|achtung|extern|vorsicht|avertissement|externe|atención|externo|atenção|attenzione|esterno|let op|varning|advarsel)\b/iu;
const origin = /outside|external|extern|extérieur|fuera|fora d|esterno|buiten|utanför/iu;
const trust =
  /originat|sender|organi[sz]ation|compan(?:y|ies)|links?\b|attachments?|recogni[sz]e|trust|absender|anh[aä]ng|öffnen|expéditeur|pièces? jointes?|remitente|adjuntos?|remetente|anexos?|mittente|allegati|afzender|bijlagen/giu;
const sure =
  /^(?:this (?:e-?mail|message) (?:originated|came|was sent) from outside|you don['’]t often get e-?mail from|some people who received this message don['’]t often get|sie erhalten (?:nicht (?:oft|häufig)|selten) e-?mails? von|(?:einige personen, die diese nachricht)|vous n['’]obtenez pas souvent|vous ne recevez pas souvent|no (?:suele )?recib(?:e|ir) (?:con frecuencia|a menudo)? ?(?:correos?|correo electrónico)|você não costuma receber|não costuma receber|non si ricevono spesso|je ontvangt niet vaak|u ontvangt niet vaak|du får inte ofta|du får ikke ofte|du modtager ikke ofte|rzadko otrzymujesz|nie otrzymujesz często|вы нечасто получаете|diese (?:e-?mail|nachricht) (?:kommt|stammt|wurde) von (?:extern|außerhalb)|ce (?:message|courriel) (?:provient|vient) de l['’]extérieur)/iu;

/**
 * Marks the banner that a company's gateway puts above mail from outside ("CAUTION: This email originated from outside
 * the organization …"): nobody wrote it. Only where other text follows.
 */
export function bannerZones(lines: readonly Line[], zones: Zone[]): void {
  const first = lines.findIndex((line) => line.words !== "");
  if (first < 0 || zones[first] !== "new") return;
  let end = first;
  let text = "";
  while (end < lines.length && end - first <= bannerLinesMax && lines[end]?.words !== "")
    text += `${lines[end++]?.words} `;
  if (end - first > bannerLinesMax || text.length > bannerCharactersMax) return;
  const warned = opens.test(text) && origin.test(text) && (text.match(trust) ?? []).length >= 2;
  if (!warned && !sure.test(text)) return;
  const rest = zones.findIndex((zone, i) => i >= end && zone === "new" && lines[i]?.words !== "");
  if (rest < 0) return;
  for (let i = first; i < end; i++) zones[i] = "footer";
}
