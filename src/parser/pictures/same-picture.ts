import {foldCharacters, withoutSpaces} from '../normalize.ts';
import type {Page} from '../source/page.ts';

/** Figures that two pictures of one page have in common at least: of the one that shows fewer. */
const SAME = 0.85;
/** Years and ordinals stand on every page of every report. */
const TELLING = /\d{1,3}(?:[,，]\d{3})+|\d{5,}/g;
/** What a report is as of, most of its records print; the next one says something else. */
const AS_OF = /截至\d{4}[年.]\d{1,2}/gu;
const REPORT_NUMBER = /报告编号[：:]?(\d{8,24})/u;
/** Digits of a report number that may be read differently. Those of another report differ in the time and in most of the rest. */
const MISREAD = 2;

/** Whether two pictures show the same page. Some characters are read differently each time, and one may show less of it. */
export function isSamePicture(one: Page, other: Page): boolean {
  const [first, second] = [textOf(one), textOf(other)];
  if (isOtherNumber(first, second)) return false;
  const [ownDay, otherDay] = [mostCommon(first.match(AS_OF)), mostCommon(second.match(AS_OF))];
  if (ownDay !== null && otherDay !== null && ownDay !== otherDay) return false;
  const [figures, others] = [countsOf(first.match(TELLING)), countsOf(second.match(TELLING))];
  const common = [...figures].reduce((sum, [figure, count]) => sum + Math.min(count, others.get(figure) ?? 0), 0);
  return common >= SAME * Math.min(sum(figures), sum(others));
}

/** How much of it was read, and how well: the sum of the certainty of its characters. */
export function legibility({lines}: Page): number {
  return lines.reduce(
    (all, {glyphs}) => all + (glyphs ?? []).reduce((own, {confidence = 1}) => own + confidence, 0),
    0,
  );
}

function isOtherNumber(one: string, other: string): boolean {
  const [own, foreign] = [REPORT_NUMBER.exec(one)?.[1], REPORT_NUMBER.exec(other)?.[1]];
  if (own === undefined || foreign === undefined || own.length !== foreign.length) return false;
  return [...own].filter((digit, at) => digit !== foreign[at]).length > MISREAD;
}

function mostCommon(words: readonly string[] | null): string | null {
  const counts = [...countsOf(words)].toSorted((a, b) => b[1] - a[1]);
  return counts[0]?.[0] ?? null;
}

function countsOf(words: readonly string[] | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function textOf({lines}: Page): string {
  return lines.map(({text}) => withoutSpaces(foldCharacters(text))).join('\n');
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
