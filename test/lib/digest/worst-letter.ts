import type { Person, Told } from "../../../infra/local/digest-gallery/gallery-ledger.ts";
import { galleryLetter } from "../../../infra/local/digest-gallery/gallery-letter.ts";
import type { DigestLetter } from "../../../lib/digest/digest-letter.ts";

export const someMonday = "2026-11-30T07:00:00.000Z";

/** A digest of up to ten people in which every word of others' is this one. */
export function letterOf(words: string, count = 10): DigestLetter {
  const told: Told[] = [{ kind: "digest", daysAgo: 7 }];
  for (let index = 0; index < count; index += 1) {
    const who = personOf(words, index);
    const said = `${index % 2 === 0 ? "I'll send you" : "Could you send me"} the ${words} by Friday, with ${words}.`;
    told.push({
      kind: index % 2 === 0 ? "wrote" : "heard",
      who,
      daysAgo: 5 + index,
      subject: words,
      text: said,
    });
    told.push({ kind: "did", who, daysAgo: 20 + index, verb: "helped", note: words });
    told.push({
      kind: "meets",
      who: [who],
      inDays: 1 + (index % 6),
      time: "10:00",
      summary: `${index} ${words}`,
    });
  }
  told.push(
    {
      kind: "heard",
      who: personOf(words, 90),
      daysAgo: 3,
      subject: words,
      text: `We just opened our new office in ${words}!`,
    },
    { kind: "held", who: personOf(words, 91), daysAgo: 2, subject: words },
    { kind: "heard", who: personOf(words, 92), daysAgo: 1, subject: words, text: words },
  );
  const troubles = [{ words: `The calendar at ${words} can’t be read`, since: someMonday }];
  return galleryLetter(told, someMonday, { people: 10, name: words, troubles });
}

function personOf(words: string, index: number): Person {
  return {
    name: `${words} ${index}`,
    address: `person${index}@organisation${index}.example`,
    title: words,
    company: words,
  };
}
