import type {App, Funder} from '../model/directory.ts';
import {renderScamBanner} from './banner.ts';
import {quoteWord} from './quote-word.ts';
import {finish, heading, paragraph, type View} from './view.ts';

export interface AheadApp {
  readonly app: App;
  readonly funders: readonly Funder[];
}

export interface Ahead {
  readonly apps: readonly AheadApp[];
  readonly taken: readonly {readonly name: string; readonly app: string}[];
  readonly unknown: readonly {readonly name: string; readonly near: readonly string[]}[];
  /** The apps as they were typed. */
  readonly typed: string;
}

/** Institutions behind an app may be dozens: its own come first, the rest are left to the report. */
const SPELLED_OUT = 6;
const REPORT_STEPS = ['ahead.report.1', 'ahead.report.2', 'ahead.report.3', 'ahead.report.4'] as const;

/** What a person can do before there is a report, marked as not worked out from one: nothing here asks for a closing. */
export function renderPlanAhead({apps, taken, unknown, typed}: Ahead, view: View): string {
  const {t, theme} = view;
  const list = (text: string) => paragraph(view, text, {indent: 2, lead: '- '});
  return finish([
    ...renderScamBanner(view),
    ...heading(view, t('ahead.title')),
    ...paragraph(view, t('ahead.not-from-report'), {paint: theme.caution}),
    ...taken.flatMap(slots => paragraph(view, t('warning.APP_TAKEN_FOR', slots), {paint: theme.caution})),
    ...unknown.flatMap(({name, near}) =>
      paragraph(
        view,
        near.length === 0
          ? t('warning.APP_NOT_KNOWN', {name})
          : t('warning.APP_NOT_KNOWN_NEAR', {name, near: near.join(t('ui.comma'))}),
        {paint: theme.danger},
      ),
    ),
    ...heading(view, t('ahead.report')),
    ...REPORT_STEPS.flatMap(key => list(t(key, {apps: quoteWord(typed)}))),
    ...(apps.length === 0 ? [] : heading(view, t('ahead.apps'))),
    ...apps.flatMap(entry => renderApp(entry, view)),
    ...heading(view, t('ahead.also')),
    ...list(t('ahead.also.text')),
    '',
    ...renderScamBanner(view),
  ]);
}

function renderApp({app, funders}: AheadApp, view: View): string[] {
  const {t, theme} = view;
  const live = funders.filter(({obsolete}) => obsolete === null);
  const own = live.filter(funder => funder.apps.some(relation => relation.app === app.id && relation.basis === 'own'));
  const names = [...new Set([...own, ...live].map(({name}) => name))];
  const shown = names.slice(0, SPELLED_OUT).join(t('ui.comma'));
  const lenders =
    names.length === 0
      ? t('ahead.app.no-lenders')
      : t('ahead.app.lenders', {
          lenders: names.length > SPELLED_OUT ? t('screen.other.more', {names: shown}) : shown,
        });
  const lines = [
    lenders,
    t('ahead.app.look', {app: app.name}),
    t('ahead.app.contract'),
    t('ahead.app.script', {command: `loanclose script ${quoteWord(app.name)}`}),
  ];
  return [
    ...paragraph(view, app.name, {paint: theme.strong}),
    ...lines.flatMap(line => paragraph(view, line, {indent: 2, lead: '- '})),
  ];
}
