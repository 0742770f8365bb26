/** Languages whose commonest ways of asking and promising are known here. */
export const languages = ["en", "de", "fr", "es", "pt", "it", "nl"] as const;

export type Language = (typeof languages)[number];

const wordsOf: Record<Language, string> = {
  en: "the and to you i we of is are for with on that this it have will can could would please be at your my by if not from me do what when as no a was but so an or get got go let us he she they his her there here now how who then one all out up need am did has had could i'm i'll",
  de: "der die das und ich du sie wir ist sind nicht mit für ein eine einen dir dich mir mich ihnen ihr kannst können könntest könnten bitte auf dem den im zu noch danke dein deine hast habe haben bis werde wird es am uns auch sich wenn melde schicke suchen gerne wann wer was wie könnt euch euer unser unsere letzte nächste woche heute morgen gestern war waren hat hatte sehr herzlichen vielen er sein von bei nach aus oder aber dass anbei stelle hier mein meine",
  fr: "le la les et je tu vous nous est sont pas avec pour un une des du au aux ce cette mon votre vos ton que qui merci pouvez peux pourrais pourriez bonjour dans sur ai avez suis plaît voici te me vais ça nos avant demain aujourd'hui bon bonne connais connaissez as c'est j'ai elle ils cherche cherchons voudrais sera était plus mais chez cet ses son ma mes tes ta sans très bien tout",
  es: "el la los las y yo tú usted nosotros es son no con para un una del al que mi tu su gracias puedes podrías podría por favor está te le lo se estoy buscando nuestro nuestra antes más muy os adjunto enviaré aquí hasta quieres quiere conoces presento mañana pero sin fue ayer tiene tienes puedo necesito busco hay también mis sus esta este ese esa yo",
  pt: "o a os as e eu você nós é são não com para um uma do da no na que meu seu obrigado obrigada pode poderia podes por favor está te lhe estou procurando nosso nossa até antes muito mais vou segue em anexo dos das pelo pela você conhece algum alguma amanhã ontem hoje eu foi está meu minha seu sua tem tens preciso",
  it: "il lo la gli le e io tu lei noi è sono non con per un una del della di che mio tuo suo grazie puoi potresti può potrebbe favore ti mi ci sto cercando nostro nostra entro prima molto più allegato ecco ho hai conosci conosce buon buona domani ieri oggi sono stato qualcuno anche ma se mando invio fare nel nella al alla dal",
  nl: "de het een en ik jij je u wij we is zijn niet met voor van dat dit mijn jouw uw kun kunt kan zou zouden bedankt dank alsjeblieft graag om te er op aan nog ook zal stuur hebt heb hebben zoek zoeken bijgevoegd voor vrijdag maandag dinsdag woensdag donderdag morgen gisteren vandaag naar bij uit mijn onze ons maar als dan wat wie hoe heeft had was",
};

const languagesOfWord = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of new Set(wordsOf[language].split(" "))) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
  }
}

/** Letters and ways of writing that only one of the languages has. */
const signs: readonly (readonly [RegExp, Language])[] = [
  [/\b(?:[jnmst]|qu)['’]\p{L}{2}|\p{L}-(?:tu|vous|moi|nous)\b/iu, "fr"],
  // Not in names: "Peña", "São Paulo" and "Samsung" stand in any language.
  [/[¿¡]|(?:^|\s)\p{Ll}{1,12}ñ/u, "es"],
  [/(?:^|\s)(?:\p{Ll}{1,12}(?:ção|ções)|não)(?!\p{L})/u, "pt"],
  [/\p{Ll}ß|(?:ier|ell|ich|ach|end|eit|ück)ung\b|\b(?:kannst|könn|möcht)/u, "de"],
  [/\p{Ll}ij(?:k|n|g|ven)\b/u, "nl"],
  [/\b(?:dell|nell|all)['’]\p{L}{2}|\p{Ll}zione\b/u, "it"],
];

/** Which language a text is in, by its small words; `fallback` when they don't decide (short or mixed text). */
export function languageOf(text: string, fallback: Language = "en"): Language {
  const counts = new Map<Language, number>();
  const words =
    text
      .slice(0, 4_000)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  const count = (language: Language, share: number) =>
    counts.set(language, (counts.get(language) ?? 0) + share);
  for (const word of words) {
    const known = languagesOfWord.get(word) ?? [];
    for (const language of known) count(language, 1 / known.length);
  }
  for (const [sign, language] of signs) if (sign.test(text.slice(0, 4_000))) count(language, 1);
  let best = fallback;
  let most = counts.get(fallback) ?? 0;
  for (const [language, count] of counts) {
    if (count > most + 0.6 && count >= 1) [best, most] = [language, count];
  }
  return best;
}
