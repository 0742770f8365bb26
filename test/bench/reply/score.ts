import type { ReplyReading } from "../../../lib/reply/action.ts";
import { type ReplyCase, sayReading, wanted } from "../../lib/reply/reply-cases.ts";

/** How one reader did on one set. An action is right when its verb, person, dates, value and words are all as wanted. */
export type Score = {
  set: string;
  replies: number;
  allRight: number;
  /** Actions that were wanted, were given and wanted, and were given without being wanted. */
  wanted: number;
  right: number;
  wrongly: number;
  precision: number;
  recall: number;
};

/** A reader of replies with the digest of the set, the user's contacts and clock already in it. */
export type Reader = (text: string) => ReplyReading;

export function score(set: string, cases: readonly ReplyCase[], read: Reader): Score {
  const totals = { allRight: 0, wanted: 0, right: 0, wrongly: 0 };
  for (const one of cases) {
    const got = sayReading(read(one.text));
    const want = wanted(one);
    const right = common(got.expect, want.expect);
    totals.allRight += JSON.stringify(got) === JSON.stringify(want) ? 1 : 0;
    totals.wanted += want.expect.length;
    totals.right += right;
    totals.wrongly += got.expect.length - right;
  }
  const given = totals.right + totals.wrongly;
  return {
    set,
    replies: cases.length,
    ...totals,
    precision: rounded(given === 0 ? 1 : totals.right / given),
    recall: rounded(totals.wanted === 0 ? 1 : totals.right / totals.wanted),
  };
}

function common(got: readonly string[], want: readonly string[]): number {
  const left = [...want];
  return got.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}
