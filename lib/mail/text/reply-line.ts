/** The words between which support desks ask for an answer, in the languages they write them in. */
const replyLine =
  /^[^\p{L}\d]{0,12}(?:(?:please |kindly )?(?:type|write|enter|add|reply|respond|post)(?: your (?:reply|response|answer|message|comment))? (?:above|over|before) (?:this|the) line|in replies all text above this line|bitte (?:oberhalb|über) dieser (?:zeile|linie)|(?:antworten sie |ihre antwort )?(?:bitte )?oberhalb dieser (?:zeile|linie)|(?:veuillez )?(?:répondre|écrire|saisir|entrez|tapez)[^.]{0,30}au[- ]dessus de cette ligne|(?:por favor,? )?(?:escrib[ae]|respond[ae]|responder|escribir|ingrese|introduzca)[^.]{0,30}(?:por encima|encima|arriba) de esta línea|(?:por favor,? )?(?:escrev[ae]|respond[ae]|digite)[^.]{0,30}acima desta linha|(?:si prega di )?(?:scriv\p{L}*|rispond\p{L}*|digit\p{L}*)[^.]{0,30}sopra (?:a )?questa (?:linea|riga)|(?:typ|antwoord|reageer)[^.]{0,30}boven deze (?:lijn|regel)|(?:skriv|svara)[^.]{0,30}ovanför (?:denna|den här) (?:linje|rad))[^\n]{0,60}$/iu;

/** Whether a line asks to answer above it: what stands below was there before the writer. */
export function isReplyLine(words: string): boolean {
  return words.length > 15 && words.length < 130 && replyLine.test(words);
}
