/**
 * The pieces of a row of values → its cells, where the text keeps their order and nothing else:
 *
 *     管理机构 账户标识 开立日期 …        深圳前海微众银行股份|有限公司|B10055840H0001863360|95M|2015.07.22|…
 *
 * Every piece goes to one cell and every cell has a piece (`--` where it says nothing). Where the forms of the cells leave more than one
 * way, or none, nothing is read.
 */
import {readDay} from '../fields.ts';
import {type Form, formOf} from './cell-forms.ts';

/** Pieces. No row of a report has more, but for those of notes, which nothing is read of. */
const MAX_PIECES = 60;
const MAX_PARTS = 8;

/** @returns one text for each label, or null */
export function shareCells(pieces: readonly string[], labels: readonly string[]): string[] | null {
  if (pieces.length > MAX_PIECES || pieces.length < labels.length) return null;
  const forms = labels.map(formOf);
  const ways: string[][][] = [];
  findWays(pieces, forms, [], ways);
  const [way] = ways;
  if (way === undefined || ways.length > 1 || !isSteady(way, forms, labels)) return null;
  return way.map(parts => parts.join(''));
}

/** Adds up to two ways. */
function findWays(pieces: readonly string[], forms: readonly Form[], way: string[][], ways: string[][][]): void {
  const [form, ...later] = forms;
  if (form === undefined) {
    if (pieces.length === 0) ways.push(way);
    return;
  }
  const most = form.kind === 'note' ? pieces.length : MAX_PARTS;
  for (let count = 1; count <= Math.min(most, pieces.length - later.length) && ways.length < 2; count++) {
    const parts = pieces.slice(0, count);
    if (form.fits(parts)) findWays(pieces.slice(count), later, [...way, parts], ways);
  }
}

/**
 * Programs put a cell that wraps out of its turn: it must be the only one of its kind, or a day that is told from the other one by coming
 * before it.
 */
function isSteady(way: readonly (readonly string[])[], forms: readonly Form[], labels: readonly string[]): boolean {
  const wrapped = new Set(way.flatMap((parts, at) => (parts.length > 1 ? [forms[at]?.kind] : [])));
  return [...wrapped].every(kind => {
    const own = way.filter((_, at) => forms[at]?.kind === kind).map(parts => parts.join(''));
    if (own.length === 1) return true;
    return kind === 'day' && own.length === 2 && labels.includes('到期日期') && isAscending(own);
  });
}

function isAscending([one = '', other = '']: readonly string[]): boolean {
  const [from, to] = [readDay(one), readDay(other)];
  if (!from.ok || from.value === null) return false;
  return !to.ok || to.value === null || from.value < to.value;
}
