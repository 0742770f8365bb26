import { Temporal } from "temporal-polyfill";
import type { User } from "../account/user.ts";
import type { DigestEffect, DigestItem } from "../ledger/ledger-event.ts";
import { nameOf } from "../network/contact-of.ts";
import type { Network } from "../network/network.ts";
import { pulseOf } from "../network/pulse.ts";
import type { Candidate } from "../suggest/candidate.ts";
import { choose } from "../suggest/choose.ts";
import { eachPairOnce } from "./each-pair-once.ts";
import { givenByWeek } from "./given-by-week.ts";
import { otherOf } from "./introduced-to.ts";
import {
  addressCharsMax,
  addressesMax,
  helpCharsMax,
  nameCharsMax,
  quoteCharsMax,
  troubleCharsMax,
  troublesMax,
} from "./limits.ts";
import { notedLately } from "./noted-lately.ts";
import { occasionOf } from "./occasion.ts";
import { worthPassingOn } from "./pass-on.ts";
import { plain } from "./plain.ts";
import { remember } from "./remember.ts";
import { toDecide } from "./to-decide.ts";
import { weekAhead } from "./week-ahead.ts";
import { helpWords } from "./words/help-words.ts";
import { isJob } from "./words/introduction-words.ts";
import { sayMinutes } from "./words/say-minutes.ts";
import { shortName } from "./words/short-name.ts";
import { tellingSentence } from "./words/telling-sentence.ts";
import type { Moment } from "./words/worded-help.ts";

/**
 * All that a digest says, from the network as of `now`: recorded in the ledger as it was sent, and rendered
 * from there. The same network, user, instant and `troubles` give the same digest.
 */
export function composeDigest(
  network: Network,
  user: User,
  digestId: string,
  now: string,
  troubles: readonly Trouble[] = [],
): DigestEffect {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(user.zone).toPlainDate().toString();
  const moment: Moment = { now, today, zone: user.zone };
  const items = chosen(network, moment, user.people).map((candidate, index) =>
    itemOf(candidate, index + 1, moment),
  );
  return {
    type: "digest",
    digestId,
    occasion: occasionOf(network, moment),
    items,
    week: weekAhead(network, items, moment),
    passOn: worthPassingOn(network, items, moment),
    decide: toDecide(network, items, now),
    ...(troubles.length === 0 ? {} : { troubles: troubles.slice(0, troublesMax).map(plainTrouble) }),
    pulse: pulseOf(network, now),
    noted: items.length === 0 ? notedLately(network, now) : [],
    given: givenByWeek(network, now),
  };
}

/** What Tend can't read by itself: "The calendar at cal.example can’t be read: …" without a stop, and since when. */
export type Trouble = { words: string; since: string };

function plainTrouble({ words, since }: Trouble): Trouble {
  return { words: plain(words, troubleCharsMax), since };
}

/** Whom the choice falls on; where two of them are one introduction, the next in line moves up. */
function chosen(network: Network, { now, today }: Moment, people: number): Candidate[] {
  const choiceOf = (count: number) =>
    choose(network, { now, today, people: count }).map((candidate) => withOther(candidate, network));
  const first = choiceOf(people);
  const twice = first.length - eachPairOnce(first).length;
  return twice === 0 ? first : eachPairOnce(choiceOf(people + twice)).slice(0, people);
}

function withOther(candidate: Candidate, network: Network): Candidate {
  if (candidate.other !== undefined) return candidate;
  const other = otherOf(network, candidate);
  return other === undefined ? candidate : { ...candidate, other };
}

function itemOf(candidate: Candidate, number: number, moment: Moment): DigestItem {
  const { contact, other } = candidate;
  const words = helpWords(candidate, moment);
  return {
    number,
    contact: contact.id,
    name: plain(nameOf(contact), nameCharsMax),
    addresses: contact.addresses
      .filter((address) => address.length <= addressCharsMax)
      .slice(0, addressesMax),
    reason: candidate.reason,
    help: plain(words.help, helpCharsMax, "keep-isolates"),
    why: words.why,
    evidence: evidenceOf(candidate),
    remember: remember(candidate, moment),
    effort: sayMinutes(words.minutes),
    minutes: words.minutes,
    ...(candidate.loop === undefined ? {} : { loop: candidate.loop.id }),
    ...(other === undefined || candidate.reason === "pass-on"
      ? {}
      : { other: { name: plain(nameOf(other), nameCharsMax), address: other.addresses[0] ?? "" } }),
    draft: { subject: plain(words.draft.subject, 120), opening: words.draft.opening },
  };
}

/** The words it rests on; for two people, with who said them. A job is no quotation: the words above tell of it. */
function evidenceOf(candidate: Candidate): DigestItem["evidence"] {
  const { contact, other, evidence } = candidate;
  if (other === undefined || candidate.reason === "pass-on")
    return evidence.map(({ quote, date }) => ({ quote: quoteOf(candidate, quote), date }));
  return evidence
    .filter(({ quote }) => !isJob(quote, other))
    .map(({ quote, date }, index) => ({
      quote: plain(quote, quoteCharsMax),
      date,
      ...(evidence.length < 2 ? {} : { who: shortName(nameOf(index === 0 ? contact : other)) }),
    }));
}

/** A loop or news rest on one sentence already; of a mail's beginning, the sentence that tells most. */
function quoteOf({ contact: { last } }: Candidate, quote: string): string {
  const isBeginning = last !== null && quote === last.excerpt;
  return plain(isBeginning ? tellingSentence(quote, last.subject) : quote, quoteCharsMax);
}
