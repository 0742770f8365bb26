import { readBody } from "../../../lib/mail/read-body.ts";
import { linesScore } from "../../corpora/lines-score.ts";
import { forgeCases, webisCases } from "../../corpora/lines-sets.ts";
import { isRight, isRightHtml, tokenF1, visibleCharacters } from "../../corpora/reply-score.ts";
import { htmlSets, type ReplyCase, type ReplySet, replyCases, textSets } from "../../corpora/reply-sets.ts";
import { planerHtml, type TextPeer, textPeers } from "./body-peers.ts";

/** Exact and F1 in per cent, and messages per second. */
export type Figures = { exact: number; f1: number; perSecond: number };

/** One set, with us and each peer on it in the same run. `exact` of a lines set is "all right"; it has no F1 (0). */
export type Row = { set: string; n: number; tend: Figures; peers: Record<string, Figures> };

type Reading = { newText: string; signature: string };
type Reader = (body: string) => Reading;

/** Runs us and the peers on every reply and lines set. */
export async function benchBody(): Promise<Row[]> {
  return [...textSets.map(textRow), ...htmlSets.map(htmlRow), ...webisRows(), forgeRow()];
}

const tendText: Reader = (text) => readBody({ text });
const tendHtml: Reader = (html) => readBody({ html });

function fromPeer(peer: TextPeer): Reader {
  return (text) => ({ newText: peer(text), signature: "" });
}

function textRow(set: ReplySet): Row {
  const cases = replyCases(set);
  const bodies = cases.map((one) => one.text ?? "");
  const figures = (reader: Reader): Figures =>
    measured(bodies, reader, (reading, i) => judgedText(reading, cases[i]));
  return {
    set,
    n: cases.length,
    tend: figures(tendText),
    peers: eachPeer((peer) => figures(fromPeer(peer))),
  };
}

function htmlRow(set: ReplySet): Row {
  const cases = replyCases(set);
  const bodies = cases.map((one) => one.html ?? "");
  const judged = (reading: Reading, i: number) => judgedHtml(reading, cases[i]);
  const planer: Reader = (html) => ({ newText: visibleCharacters(planerHtml(html)), signature: "" });
  return {
    set,
    n: cases.length,
    tend: measured(bodies, tendHtml, judged),
    peers: { planer: measured(bodies, planer, judged) },
  };
}

/** All messages, and those answered between the quotes. */
function webisRows(): Row[] {
  return ["", "interleaved"].map((layout) => {
    const cases = webisCases().filter((one) => layout === "" || one.layout === layout);
    const bodies = cases.map((one) => one.text);
    const judged = (reading: Reading, i: number) => {
      const labelled = cases[i];
      return {
        right: labelled !== undefined && linesScore(labelled, reading.newText.split(/\r\n?|\n/)).allRight,
        f1: 0,
      };
    };
    const figures = (reader: Reader): Figures => measured(bodies, reader, judged);
    return {
      set: layout === "" ? "webis" : `webis-${layout}`,
      n: cases.length,
      tend: figures(tendText),
      peers: eachPeer((peer) => figures(fromPeer(peer))),
    };
  });
}

/** Signatures: `exact` is the share of messages with every line right, F1 is over all signature lines together. */
function forgeRow(): Row {
  const cases = forgeCases();
  const bodies = cases.map((one) => one.lines.map(([line]) => line).join("\n"));
  const figures = (reader: Reader): Figures => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    const found = measured(bodies, reader, (reading, i) => {
      const kept = new Set(reading.newText.split("\n").map((line) => line.trim()));
      let faults = 0;
      for (const [line, label] of cases[i]?.lines ?? []) {
        if (line.trim() === "") continue;
        const signed = !kept.has(line.trim());
        if (signed && label === "SIG") right++;
        else if (signed) wrong++;
        else if (label === "SIG") missed++;
        if (signed !== (label === "SIG")) faults++;
      }
      return { right: faults === 0, f1: 0 };
    });
    return { ...found, f1: Math.round((2000 * right) / Math.max(1, 2 * right + wrong + missed)) / 10 };
  };
  return {
    set: "forge-signatures",
    n: cases.length,
    tend: figures(tendText),
    peers: eachPeer((peer) => figures(fromPeer(peer))),
  };
}

type Judged = { right: boolean; f1: number };

function judgedText(reading: Reading, one: ReplyCase | undefined): Judged {
  const expected = one?.expect ?? "";
  const whole = `${reading.newText}\n${reading.signature}`;
  return {
    right: isRight(reading, expected),
    f1: Math.max(tokenF1(reading.newText, expected), tokenF1(whole, expected)),
  };
}

function judgedHtml(reading: Reading, one: ReplyCase | undefined): Judged {
  const expected = one?.expect ?? "";
  return { right: isRightHtml(reading, expected), f1: characterF1(reading.newText, expected) };
}

/** talon's expectation has no white space, so single characters are the tokens. */
function characterF1(found: string, expectedHtml: string): number {
  return tokenF1([...visibleCharacters(found)].join(" "), [...visibleCharacters(expectedHtml)].join(" "));
}

function eachPeer(figures: (peer: TextPeer) => Figures): Record<string, Figures> {
  return Object.fromEntries(Object.entries(textPeers).map(([name, peer]) => [name, figures(peer)]));
}

function measured(
  bodies: readonly string[],
  reader: Reader,
  judge: (reading: Reading, i: number) => Judged,
): Figures {
  for (const body of bodies.slice(0, 10)) safely(reader, body);
  const start = performance.now();
  const readings = bodies.map((body) => safely(reader, body));
  const seconds = (performance.now() - start) / 1000;
  let right = 0;
  let f1 = 0;
  readings.forEach((reading, i) => {
    const judged = reading === undefined ? { right: false, f1: 0 } : judge(reading, i);
    if (judged.right) right++;
    f1 += judged.f1;
  });
  const percent = (value: number): number => Math.round((1000 * value) / bodies.length) / 10;
  return { exact: percent(right), f1: percent(f1), perSecond: Math.round(bodies.length / seconds) };
}

/** A throw is a wrong answer, not the end of the run. */
function safely(reader: Reader, body: string): Reading | undefined {
  try {
    return reader(body);
  } catch {
    return undefined;
  }
}
