/**
 * Ghostscript up to 10.0 writes the table of a font anew and spoils every range of two and more codes in it: of the first meaning it keeps
 * `high byte | low byte`, and counts on from there. `<07B8><07B9><4E09>` (三上) comes out as <004F> and <0050>, （） as ÿĀ, 、。 as the figures 12.
 *
 * The codes are numbers of glyphs, and fonts number theirs as Unicode does. So a spoiled meaning lies between those of its neighbours, at least as
 * far from each as its code is, and its bytes give what is written: mostly one character is left, and that is proven. Of the signs between
 * the letters and the Chinese characters those count that a report prints. Everything else in such a table is a lost character.
 */

/** A code and what it means. */
interface Entry {
  readonly code: number;
  readonly meaning: number;
}

const ENTRY = /<([\dA-Fa-f]{4})>\s*<([\dA-Fa-f]{4})>\s*<([\dA-Fa-f]{4})>/g;
/** Written by Ghostscript. */
const CMAP_NAME = /\/CMapName\s*\/R\d+\s+def/;
/** Anything but ranges of one code each. */
const OTHER = /beginbfchar|begincid|\[/;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** A spoiled meaning has at most one byte, and the carry of counting on. */
const SPOILED = 0x200;
/** Fewer tell no order. */
const ENOUGH_HAN = 20;
const SIGNS = [...'·—‘’“”…、。《》「」『』【】〔〕！（），－．／：；？［］～'].map(char => char.charCodeAt(0));
const LOST = 0xfffd;

/** The table as it was, with U+FFFD for each meaning that is not proven; null where it is none that was spoiled in this way. */
export function withoutSpoiledRanges(table: string): string | null {
  if (!CMAP_NAME.test(table) || OTHER.test(table)) return null;
  const ranges = [...table.matchAll(ENTRY)];
  if (!ranges.every(([, low = '', high = '']) => isOneCode(parseInt(low, 16), parseInt(high, 16)))) return null;
  const entries = ranges.map(
    ([, low = '', , to = '']): Entry => ({code: parseInt(low, 16), meaning: parseInt(to, 16)}),
  );
  if (!ascends(entries.map(({code}) => code))) return null;
  const firstHan = entries.findIndex(({meaning}) => isHan(meaning));
  // up to the last letter before the Chinese characters the order is that of ASCII, and nothing was lost
  const spoiled = new Set(entries.slice(lettersBefore(entries, firstHan)).filter(({meaning}) => meaning < SPOILED));
  const sound = entries.filter(entry => !spoiled.has(entry));
  const han = sound.filter(({meaning}) => isHan(meaning)).length;
  if (spoiled.size === 0 || han < ENOUGH_HAN || !ascends(sound.map(({meaning}) => meaning))) return null;
  const meanings = meaningsOf(entries, spoiled);
  return table.replace(ENTRY, (_entry, low: string, _high: string, to: string) => {
    const meaning = meanings.get(parseInt(low, 16));
    return `<${low}><${low}><${meaning === undefined ? to : meaning.toString(16).padStart(4, '0')}>`;
  });
}

/** `<4FFF><50FF>` is written for the code 4FFF alone. */
function isOneCode(low: number, high: number): boolean {
  return low === high || ((low & 0xff) === 0xff && high === low + 0x100);
}

/** Entries before the first Chinese character that stand in the order of ASCII without a step back. */
function lettersBefore(entries: readonly Entry[], firstHan: number): number {
  let at = 0;
  while (at < firstHan && (at === 0 || (entries[at]?.meaning ?? 0) > (entries[at - 1]?.meaning ?? 0))) at++;
  return at;
}

function meaningsOf(entries: readonly Entry[], spoiled: ReadonlySet<Entry>): Map<number, number> {
  const meanings = new Map<number, number>();
  const taken = new Set(entries.filter(entry => !spoiled.has(entry)).map(({meaning}) => meaning));
  for (let from = 0; from < entries.length; ) {
    const [first] = entries.slice(from);
    if (first === undefined || !spoiled.has(first)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (spoiled.has(entries[to] ?? first) && follows(entries[to - 1], entries[to])) to++;
    const before = entries.slice(0, from).findLast(entry => !spoiled.has(entry));
    const behind = entries.slice(to).find(entry => !spoiled.has(entry));
    const start = startOf(first, to - from, before, behind, taken);
    for (let at = from; at < to; at++)
      meanings.set(entries[at]?.code ?? 0, start === null || to - from < 2 ? LOST : start + at - from);
    from = to;
  }
  return meanings;
}

/** What the first of `count` codes in a row means, where only one character can be meant. */
function startOf(
  first: Entry,
  count: number,
  before: Entry | undefined,
  behind: Entry | undefined,
  taken: ReadonlySet<number>,
): number | null {
  const low = before === undefined ? 0x20 : before.meaning + first.code - before.code;
  const high = behind === undefined ? 0xffef : behind.meaning - (behind.code - first.code);
  const fits = (start: number) =>
    start >= low &&
    start <= high &&
    ((start >> 8) | (start & 0xff)) === first.meaning &&
    Array.from({length: count}, (_, step) => start + step).every(meaning => !taken.has(meaning) && isPrinted(meaning));
  const answers: number[] = [];
  for (let start = low; start <= high; start++) if (fits(start)) answers.push(start);
  const [answer] = answers;
  return answers.length === 1 && answer !== undefined ? answer : null;
}

function follows(one: Entry | undefined, other: Entry | undefined): boolean {
  return one !== undefined && other?.code === one.code + 1 && other.meaning === one.meaning + 1;
}

function isHan(meaning: number): boolean {
  return meaning >= FIRST_HAN && meaning <= LAST_HAN;
}

function isPrinted(meaning: number): boolean {
  return isHan(meaning) || SIGNS.includes(meaning);
}

function ascends(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));
}
