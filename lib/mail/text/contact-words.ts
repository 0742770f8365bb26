/** Words of cards in the languages that `contact-line.ts` does not speak of itself; each pattern takes one tidy line. */

/** Jobs and departments. */
export const foreignTitle =
  /(?<![\p{L}\p{M}])(?:vertrieb|verkauf|einkauf|buchhaltung|sekretariat|leitung|abteilung|prokurist(?:in)?|inhaber(?:in)?|vorstand|commercial[e]?|chargée? d|gérante?|adjointe?|jefe|jefa|ventas|socio|socia|diretora?|coordenadora?|sócio|sócia|titolare|vendite|ufficio|direttore|direttrice|verkoop|inkoop|hoofd|eigenaar|medewerker|\p{L}*chef|\p{L}*sjef|säljare|ansvarig|rådgiver|konsulent|daglig leder|johtaja|päällikkö|kierownik|dyrektor|specjalista|prezes|właściciel|handlowiec|ředitel(?:ka)?|obchodní|jednatel|vedoucí|riaditeľ|konateľ|igazgató|vezető|ügyvezető|értékesít\p{L}*|manager de|müdürü?|uzmanı?|sorumlusu|руководител[ья]|директор|менеджер|специалист|начальник|главный|инженер|бухгалтер|юрист|керівник|фахівець|διευθυντ\p{L}+|υπεύθυν\p{L}+)(?![\p{L}\p{M}])|经理|總監|总监|主任|总裁|总经理|经理人|工程师|董事长|代表取締役|取締役|部長|課長|主任|係長|営業部|営業課|担当|대표|이사|부장|차장|과장|대리|팀장|사원|연구원|ผู้จัดการ|giám đốc|trưởng phòng|manajer|direktur/iu;

/** Forms of law, and what registers ask to be named at the foot of a letter. */
export const foreignOrganisation =
  /(?<![\p{L}\p{M}])(?:sp\.? ?z ?o\. ?o\.?|s\. ?r\. ?o\.?|d\. ?o\. ?o\.?|a\.s\.|ltda\.?|lda\.?|s\. de r\.l\.|e\.v\.|mbb|partg|zrt|nyrt|oyj|tmi|a\.ş\.|ooo|ооо|оао|зао|ао|пао|тов|ип|kancelaria|kanzlei|cabinet|studio legale|estudio)(?![\p{L}\p{M}])|株式会社|有限会社|合同会社|有限公司|公司|集团|大学|주식회사|㈜|\(주\)|บริษัท|công ty/iu;
const registered =
  /^(?:sitz(?: der gesellschaft)?|firmensitz|registergericht|amtsgericht|handelsregister|hr[ab] ?\d|geschäftsführ(?:er|erin|ung)|vorstand|aufsichtsrat|ust\.?-?id\p{L}*|ust\.? ?-?nr|steuernummer|vat(?: no| nr| number| reg\p{L}*)?|tva|siret|siren|rcs|p\. ?iva|c\. ?f\.|kvk|btw|cvr|org\.? ?nr|nip|krs|regon|ičo?|dič|abn|acn|ein|company (?:no|number|registration)|registered (?:in|office)|reg\.? (?:no|office))(?![\p{L}\p{M}])/iu;

/** Streets and places. */
export const foreignStreet =
  /^(?:ul\.|al\.|pl\.|os\.|ул\.|просп|пр-т|г\.|наб\.|д\.|вул\.) ?\p{L}|(?:gracht|straat|laan|plein|kade|singel|gatan|vägen|gränd|torg|gade|vej|allé|gate|gata|veien|katu|tie|tori|utca|tér|út|ulice|náměstí|cadde(?:si)?|sok(?:ak|ağı)|mah(?:allesi)?|grüsse)\.? ?\d{1,4}\p{L}?(?!\d)|^\d{2}-\d{3} \p{Lu}|^\d{4} ?[A-Z]{2} \p{Lu}|^(?:[A-Z]{1,3}-)?\d{3} ?\d{2} \p{Lu}\p{Ll}|^〒|\p{Script=Han}[市区區县縣路街号號町丁]|丁目|(?:동|로|길|구) ?\d/u;

/** Closing formulas. */
export const foreignClosing =
  /^[\s*_-]*(?:(?:mit |viele |liebe |beste |herzliche |freundliche |besten |sonnige |schöne )*(?:grü(?:ß|ss)(?:e|en)?|dank)(?: (?:aus|nach|von|vorab|im voraus)(?: \p{L}+){0,2})?|hochachtungsvoll|(?:sincères?|meilleures?|cordiales?|bien) (?:salutations|cordialement|amicalement)|respectueusement|à bientôt|(?:un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?)?|un abrazo|cordialmente|un cordiale saluto|cari saluti|(?:com os )?(?:melhores )?cumprimentos|cordialmente|um abraço|(?:met )?(?:hartelijke|vriendelijke|beste) groet(?:en|jes)?|(?:med )?(?:vänlig|bästa|varma|venlig|vennlig|beste|mange|de bedste)(?:a|e)? (?:hälsning(?:ar)?|hilsen(?:er)?)|mvh|vh|z (?:poważaniem|wyrazami szacunku)|serdecznie(?: pozdrawiam)?|s (?:úctou|pozdravem|pozdravom|přátelským pozdravem|priateľským pozdravom)|srdačan pozdrav|lijep pozdrav|lep pozdrav|tisztelettel|üdv(?:özlettel)?|cu (?:respect|stimă)|numai bine|(?:ystävällisin |parhain )?terveisin|lugupidamisega|parimate soovidega|pagarbiai|ar cieņu|με εκτίμηση|φιλικά|(?:с|со) (?:уважением|наилучшими пожеланиями)|с приветом|з повагою|поздрави|saygılar(?:ımla|ımızla)?|sevgiler|iyi çalışmalar|בברכה|בכבוד רב|مع أطيب التحيات|مع تحياتي|تحياتي|با احترام|hormat (?:kami|saya)|salam|trân trọng|thân mến|ด้วยความเคารพ|此致|此致敬礼|敬礼|祝好|顺颂商祺|敬具|以上|감사합니다|드림)[\s,.!:;。，、*_-]*$/iu;

/** Names in scripts without capitals, alone on their line. */
export const foreignName =
  /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}]{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|[\p{Script=Hangul}]{2,4}|[\p{Script=Katakana}・]{3,16})(?: ?[（(][^（）()]{1,24}[）)])?$/u;

/** Links for making an appointment. */
export const appointment =
  /calendly\.com|\bcal\.com\/|savvycal\.com|zcal\.co|youcanbook\.me|bookwithme|meetings\.hubspot|^(?:book|schedule|find|grab|reserve|set up|termin)\b.{0,50}https?:\S+$/i;

/** Lines of meetings, accounts, bookings and forms: numbers that reach nobody. */
export const noCard =
  /^(?:join (?:zoom|the|with|microsoft|teams|webex|google|by|from|on|our)|meeting (?:id|number|link)|conference (?:id|call|bridge)|dial[- ]?in|one[- ]tap|iban\b|bic\b|(?:passcode|pass ?code|password|passwort|kennwort|mot de passe|contraseña|senha|pin|access code|swift|account|konto|kto|blz|bank|sort code|invoice|rechnung|facture|factura|order|amount|total|betrag|due|date|time|when|where|wifi|wlan|user ?name|login|flight|seat|gate|booking|reservation|reference|ticket|needs?|name|company|firma)(?: [\p{L}.]+){0,2} ?[:：#])/iu;

/** Whether a line is one that registers ask for at the foot of business letters: "Geschäftsführer" alone is a job. */
export function isRegisterNote(words: string): boolean {
  if (words.length >= 200 || !registered.test(words)) return false;
  return /[:：\d]/.test(words) || /^(?:sitz|amtsgericht|regist)/i.test(words);
}
