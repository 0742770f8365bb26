/** A clock time in 24 hours and the stretch of text it takes, `AM` included; `twelve` where the half of the day was said. */
export type Clock = {
  hour: number;
  minute: number;
  second: number;
  twelve: boolean;
  start: number;
  end: number;
};

const colonClock = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)/;

const wordClock = /(?<!\d)(\d{1,2}) ?[h時时点點시] ?(\d{2})(?: ?(?:min|mn|m|分|분))?(?: ?(\d{2}) ?[s秒초])?/i;

const hourClock = /(?<!\d)(\d{1,2}) ?(?:[時时点點시](?!\d)|(?=[ap]\.?m\b))/i;

const dottedClock = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.]*\d)/g;

/** Finds the clock time in a date, with its half of the day where that is said; null where there is none. */
export function clockOf(text: string): Clock | null {
  const match =
    colonClock.exec(text) ?? wordClock.exec(text) ?? lastDottedClock(text) ?? hourClock.exec(text);
  if (match === null) return null;
  const half = halfOf(text, match.index, match.index + match[0].length);
  const raw = Number(match[1]);
  const hour = half.pm === undefined || raw > 12 ? raw : (raw % 12) + (half.pm ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  if (hour > 24 || minute > 59 || second > 60) return null;
  return { hour, minute, second, twelve: half.pm !== undefined, start: half.start, end: half.end };
}

/** `12.46` and `14.25.08`, at the end or before a zone: what stands before is the date. */
function lastDottedClock(text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(dottedClock)) {
    if (match.index > 4 && Number(match[1]) < 25) last = match;
  }
  return last;
}

const beforeNoon = new Set(
  "am p.d pd pg 上午 午前 오전 π.μ πμ f.m fm ص ق.ظ de. de dop ip. e.b sa öö цаг а.м переп преди dop. før lei 凌晨 早上".split(
    " ",
  ),
);

const afterNoon = new Set(
  "pm m.d md ptg 下午 午後 오후 μ.μ μμ e.m em م ب.ظ du. du pop ch ös після следобед odp 晚上 中午 傍晚".split(
    " ",
  ),
);

/** The half of the day, from the word right before or after the clock time. */
function halfOf(
  text: string,
  start: number,
  end: number,
): { pm: boolean | undefined; start: number; end: number } {
  const after = /^ ?([^\s\d,()]{1,4}\.?)/.exec(text.slice(end));
  const half = after === null ? undefined : pmOf(after[1] ?? "");
  if (half !== undefined) return { pm: half, start, end: end + (after?.[0].length ?? 0) };
  const before = /([^\s\d,]{2,4}) ?$/.exec(text.slice(Math.max(0, start - 6), start));
  const early = before === null ? undefined : pmOf(before[1] ?? "");
  return { pm: early, start: early === undefined ? start : start - (before?.[0].length ?? 0), end };
}

function pmOf(word: string): boolean | undefined {
  const folded = word.toLowerCase().replace(/\.$/, "");
  if (beforeNoon.has(folded) || beforeNoon.has(`${folded}.`)) return false;
  if (afterNoon.has(folded) || afterNoon.has(`${folded}.`)) return true;
  // Chinese, Japanese and Korean write the half without a space behind the date.
  const tail = folded.slice(-2);
  if (/[\u3040-\ud7ff]/.test(tail))
    return beforeNoon.has(tail) ? false : afterNoon.has(tail) ? true : undefined;
  return undefined;
}
