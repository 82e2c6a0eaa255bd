import {foldCommas} from '../normalize.ts';
import {isExact, type SentenceReading} from './sentence-reading.ts';
import {FIXED_WORDS} from './wording.ts';

/** A sentence in which one foreign character was taken out, or one lost character of a fixed word put back. */
export interface Mended {
  readonly text: string;
  readonly reading: SentenceReading;
  /** Where, in the mended text. */
  readonly places: readonly number[];
}

/** Signs that no sentence holds: stamps, watermarks, rubbish of an encoding. */
const FOREIGN_SIGN = /[^\p{Script=Han}\p{N}A-Za-z（）：，。,.\-—–…“”"'、*/&%《》【】[\]+；?·\uFFFD]/gu;
/** Of a character that cannot be read nobody knows whether it stood there; of a figure nobody knows which digit is too many. */
const NEVER_TAKEN = /[\d不未无没非有准]/u;
const STANDS_FOR_ANOTHER = /[?\uFFFD]/u;
/** Which characters stand in the fixed words before and behind each other. */
const BEHIND = neighbours(1);
const BEFORE = neighbours(-1);

/** Characters. The longest sentence of a report has about 200; every way of mending reads the whole of it again. */
const LONGEST_SENTENCE = 400;

/**
 * Mends a sentence that does not read exactly, only where the grammar leaves one reading: every way of mending it must say the same.
 * No digit and no negation is ever put in or taken out.
 * @returns null where it cannot be mended, or could be in two ways
 */
export function mend(sentence: string, read: (text: string) => SentenceReading): Mended | null {
  if (sentence.length > LONGEST_SENTENCE) return null;
  const {text, places} = withoutSigns(sentence);
  if (places.length > 0) {
    const reading = read(text);
    if (isExact(reading)) return {text, reading, places};
  }
  const found: Mended[] = [];
  for (const edit of edits(text)) {
    const reading = read(edit.text);
    if (!isExact(reading) || edit.loses(reading)) continue;
    const mended = {text: edit.text, reading, places: [...places, edit.place]};
    if (found[0] && saysElse(found[0], mended)) return null;
    found.push(mended);
  }
  return found[0] ?? null;
}

function withoutSigns(sentence: string): {text: string; places: number[]} {
  const places: number[] = [];
  let taken = 0;
  const text = sentence.replace(FOREIGN_SIGN, (sign, at: number) => {
    places.push(at - taken);
    taken += sign.length;
    return '';
  });
  return {text: foldCommas(text), places};
}

interface Edit {
  readonly text: string;
  readonly place: number;
  /** Whether a character that stands for an unknown one would be lost out of a name. */
  readonly loses: (reading: SentenceReading) => boolean;
}

function* edits(text: string): Generator<Edit> {
  const keeps = () => false;
  for (let at = 1; at < text.length; at++) {
    const [before, char, after] = [text[at - 1] ?? '', text[at] ?? '', text[at + 1] ?? ''];
    const unread = STANDS_FOR_ANOTHER.test(char);
    if (!NEVER_TAKEN.test(char) && char !== before) {
      const loses = ({head}: SentenceReading) =>
        unread && head !== null && at <= head.words.indexOf(head.institution) + head.institution.length;
      yield {text: foldCommas(text.slice(0, at) + text.slice(at + 1)), place: at, loses};
    }
    if (unread) {
      for (const put of fitting(before, after))
        yield {text: foldCommas(text.slice(0, at) + put + text.slice(at + 1)), place: at, loses: keeps};
    }
    for (const put of fitting(before, char))
      if (put !== char) yield {text: foldCommas(text.slice(0, at) + put + text.slice(at)), place: at, loses: keeps};
  }
  for (const put of ['。', ...(BEHIND.get(text.at(-1) ?? '') ?? [])])
    if (!NEVER_TAKEN.test(put) && !/\d$/u.test(text)) yield {text: text + put, place: text.length, loses: keeps};
}

/** Characters that the fixed words have behind the one or before the other. */
function fitting(before: string, after: string): string[] {
  const fit = new Set([...(BEHIND.get(before) ?? []), ...(BEFORE.get(after) ?? [])]);
  return [...fit].filter(char => !NEVER_TAKEN.test(char));
}

function neighbours(step: 1 | -1): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const words of FIXED_WORDS) {
    const chars = [...words];
    chars.forEach((char, index) => {
      const other = chars[index + step];
      if (other !== undefined) map.set(char, (map.get(char) ?? new Set()).add(other));
    });
  }
  return map;
}

/** Two ways that say the same differ in nothing that is kept of the sentence. */
function saysElse({reading: one}: Mended, {reading: other}: Mended): boolean {
  return said(one) !== said(other);
}

function said({head, day, amount, facts, status}: SentenceReading): string {
  const {kind, institution, product, currency, cardTail} = head ?? {};
  return JSON.stringify([kind, institution, product, currency, cardTail, day, amount, facts, status]);
}
