import { z } from "zod";

const share = z.number().min(0).max(1);
const perYear = z.number().min(0).max(365);
const span = z.tuple([z.number().min(0), z.number().min(0)]).refine(([low, high]) => low <= high);

/** A world of the simulator. Every parameter is said in test/bench/worlds/README.md; what is left out is ordinary. */
export const worldSchema = z.object({
  name: z.string(),
  about: z.string().default(""),
  people: z.number().int().min(5).max(2_000).default(120),
  weeks: z.number().int().min(26).max(520).default(104),
  digestPeople: z.number().int().min(1).max(10).default(5),
  organisations: z.number().int().min(0).default(40),
  circles: z.object({ count: z.number().int().min(1).default(20), loners: share.default(0.3) }).prefault({}),
  newTies: z
    .object({ perYear: perYear.default(20), halfLifeTimes: z.number().min(0.05).max(1).default(0.4) })
    .prefault({}),
  skills: z
    .object({
      perPerson: z.number().int().min(0).max(6).default(2),
      inSignature: share.default(0.7),
      offersPerYear: perYear.default(1),
    })
    .prefault({}),
  needs: z
    .object({
      perYear: perYear.default(5),
      weeks: span.default([4, 16]),
      ownerCanMeet: share.default(0.4),
      told: share.default(0.8),
      toldWhenContacted: share.default(0.7),
    })
    .prefault({}),
  ties: z
    .object({
      strength: span.default([0.2, 0.9]),
      halfLifeWeeks: span.default([10, 40]),
      aliveAbove: share.default(0.1),
      pingGain: share.default(0.15),
      meetingGain: share.default(0.25),
      helpGain: share.default(0.4),
      helpLastsTimes: z.number().min(1).max(3).default(1.15),
    })
    .prefault({}),
  theyWritePerYear: perYear.default(5),
  newsPerYear: perYear.default(1),
  meetingsPerYear: perYear.default(1),
  season: z.object({ swing: share.default(0) }).prefault({}),
  hub: z
    .object({
      knows: share.default(0),
      skills: z.number().int().min(0).max(12).default(0),
      needsPerYear: perYear.default(0),
    })
    .prefault({}),
  owner: z
    .object({
      actsOnHelp: share.default(0.7),
      actsOnNudge: share.default(0.6),
      answers: share.default(0.5),
      remembers: share.default(0.4),
      thinksOfMatch: share.default(0.15),
      findsFavour: share.default(0.5),
      introductionsWork: share.default(0.6),
      helpsAtOnce: share.default(0.5),
      contactsPerWeek: z.number().min(0).max(50).default(6),
      groupMails: share.default(0.15),
      asksPerYear: perYear.default(20),
      promises: share.default(0.15),
      promiseWeeks: span.default([1, 5]),
      keepsAnyway: share.default(0.4),
    })
    .prefault({}),
  capture: z
    .object({
      outgoing: share.default(0.7),
      incoming: share.default(0.5),
      asks: share.default(0.85),
      meetings: share.default(0.6),
      recognised: share.default(0.85),
      falseSignals: share.default(0.02),
    })
    .prefault({}),
});
export type World = z.infer<typeof worldSchema>;

/** What people need and can do, in words that real asks use. */
export const kinds = [
  "CFO",
  "graphic designer",
  "Rust developer",
  "patent lawyer",
  "seed investor",
  "growth marketer",
  "sales lead",
  "recruiter",
  "science journalist",
  "flat in Lisbon",
  "office in Berlin",
  "data analyst",
  "copywriter",
  "Japanese translator",
  "keynote speaker",
  "startup mentor",
  "wedding photographer",
  "film editor",
  "paediatric clinician",
  "maths tutor",
  "hardware cofounder",
  "product manager",
  "beta testers",
  "logistics planner",
  "grid engineer",
  "cargo bike",
  "beekeeper",
  "violin maker",
  "archive access",
  "museum curator",
] as const;
