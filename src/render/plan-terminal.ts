import type {Plan} from '../model/plan.ts';
import {renderMismatchBanner, renderScamBanner} from './banner.ts';
import {headlineOf, nothingWords} from './headline.ts';
import {renderCard} from './plan-card.ts';
import {renderTable} from './table.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {groupOthers, itemHeadline, numbersOf} from './words.ts';

/** The whole plan for a terminal: a summary, an overview, a card for each thing to do, everything that stays, then the days to remember. */
export function renderPlanTerminal(plan: Plan, view: View): string {
  return finish([
    ...renderScamBanner(view),
    ...renderMismatchBanner(view, plan.report.reconciliation),
    ...renderSummary(plan, view),
    ...renderOverview(plan, view),
    ...plan.items.flatMap(item => renderCard(item, view)),
    ...renderOthers(plan, view),
    ...renderDates(plan, view),
    ...renderWarnings(plan, view),
    ...renderMismatchBanner(view, plan.report.reconciliation),
    '',
    ...renderScamBanner(view),
  ]);
}

function renderSummary(plan: Plan, view: View): string[] {
  const {t, theme} = view;
  const {counts, about, deadline, source} = headlineOf(plan, t);
  return [
    ...heading(view, t('ui.planTitle')),
    ...paragraph(view, counts, {paint: theme.strong}),
    ...about.flatMap(line => paragraph(view, line)),
    ...deadline.flatMap(line => paragraph(view, line, {paint: theme.caution})),
    ...source.flatMap(line => paragraph(view, line, {paint: theme.faint})),
    ...(plan.items.length === 0 && plan.counts.open > 0 ? paragraph(view, nothingWords(plan, t)) : []),
    ...(plan.first.length === 0 ? [] : heading(view, t('screen.first'))),
    ...plan.first.flatMap(({text}) => paragraph(view, text, {lead: t('screen.box'), paint: theme.caution})),
  ];
}

/** Everything that is to be done, a line each, before the details. */
function renderOverview({items}: Plan, view: View): string[] {
  const {t, theme} = view;
  if (items.length < 2) return [];
  const columns = [
    {title: '#'},
    {title: t('ui.column.item'), paint: theme.strong},
    {title: t('ui.column.institution')},
    {title: t('ui.column.action')},
    {title: t('ui.column.phone')},
  ];
  const rows = items.map(item => {
    const headline = itemHeadline(item, t);
    return [
      String(item.number),
      headline === item.institution ? '' : headline,
      item.institution,
      t(`label.shortAction.${item.action}`),
      item.phones.find(phone => phone.dial)?.number ?? t('screen.no-number'),
    ];
  });
  return [...heading(view, t('ui.overviewTitle', {count: items.length})), ...renderTable(view, columns, rows)];
}

function renderOthers(plan: Plan, view: View): string[] {
  const {t, theme} = view;
  if (plan.others.length === 0) return [];
  return [
    ...heading(view, t('ui.othersTitle', {count: plan.others.length})),
    ...groupOthers(plan.others).flatMap(({verdict, others}) => [
      '',
      ...paragraph(view, t('ui.group', {name: t(`label.other.${verdict}`), count: others.length}), {
        paint: theme.strong,
      }),
      // a reason is a sentence or two: beside a name of twenty characters it would be a narrow strip
      ...others.flatMap(({institution, why}) => [
        ...paragraph(view, institution, {indent: 2, lead: '- '}),
        ...paragraph(view, why, {indent: 4, paint: theme.faint}),
      ]),
    ]),
  ];
}

function renderDates({dates, items}: Plan, view: View): string[] {
  const {t} = view;
  if (dates.length === 0) return [];
  return [
    ...heading(view, t('ui.calendarTitle')),
    ...renderTable(
      view,
      [
        {title: t('ui.column.on'), paint: view.theme.strong},
        {title: t('ui.column.item')},
        {title: t('ui.column.what')},
      ],
      dates.map(({on, itemIds, what}) => [on, numbersOf(itemIds, items).join(t('ui.comma')), what]),
    ),
  ];
}

function renderWarnings(plan: Plan, view: View): string[] {
  if (plan.warnings.length === 0) return [];
  return [
    ...heading(view, view.t('ui.warningsTitle')),
    ...plan.warnings.flatMap(warning =>
      paragraph(view, view.t(`warning.${warning.code}`, warning.args), {lead: '- ', paint: view.theme.caution}),
    ),
  ];
}
