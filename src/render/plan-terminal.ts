import type {Plan} from '../model/plan.ts';
import {renderMismatchBanner, renderScamBanner} from './banner.ts';
import {renderCard} from './plan-card.ts';
import {renderTable} from './table.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {countActions, groupOthers, itemHeadline, lastSafeDay, shortTime} from './words.ts';

/**
 * The plan for a terminal: a summary, an overview, a card for each thing to do, everything that stays, then the days to remember.
 * `compact` leaves the steps out of the cards.
 */
export function renderPlanTerminal(plan: Plan, view: View, {compact = false} = {}): string {
  return finish([
    ...renderScamBanner(view),
    ...renderMismatchBanner(view, plan.report.reconciliation),
    ...renderSummary(plan, view),
    ...renderOverview(plan, view),
    ...plan.items.flatMap((item, i) => renderCard(item, i + 1, view, compact)),
    ...renderOthers(plan, view),
    ...renderCalendar(plan, view),
    ...renderWarnings(plan, view),
    ...renderMismatchBanner(view, plan.report.reconciliation),
    '',
    ...renderScamBanner(view),
  ]);
}

function renderSummary(plan: Plan, view: View): string[] {
  const {t, theme} = view;
  const {report} = plan;
  const safe = lastSafeDay(plan.items);
  const counts = [
    ...countActions(plan.items, t),
    ...(plan.others.length === 0 ? [] : [t('ui.count.others', {count: plan.others.length})]),
  ];
  return [
    ...heading(view, t('ui.planTitle')),
    ...paragraph(view, t('ui.openBeforeAfter', {before: report.openBefore, after: report.openAfter}), {
      paint: theme.strong,
    }),
    ...paragraph(view, counts.length === 0 ? t('ui.nothing') : counts.join(t('ui.comma'))),
    ...paragraph(
      view,
      t('ui.reportLine', {layout: t(`label.layout.${report.layout}`), time: shortTime(report.reportedAt, t)}),
      {paint: theme.faint},
    ),
    ...(report.reconciliation === 'matched'
      ? paragraph(view, t('ui.reconciliation.matched'), {paint: theme.faint})
      : []),
    ...paragraph(
      view,
      plan.before === null
        ? t('ui.todayLine', {today: plan.today})
        : t('ui.deadlineLine', {today: plan.today, before: plan.before}),
      {paint: theme.faint},
    ),
    ...(plan.feasibility === null
      ? []
      : paragraph(view, t(`paper.feasibility.${plan.feasibility}`), {
          paint: plan.feasibility === 'in-time' ? theme.good : theme.caution,
        })),
    ...(safe === null ? [] : paragraph(view, t('ui.lastSafeDayAll', {day: safe}), {paint: theme.caution})),
    ...(plan.items.length === 0 ? paragraph(view, t('ui.nothingToClose')) : []),
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
  const rows = items.map((item, i) => {
    const headline = itemHeadline(item, t);
    return [
      String(i + 1),
      headline === item.institution ? '' : headline,
      item.institution,
      t(`label.shortAction.${item.action}`),
      item.phones.find(phone => phone.dial)?.number ?? t('ui.noSurePhone'),
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

function renderCalendar(plan: Plan, view: View): string[] {
  const {t} = view;
  if (plan.calendar.length === 0) return [];
  const names = new Map(plan.items.map((item, i) => [item.id, `${i + 1}. ${itemHeadline(item, t)}`]));
  return [
    ...heading(view, t('ui.calendarTitle')),
    ...renderTable(
      view,
      [
        {title: t('ui.column.on'), paint: view.theme.strong},
        {title: t('ui.column.item')},
        {title: t('ui.column.what')},
      ],
      plan.calendar.map(entry => [
        entry.on,
        entry.itemId === null ? t('ui.all') : (names.get(entry.itemId) ?? ''),
        entry.what,
      ]),
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
