import type {Random} from './random.ts';

/** Other spellings of the same characters, as fonts, copying tools and OCR give them. */
const RADICALS = pairs(
  '日月人行用至户民长车见贝金马门风大小子一二口土工心手文方木止比毛气水火',
  '⽇⽉⼈⾏⽤⾄⼾⺠⻓⻋⻅⻉⾦⻢⻔⻛⼤⼩⼦⼀⼆⼝⼟⼯⼼⼿⽂⽅⽊⽌⽐⽑⽓⽔⽕',
);
const FULL_WIDTH = pairs('0123456789', '０１２３４５６７８９');
const HALF_WIDTH = pairs('（），：', '(),:');
const SPACES = [' ', '\u00A0', '\u3000'] as const;

export interface Disguise {
  readonly radicals?: boolean;
  readonly fullWidthDigits?: boolean;
  readonly halfWidthPunctuation?: boolean;
}

export function disguise(text: string, options: Disguise, random: Random): string {
  let disguised = text;
  if (options.halfWidthPunctuation) disguised = substitute(disguised, HALF_WIDTH, () => true);
  if (options.fullWidthDigits) disguised = substitute(disguised, FULL_WIDTH, () => true);
  if (options.radicals) disguised = substitute(disguised, RADICALS, () => random.chance(0.5));
  return disguised;
}

/** Puts spaces of several kinds between characters of a sentence. */
export function withSpaces(text: string, random: Random): string {
  return [...text].map(char => (random.chance(0.04) ? char + random.pick(SPACES) : char)).join('');
}

function substitute(text: string, table: ReadonlyMap<string, string>, wanted: () => boolean): string {
  return [...text].map(char => (table.has(char) && wanted() ? (table.get(char) ?? char) : char)).join('');
}

function pairs(from: string, to: string): Map<string, string> {
  const targets = [...to];
  return new Map([...from].map((char, index) => [char, targets[index] ?? char]));
}
