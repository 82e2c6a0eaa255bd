import type {Figures} from '../model/figures.ts';
import type {Translate} from '../text/index.ts';
import {finish, paragraph, type View} from './view.ts';
import {fieldLabel} from './words.ts';

type Figure = Figures['figures'][number];

/** The figures to look up, each with its place, the account, and what was read. */
export function renderFigures(figures: readonly Figure[], view: View): string {
  const {t, theme} = view;
  if (figures.length === 0) return `${t('figures.none')}\n`;
  const accounts = new Set(figures.map(({accountKey}) => accountKey)).size;
  return finish([
    theme.title(t('figures.title', {count: figures.length, accounts})),
    ...figures.flatMap(figure => paragraph(view, describeFigure(figure, t), {lead: '- '})),
  ]);
}

/** 第 2 页第 14 行，重庆…有限公司，余额，读到：余额27,350，也可能是：余额27,850 */
export function describeFigure(figure: Figure, t: Translate): string {
  const {institution, field} = figure;
  return [placeOf(figure, t), institution, fieldLabel(field, t), ...readWords(figure, t)]
    .filter(part => part !== '')
    .join(t('plan.comma'));
}

function placeOf({page, line}: Figure, t: Translate): string {
  return t('figures.place', {page, line});
}

function readWords({words, second, value}: Figure, t: Translate): string[] {
  const read =
    words === ''
      ? value === null
        ? t('figures.nothing')
        : t('figures.read', {words: String(value)})
      : t('figures.read', {words});
  return [read, ...(second === null ? [] : [t('figures.second', {words: second})])];
}
