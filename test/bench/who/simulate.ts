import { addDays, instant } from "../../../lib/ledger/instant.ts";
import type { Signal } from "../../../lib/signals/signal.ts";
import { between, drawOf, type Stream } from "./draw.ts";
import {
  grow,
  helperFor,
  isThere,
  know,
  type Latent,
  latentOf,
  type Need,
  openNeeds,
  openPromises,
  type Person,
  type Pledge,
  seasonOf,
} from "./latent.ts";
import { type Measures, measure, newTally, type Tally, tallyWeek } from "./measures.ts";
import type { Pick, Policy, Seen } from "./policy.ts";
import {
  momentIn,
  mondayOf,
  newRecorder,
  type Recorder,
  recordAction,
  recordDigest,
  recordMail,
  recordMeeting,
  settle,
} from "./recorder.ts";
import { kinds, type World } from "./world.ts";

type Run = { latent: Latent; recorder: Recorder; tally: Tally };

/** Lives through a world with one policy; the same seed brings every policy the same luck. */
export function simulate(world: World, policy: Policy, seed: number): Measures {
  const latent = latentOf(world, drawOf(seed));
  const run: Run = { latent, recorder: newRecorder(), tally: newTally() };
  let lastWeek: ReadonlySet<number> = new Set();
  for (let week = 0; week < world.weeks; week += 1) {
    latent.week = week;
    const seen: Seen = {
      network: settle(run.recorder),
      now: mondayOf(week),
      week,
      digestPeople: world.digestPeople,
    };
    const picks = policy.choose(seen, latent, lastWeek);
    if (policy.items !== undefined) recordDigest(run.recorder, seen.now, policy.items(seen));
    lastWeek = new Set(picks.map((pick) => pick.person.id));
    for (const pick of picks) actOn(run, pick);
    liveWeek(run);
    tallyWeek(run.tally, latent);
    for (const person of latent.people)
      if (isThere(latent, person)) person.strength *= 0.5 ** (1 / person.halfLifeWeeks);
  }
  return measure(run.tally, latent);
}

/** The owner takes up a suggestion, or not; and says so in an answer, or not. */
function actOn(run: Run, pick: Pick): void {
  const { latent, recorder } = run;
  const { world, week } = latent;
  const { person, help } = pick;
  const acts = help.kind === "nudge" ? world.owner.actsOnNudge : world.owner.actsOnHelp;
  const answers = chance(run, "answers", week, person.id) < world.owner.answers;
  const at = momentIn(week, 0.1 + 0.5 * chance(run, "day", week, person.id));
  const answeredAt = instant(new Date(Date.parse(at) + 7_200_000));
  const number = pick.number === undefined ? {} : { number: pick.number };
  const loop = pick.loop === undefined ? {} : { loop: pick.loop };
  if (chance(run, "acts", week, person.id) >= acts) {
    if (answers && pick.number !== undefined && chance(run, "acts", week, person.id + 50_000) < 0.3)
      recordAction(recorder, person, answeredAt, { verb: "later", ...number, ...loop });
    return;
  }
  const done = doHelp(run, pick, at);
  if (!answers) return;
  if (help.kind === "nudge" || done !== "nothing") {
    const other = done === "introduced" && help.kind === "need" ? help.other : undefined;
    recordAction(recorder, person, answeredAt, {
      verb: other === undefined ? "done" : "introduced",
      ...number,
      ...loop,
      ...(other === undefined ? {} : { other: { name: other.name, address: other.address } }),
    });
  } else if (pick.loop !== undefined && (isMistaken(run, pick) || done === "nothing")) {
    recordAction(recorder, person, answeredAt, { verb: "no", ...number, ...loop });
  }
}

/** Nobody asked for this, or it is over: the owner knows. */
function isMistaken({ latent }: Run, { help }: Pick): boolean {
  if (help.kind === "promise") return help.promise === undefined || help.promise.keptIn >= 0;
  if (help.kind !== "need") return false;
  return help.need === undefined || help.need.met !== "" || help.need.expires < latent.week;
}

type Done = "helped" | "introduced" | "nothing";

function doHelp(run: Run, { person, help }: Pick, at: string): Done {
  switch (help.kind) {
    case "promise":
      if (help.promise === undefined || help.promise.keptIn >= 0) break;
      keep(run, help.promise, at);
      return "helped";
    case "need":
      if (help.need === undefined || help.need.met !== "") break;
      return tryNeed(run, help.need, help.other, at);
    case "favour":
      if (chance(run, "favour", run.latent.week, person.id) >= run.latent.world.owner.findsFavour) break;
      grow(run.latent, person, "helpGain");
      writeTo(run, [person], at, []);
      return "helped";
    case "news": {
      const kind = kinds.map((one): string => one).indexOf(help.topic);
      const cares =
        person.skills.includes(kind) || openNeeds(run.latent, person).some((need) => need.kind === kind);
      if (!cares) break;
      grow(run.latent, person, "helpGain");
      writeTo(run, [person], at, []);
      return "helped";
    }
    case "nudge":
      break;
  }
  return contact(run, person, at, "remembers");
}

/** Writes to somebody: perhaps recalling what is open between the two, perhaps learning what they need. */
function contact(run: Run, person: Person, at: string, recall: Stream): Done {
  const { latent } = run;
  const { world, week } = latent;
  if (chance(run, recall, week, person.id) < world.owner.remembers) {
    const promise = openPromises(latent, person)[0];
    if (promise !== undefined) {
      keep(run, promise, at);
      return "helped";
    }
    const need = openNeeds(latent, person).find((one) => one.isTold);
    if (need !== undefined) {
      const done = tryNeed(run, need, undefined, at);
      if (done !== "nothing") return done;
    }
  }
  grow(latent, person, "pingGain");
  writeTo(run, [person], at, promised(run, person, at));
  reveal(run, person, at);
  return "nothing";
}

function reveal(run: Run, person: Person, at: string): void {
  const { latent } = run;
  const { world, week } = latent;
  if (chance(run, "replies", week, person.id) >= 0.3 + 0.7 * person.strength) return;
  const hidden = openNeeds(latent, person).find((need) => !need.isTold);
  const answeredAt = addDays(at, 1);
  if (hidden !== undefined && chance(run, "tells-when-asked", hidden.id, 0) < world.needs.toldWhenContacted)
    tell(run, hidden, answeredAt);
  else receive(run, person, answeredAt, [], world.capture.incoming, "contact-reply");
}

function promised(run: Run, person: Person, at: string): Signal[] {
  const { latent } = run;
  const { world, week, draw } = latent;
  if (chance(run, "promise", week, person.id) >= world.owner.promises) return [];
  const length = Math.max(
    1,
    Math.round(between(world.owner.promiseWeeks, draw("promise-length", week, person.id))),
  );
  const keptAnyway = draw("promise-kept", week, person.id) < world.owner.keepsAnyway;
  const id = latent.promises.length;
  latent.promises.push({
    id,
    person: person.id,
    made: week,
    due: week + length,
    keptAnywayIn: keptAnyway ? week + Math.ceil(length * draw("promise-kept", week, person.id + 50_000)) : -1,
    keptIn: -1,
  });
  const due = addDays(at, 7 * length).slice(0, 10);
  return [
    {
      kind: "promise",
      by: "user",
      text: `I'll send you paper ${id} by then (p${id}).`,
      topic: `paper ${id}`,
      due,
    },
  ];
}

function keep(run: Run, promise: Pledge, at: string): void {
  const { latent } = run;
  const person = latent.people[promise.person];
  if (person === undefined) return;
  promise.keptIn = latent.week;
  grow(latent, person, "helpGain");
  const topic = `paper ${promise.id}`;
  writeTo(run, [person], at, [{ kind: "delivered", by: "user", text: `Here is ${topic}.`, topic, due: "" }]);
}

function tryNeed(run: Run, need: Need, named: Person | undefined, at: string): Done {
  const { latent } = run;
  const { world, week, draw } = latent;
  const person = latent.people[need.person];
  if (person === undefined || need.expires < week) return "nothing";
  const topic = kinds[need.kind] ?? "";
  if (named === undefined && need.ownerCan) {
    need.met = "owner";
    grow(latent, person, "helpGain");
    writeTo(run, [person], at, [
      { kind: "delivered", by: "user", text: `Here is what you need: ${topic}.`, topic, due: "" },
    ]);
    return "helped";
  }
  const thinks = draw("thinks", need.id, week) < world.owner.thinksOfMatch;
  const other = named ?? (thinks ? helperFor(latent, need) : undefined);
  if (other === undefined) return "nothing";
  latent.introductions.made += 1;
  const fits = other.skills.includes(need.kind) && !know(latent, person, other);
  const isGood = fits && draw("works", need.id, week) < works(world, other);
  writeTo(run, [person, other], at, [
    { kind: "introduction", by: "user", text: `${person.name}, meet ${other.name}.`, topic, due: "" },
  ]);
  grow(latent, other, "pingGain");
  if (!isGood) {
    grow(latent, person, "pingGain");
    return "introduced";
  }
  need.met = "introduction";
  latent.introductions.helped += 1;
  grow(latent, person, "helpGain");
  return "introduced";
}

/** A helper who is closer to the owner says yes more surely. */
function works({ owner }: World, other: Person): number {
  return owner.introductionsWork + (1 - owner.introductionsWork) * other.strength;
}

/** What happens without any policy: needs arise, people write and meet, the owner writes out of habit. */
function liveWeek(run: Run): void {
  const { latent, recorder } = run;
  const { world, week, draw } = latent;
  const there = latent.people.filter((person) => isThere(latent, person));
  for (const promise of latent.promises)
    if (promise.keptIn < 0 && promise.keptAnywayIn === week)
      keep(run, promise, momentIn(week, draw("day", week, promise.id)));
  for (const person of there) {
    const at = (stream: Stream) => momentIn(week, draw("day", week, person.id * 7 + stream.length));
    const season = seasonOf(latent, person);
    if (person.startWeek === week) {
      person.strength = 0.35;
      person.contacts = 1;
      const isMet = draw("meets", week, person.id) < 0.5;
      if (draw("captured-out", week, person.id) < Math.max(world.capture.outgoing, world.capture.meetings))
        recordMail(recorder, {
          direction: isMet ? "out" : "in",
          people: [person],
          at: at("writes"),
          signals: [],
        });
      continue;
    }
    const needRate = person.id === 0 && world.hub.knows > 0 ? world.hub.needsPerYear : world.needs.perYear;
    if (draw("need", week, person.id) < needRate / 52) arise(run, person, at("need"));
    const writes = (world.theyWritePerYear / 52) * person.rate * person.strength * season * 1.5;
    if (draw("writes", week, person.id) < writes) {
      grow(latent, person, "pingGain");
      receive(run, person, at("writes"), lies(run, person), world.capture.incoming, "captured-in");
    }
    if (draw("news", week, person.id) < (world.newsPerYear / 52) * Math.min(1, 2 * person.strength))
      receive(run, person, at("news"), [newsOf(run, person)], world.capture.incoming, "captured-in");
    if (
      draw("offers", week, person.id) <
      (world.skills.offersPerYear / 52) * Math.min(1, 2 * person.strength)
    )
      receive(run, person, at("offers"), offersOf(run, person), world.capture.incoming, "captured-in");
    if (draw("meets", week, person.id) < (world.meetingsPerYear / 52) * person.strength * season * 2) {
      grow(latent, person, "meetingGain");
      const start = at("meets");
      if (draw("captured-meeting", week, person.id) < world.capture.meetings)
        recordMeeting(
          recorder,
          person,
          addDays(start, -Math.min(6, 1 + 9 * draw("day", week, person.id))),
          start,
        );
    }
  }
  writeOutOfHabit(run, there);
}

function arise(run: Run, person: Person, at: string): void {
  const { latent } = run;
  const { world, week, draw } = latent;
  const kind = Math.floor(draw("need-kind", week, person.id) * kinds.length);
  if (person.skills.includes(kind)) return;
  const length = Math.round(between(world.needs.weeks, draw("need-length", week, person.id)));
  const need: Need = {
    id: latent.needs.length,
    person: person.id,
    kind,
    from: week,
    expires: week + length,
    ownerCan: draw("owner-can", week, person.id) < world.needs.ownerCanMeet,
    isTold: false,
    met: "",
  };
  latent.needs.push(need);
  if (draw("tells", week, person.id) < world.needs.told * Math.min(1, 0.5 + person.strength))
    tell(run, need, at);
}

function tell(run: Run, need: Need, at: string): void {
  const { latent } = run;
  const { world, draw } = latent;
  const person = latent.people[need.person];
  if (person === undefined) return;
  need.isTold = true;
  if (
    draw("at-once", need.id) < world.owner.helpsAtOnce &&
    tryNeed(run, need, undefined, addDays(at, 0.2)) !== "nothing"
  )
    return;
  const topic = kinds[need.kind] ?? "";
  const signal: Signal = {
    kind: "ask",
    by: "contact",
    text: `Do you know a ${topic}? (n${need.id})`,
    topic,
    due: "",
  };
  receive(run, person, at, [signal], world.capture.asks, "told-reply");
}

/** A mail of theirs; the owner forwards it, or not; what it says is understood, or not. */
function receive(
  run: Run,
  person: Person,
  at: string,
  signals: Signal[],
  captured: number,
  stream: Stream,
): void {
  const { latent } = run;
  const { world, week, draw } = latent;
  const key = person.id * 4 + signals.length;
  if (draw(stream, week, key) >= captured) return;
  const skill = kinds[person.skills[0] ?? -1];
  const isSeen = skill !== undefined && draw("skill-seen", person.id) < world.skills.inSignature;
  recordMail(run.recorder, {
    direction: "in",
    people: [person],
    at,
    signals: signals.filter(
      (_, index) => draw("recognised", week, key + 100_000 * index) < world.capture.recognised,
    ),
    ...(isSeen ? { title: skill } : {}),
  });
}

/** A polite phrase that looks like an ask and is none. */
function lies({ latent }: Run, person: Person): Signal[] {
  const { world, week, draw } = latent;
  if (draw("false", week, person.id) >= world.capture.falseSignals) return [];
  const topic = kinds[Math.floor(draw("false", week, person.id + 50_000) * kinds.length)] ?? "";
  return [
    {
      kind: "ask",
      by: "contact",
      text: `Is there a ${topic} anywhere? (f${week}-${person.id})`,
      topic,
      due: "",
    },
  ];
}

function newsOf({ latent }: Run, person: Person): Signal {
  const topic = kinds[Math.floor(latent.draw("news", latent.week, person.id + 50_000) * kinds.length)] ?? "";
  return {
    kind: "news",
    by: "contact",
    text: `There is news of ${topic} (w${latent.week}-${person.id}).`,
    topic,
    due: "",
  };
}

function offersOf({ latent }: Run, person: Person): Signal[] {
  const skill =
    person.skills[Math.floor(latent.draw("offers", latent.week, person.id + 50_000) * person.skills.length)];
  const topic = kinds[skill ?? -1];
  if (topic === undefined) return [];
  return [
    {
      kind: "offer",
      by: "contact",
      text: `Happy to help with ${topic} (o${latent.week}-${person.id}).`,
      topic,
      due: "",
    },
  ];
}

function writeOutOfHabit(run: Run, there: readonly Person[]): void {
  const { latent } = run;
  const { world, week, draw } = latent;
  const weight = (person: Person) => person.strength ** 2 * person.rate * seasonOf(latent, person);
  const total = there.reduce((sum, person) => sum + weight(person), 0);
  if (total === 0) return;
  for (const person of there) {
    if (draw("own-contact", week, person.id) < (world.owner.contactsPerWeek * weight(person)) / total) {
      const at = momentIn(week, 0.6 + 0.3 * draw("day", week, person.id));
      contact(run, person, at, "remembers");
      if (draw("group", week, person.id) < world.owner.groupMails) writeToCircle(run, person, there, at);
    }
    const asks = ((world.owner.asksPerYear / 52) * weight(person)) / total;
    if (draw("asks-owner", week, person.id) < asks)
      askFavour(run, person, momentIn(week, draw("day", week, person.id + 9)));
  }
}

function writeToCircle(run: Run, person: Person, there: readonly Person[], at: string): void {
  const others = there.filter((other) => other !== person && know(run.latent, person, other)).slice(0, 4);
  if (others.length > 0) writeTo(run, [person, ...others], addDays(at, 0.3), []);
}

function askFavour(run: Run, person: Person, at: string): void {
  const { latent } = run;
  const { week, draw, world } = latent;
  const topic = `favour ${week}-${person.id}`;
  writeTo(run, [person], at, [
    { kind: "ask", by: "user", text: `Could you help me with ${topic}?`, topic, due: "" },
  ]);
  if (draw("returns", week, person.id) >= 0.3 + 0.7 * person.strength) return;
  person.taken += 1;
  const given: Signal = { kind: "delivered", by: "contact", text: `Here is ${topic}.`, topic, due: "" };
  receive(run, person, addDays(at, 2), [given], world.capture.incoming, "returns");
}

function writeTo(run: Run, people: readonly Person[], at: string, signals: Signal[]): void {
  const { latent, recorder } = run;
  const { world, week, draw } = latent;
  for (const person of people) person.reachedWeek = week;
  const first = people[0]?.id ?? 0;
  if (draw("captured-out", week, first * 4 + signals.length + 1) >= world.capture.outgoing) return;
  const understood = signals.filter(
    (_, index) => draw("recognised", week, first * 4 + 2_000_000 + index) < world.capture.recognised,
  );
  recordMail(recorder, { direction: "out", people, at, signals: understood });
}

function chance(run: Run, stream: Stream, a: number, b: number): number {
  return run.latent.draw(stream, a, b);
}
