import {foldCharacters, withoutSpaces} from '../normalize.ts';
import type {Page} from '../source/page.ts';

/** Figures that two pictures of one page have in common at least: of the one that shows fewer. Between two reports days and balances differ. */
const SAME = 0.85;

/** Whether two pictures show the same page. Some characters are read differently each time, and one may show less of it. */
export function isSamePicture(one: Page, other: Page): boolean {
  const [first, second] = [figuresOf(one), figuresOf(other)];
  const common = [...first].reduce((sum, [figure, count]) => sum + Math.min(count, second.get(figure) ?? 0), 0);
  const fewer = Math.min(sum(first), sum(second));
  return fewer === 0 ? textOf(one) === textOf(other) : common >= SAME * fewer;
}

/** How much of it was read, and how well: the sum of the certainty of its characters. */
export function legibility({lines}: Page): number {
  return lines.reduce(
    (all, {glyphs}) => all + (glyphs ?? []).reduce((own, {confidence = 1}) => own + confidence, 0),
    0,
  );
}

function figuresOf(page: Page): Map<string, number> {
  const figures = new Map<string, number>();
  for (const [figure] of textOf(page).matchAll(/\d[\d,.]*/g)) figures.set(figure, (figures.get(figure) ?? 0) + 1);
  return figures;
}

function textOf({lines}: Page): string {
  return lines.map(({text}) => withoutSpaces(foldCharacters(text))).join('\n');
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
