import {largest} from '../account/extremes.ts';
import {ACCOUNT_COLUMNS, ACCOUNT_WORDS} from '../model/account-columns.ts';
import {ORDINAL_DIGITS} from './brief/stream.ts';
import {foldCharacters} from './normalize.ts';
import {FORM_WORDS} from './redact-words.ts';
import type {Page} from './source/page.ts';

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const UNKNOWN = '某';
const LONGEST_WORD = largest([...FORM_WORDS].map(word => word.length));
const HAN = /\p{Script=Han}/u;
/** Words of one character that only mean something beside a figure or another word of the form. */
const PARTICLES = new Set('年月日元天期页第共的为由个户起至含无');
/** Ordinals of headings: `（一）`, `一、`, `二 信息概要`. */
const HEADING_ORDINAL =
  /(?<=^[\s（]?)[一二三四五六七八九十]{1,2}(?=[、）]|[^\S\n]+(?:个人|信息|信贷|非信贷|公共|查询|本人|异议|报告))/gmu;
/** `1.2017年…` and `12.`: the place of an entry in its list. */
const ENTRY_ORDINAL = new RegExp(`^\\s*${ORDINAL_DIGITS}[.．、]`, 'gmu');
/** A figure with its separators; a line may break inside it. */
const FIGURE = /\d(?:[\d,.]|\n(?=[\d,])(?!\d{1,3}[.、]))*/gu;
/** The part of a date, a share or a time that follows or precedes a figure. */
const AFTER_DATE_PART = /^\s*(?:[年月](?!\s*内)|日|[:：\-/]\d)/u;
const BEFORE_DATE_PART = /\d[-/:：]$/u;
const AFTER_AMOUNT = /^\s*(?:万?元|%)/u;
const BEFORE_AMOUNT = /(?:额度?|余额|金额|透支|欠款|还款)\s*为?\s*$/u;
/** `姓名：张三`, `被查询者姓名 张三`; a mask stays a mask. */
const HOLDER_NAME = /(?<=姓名[:：]?\s*)(?!证件|被查询|性别|配偶|[:：])[\p{L}*·]{1,20}/gu;
/** What stands on the line of a label of the person: numbers of any length, also typed in groups. */
const PERSONAL = /(?<=(?:号码|电话|手机|地址|单位(?:名称)?|邮箱|护照|姓名|配偶)[:：]?)[^\n]*/gu;
const DIGIT = /\d/;
/** From the heading of the person's own tables to the next section. A cell that breaks may leave a house number alone on a line. */
const PERSONAL_SECTION =
  /(?<=个\s*人\s*基\s*本\s*信\s*息)[\s\S]*?(?=\n[^\n]*(?:信\s*息\s*概\s*要|交\s*易\s*信\s*息\s*明\s*细)|$)/gu;
/** Like an ordinal, it can stand between two halves of a sentence. */
const FOOTER = /第\s*\d+\s*页[，,]?\s*共\s*\d+\s*页/gu;
const LATIN = /[A-Za-z][A-Za-z0-9@._-]*|(?<=\d)[A-Za-z]+/g;
/** Family codes (D1, R2), and the marks of the months (N, C, G …). */
const FORM_LATIN = /^(?:[DRC]\d|[NCGDZMBA*#]{1,24})$/;
const CSV_WORDS: ReadonlySet<string> = new Set(
  JSON.stringify([ACCOUNT_COLUMNS, ACCOUNT_WORDS]).match(/[A-Za-z][A-Za-z0-9-]*/g) ?? [],
);

/**
 * A copy of a report that shows its form and nothing of the person: words of the form, punctuation and line breaks stay; institutions become
 * 机构甲, 机构乙 …, every other word 某, every figure of three digits or more, every date and every amount ones of the same length. Zeros that mean
 * "nothing" stay, and so do ordinals and counts of one or two digits. What is not known to belong to the form is replaced, never the other way
 * round, so the copy is safe even where the report could not be read.
 * @param institutions names that were read, so that equal names stay equal
 */
export function redactPages(pages: readonly Page[], institutions: readonly string[]): string {
  const text = pages.map(page => page.lines.map(line => `${line.text}\n`).join('')).join('\f');
  return redactText(text, institutions);
}

function redactText(text: string, institutions: readonly string[]): string {
  const shown = [...text];
  // Same length as `shown`, so that a place in one is the place in the other.
  const folded = shown.map(char => {
    const [one = char, ...more] = [...foldCharacters(char)];
    return more.length === 0 && char !== '\n' && char !== '\f' ? one : char;
  });
  const out: (string | null)[] = shown.map(() => null);
  nameInstitutions(folded, out, institutions);
  const line = folded
    .map((char, i) => (out[i] === null && char.length === 1 ? char : '\u0001'))
    .join('')
    .replaceAll('\f', '\n');
  maskMatches(line, HOLDER_NAME, out, name => name.replaceAll(/[^*]/gu, UNKNOWN));
  const between = new Set([...placesOf(line, FOOTER), ...placesOf(line, ENTRY_ORDINAL)]);
  keepMatches(line, FOOTER, out);
  maskMatches(line, PERSONAL_SECTION, out, section => section.replaceAll(/\d/g, '1'), DIGIT);
  keepMatches(line, HEADING_ORDINAL, out);
  keepMatches(line, ENTRY_ORDINAL, out);
  maskMatches(line, PERSONAL, out, words => words.replaceAll(/\d/g, '1'), DIGIT);
  maskLatin(line, out);
  maskFigures(line, out);
  maskWords(folded, out, between);
  maskHouseNumbers(folded, out, between);
  // What was only recognised keeps its own form: a full-width comma stays one.
  return shown.map((char, i) => (out[i] === null || out[i] === folded[i] ? char : out[i])).join('');
}

/** Finds every name wherever lines break inside it, the longest first. */
function nameInstitutions(folded: readonly string[], out: (string | null)[], institutions: readonly string[]): void {
  const places = folded.flatMap((char, i) => (/\s/u.test(char) ? [] : [i]));
  const compact = places.map(i => (folded[i]?.length === 1 ? folded[i] : '\u0001')).join('');
  const names = [...new Set(institutions.map(name => foldCharacters(name).replaceAll(/\s/gu, '')))].filter(
    name => name.length > 1,
  );
  const labelled = names.map((name, i) => ({name, label: [...`机构${stem(i)}`]}));
  for (const {name, label} of labelled.sort((a, b) => b.name.length - a.name.length)) {
    for (let at = compact.indexOf(name); at >= 0; at = compact.indexOf(name, at + name.length)) {
      if (out[places[at] ?? -1] !== null) continue;
      for (let k = 0; k < name.length; k++) {
        const place = places[at + k];
        const bracket = /[（）]/u.test(name[k] ?? '') ? name[k] : undefined;
        if (place !== undefined) out[place] = (k < label.length ? label[k] : bracket) ?? UNKNOWN;
      }
    }
  }
}

/** 甲 … 癸, then 甲甲, 甲乙 … */
function stem(index: number): string {
  const last = STEMS[index % STEMS.length] ?? '';
  return index < STEMS.length ? last : stem(Math.floor(index / STEMS.length) - 1) + last;
}

function placesOf(line: string, pattern: RegExp): number[] {
  return [...line.matchAll(pattern)].flatMap(({index, 0: match}) => [...match].map((_, k) => index + k));
}

function keepMatches(line: string, pattern: RegExp, out: (string | null)[]): void {
  maskMatches(line, pattern, out, match => match);
}

/** Writes what `mask` makes of every match, character by character; places that are settled stay. */
function maskMatches(
  line: string,
  pattern: RegExp,
  out: (string | null)[],
  mask: (match: string, before: string, after: string) => string,
  only = /\S/,
): void {
  for (const match of line.matchAll(pattern)) {
    const [found] = match;
    const end = match.index + found.length;
    const masked = mask(found, line.slice(Math.max(0, match.index - 8), match.index), line.slice(end, end + 4));
    for (let k = 0; k < found.length; k++) {
      const at = match.index + k;
      if (out[at] === null && only.test(found[k] ?? '')) out[at] = masked[k] ?? UNKNOWN;
    }
  }
}

function maskFigures(line: string, out: (string | null)[]): void {
  maskMatches(line, FIGURE, out, (figure, before, after) => {
    const digits = figure.replaceAll(/\D/g, '');
    const part = AFTER_DATE_PART.test(after) || BEFORE_DATE_PART.test(before);
    const amount = AFTER_AMOUNT.test(after) || BEFORE_AMOUNT.test(before);
    if (/^0+$/.test(digits) && digits.length < 4 && !part) return figure;
    return digits.length > 2 || part || amount || /[.,]\d/.test(figure) ? figure.replaceAll(/\d/g, '1') : figure;
  });
}

function maskLatin(line: string, out: (string | null)[]): void {
  maskMatches(line, LATIN, out, word =>
    FORM_LATIN.test(word) || CSV_WORDS.has(word)
      ? word
      : word.replaceAll(/[A-Z]/g, 'X').replaceAll(/[a-z]/g, 'x').replaceAll(/\d/g, '1'),
  );
}

/** `文三路9号`, `7天连锁`: a short figure beside a word that went, with a particle between or none, could be part of it. */
function maskHouseNumbers(folded: readonly string[], out: (string | null)[], between: ReadonlySet<number>): void {
  const isShort = (at: number) => /^\d$/.test(out[at] ?? '') && !between.has(at);
  const isGone = (at: number) => out[at] === UNKNOWN || /^[xX]$/.test(out[at] ?? '');
  const isParticle = (at: number) => out[at] === null && PARTICLES.has(folded[at] ?? '');
  for (let from = 0; from < out.length; from++) {
    if (!isShort(from)) continue;
    let to = from;
    while (isShort(to)) to++;
    const isPart = [from - 1, to].some(
      (at, side) => isGone(at) || (isParticle(at) && isGone(side === 0 ? at - 1 : at + 1)),
    );
    if (isPart) out.fill('1', from, to);
    from = to;
  }
}

/** Chinese words: every word of the form is kept, across line breaks and overlapping others; what is left over is not known and goes. */
function maskWords(folded: readonly string[], out: (string | null)[], between: ReadonlySet<number>): void {
  const places = folded.flatMap((char, i) => (/\s/u.test(char) || between.has(i) ? [] : [i]));
  const known = new Set<number>();
  places.forEach((_, at) => {
    const length = wordAt(folded, out, places, at);
    for (let k = 0; k < length; k++) known.add(at + k);
  });
  places.forEach((place, at) => {
    const char = folded[place] ?? '';
    if (out[place] !== null || known.has(at)) return;
    const beforeName = out[places[at + 1] ?? -1] === '机';
    const besides =
      beforeName || /\d/.test(folded[places[at - 1] ?? -1] ?? '') || known.has(at - 1) || known.has(at + 1);
    if (PARTICLES.has(char) && besides) return;
    if (HAN.test(char)) out[place] = UNKNOWN;
    else if (/\p{L}/u.test(char)) out[place] = 'x';
    else if (/\p{N}/u.test(char) && !/\d/.test(char) && !/[①-⑳]/u.test(char)) out[place] = '1';
  });
}

function wordAt(
  folded: readonly string[],
  out: readonly (string | null)[],
  places: readonly number[],
  at: number,
): number {
  let word = '';
  let length = 0;
  for (let k = 0; k < LONGEST_WORD; k++) {
    const place = places[at + k];
    if (place === undefined || out[place] !== null) break;
    word += folded[place] ?? '';
    if (FORM_WORDS.has(word)) length = k + 1;
  }
  return length;
}
