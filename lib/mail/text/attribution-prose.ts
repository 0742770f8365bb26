/** More words than this before a date without a clock time are a sentence: "In the letter of 3 May Ann wrote:". */
const wordsBeforeDateMax = 3;

const whose =
  /(?<![\p{L}\p{M}])(?:her|his|my|your|our|their|its|last|previous|this|that|ihre[mnr]?|seine[mnr]?|deine[mnr]?|meine[mnr]?|unsere[mnr]?|letzten|sa|son|ma|mon|votre|notre|leur|dernier|dernière|su|tu|último|última|sua|seu|mia|mio|tua|tuo|suo|hans|hennes|min|mijn|zijn|haar|jego|jej|moim|moi[mn]|своём|своем|вашем|моём|моем)(?![\p{L}\p{M}])/u;

/** "the following", which some programs write behind the verb. */
const following =
  /^(?:the following|folgendes?|volgende|het volgende|ce qui suit|lo siguiente|o seguinte|quanto segue|følgende|följande|seuraavaa|następuj\p{L}*|następująco|следующее|наступне|toto|următoarele|aşağıdakileri|şunları)/iu;

/** Particles that a name may begin with. */
const particle =
  /^(?:van|von|vom|de|da|do|dos|di|del|della|des|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|y|e|d[’'])(?![\p{L}\p{M}])/u;

/**
 * Whether words around a verb and a date read as a sentence of the writer's rather than as what a program writes above
 * a quote. `before` stands before the first number, `behind` behind the verb; for lines without an address only.
 */
export function readsAsProse(before: string, behind: string, timed: boolean): boolean {
  if (!timed && before.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > wordsBeforeDateMax)
    return true;
  if (whose.test(before)) return true;
  // "napsal(a)" has its ending in brackets.
  const tail = behind.startsWith("(") ? "" : behind.replace(/^[\s"“„«(]+/u, "");
  return /^\p{Ll}/u.test(tail) && !/\d/.test(tail) && !following.test(tail) && !particle.test(tail);
}
