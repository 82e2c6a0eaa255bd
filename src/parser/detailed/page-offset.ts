import {centreOf, type Fragment} from './fragments.ts';
import type {LabelRow} from './label-rows.ts';
import {readMark} from './marks.ts';
import {readTitle} from './titles.ts';

/**
 * How far each page is printed further to the right than the first one. What stands at one place on every page tells: rows of the same
 * labels, titles at the left margin, 截至 lines.
 */
export class PageOffsets {
  readonly #places = new Map<string, number>();

  /** @returns points; 0 where the page has nothing in common with the pages before */
  read(rows: readonly LabelRow[], rest: readonly Fragment[]): number {
    const own = placesOf(rows, rest);
    const steps = own.flatMap(([name, x]) => {
      const known = this.#places.get(name);
      return known === undefined ? [] : [x - known];
    });
    steps.sort((a, b) => a - b);
    const offset = steps[steps.length >> 1] ?? 0;
    for (const [name, x] of own) if (!this.#places.has(name)) this.#places.set(name, x - offset);
    return offset;
  }
}

function placesOf(rows: readonly LabelRow[], rest: readonly Fragment[]): [name: string, x: number][] {
  const labelled = rows
    .filter(({columns}) => columns.every(({known, label}) => known || label === ''))
    .map(({columns}): [string, number] => [
      columns.map(({label}) => label).join('|'),
      columns.find(({known}) => known)?.centre ?? 0,
    ]);
  const alone = rest.flatMap((fragment): [string, number][] => {
    if (readMark(fragment.text)?.kind === 'as-of') return [['截至', centreOf(fragment)]];
    const title = readTitle(fragment.text);
    return title !== null && title.ordinal !== null ? [['title', fragment.left]] : [];
  });
  return [...labelled, ...alone];
}
