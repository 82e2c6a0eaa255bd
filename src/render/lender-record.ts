import type {App, Funder, Phone, QuotesFile} from '../model/directory.ts';
import type {Trust} from '../model/vocabulary.ts';
import type {TextKey} from '../text/index.ts';
import {finish, heading, paragraph, type View} from './view.ts';
import {printedWords} from './words.ts';

/** What stands beside a record. */
export interface RecordSurroundings {
  /** What the typed word left open, in sentences. */
  readonly notes: readonly string[];
  /** Records that this one has taken the place of. */
  readonly before: readonly Funder[];
  readonly quotes: QuotesFile['quotes'];
}

const ALONE: RecordSurroundings = {notes: [], before: [], quotes: {}};

/** Everything the directory knows of one funder or app, each fact with its trust, its sources and their words. */
export function renderLenderRecord(
  record: Funder | App,
  view: View,
  {notes, before, quotes}: RecordSurroundings = ALONE,
): string {
  const {t, theme} = view;
  const list = listWith(view, quotes[record.id] ?? {});
  return finish([
    ...notes.flatMap(note => paragraph(view, note, {lead: t('ui.warningLead'), paint: theme.caution})),
    ...paragraph(view, record.name, {paint: theme.title}),
    ...paragraph(view, record.id, {paint: theme.faint}),
    ...facts(view, identity(record, view)),
    ...(record.obsolete === null
      ? []
      : paragraph(
          view,
          t('ui.obsolete', {reason: t(`label.obsolete.${record.obsolete.reason}`), next: record.obsolete.redirectTo}),
          {
            paint: theme.caution,
          },
        )),
    ...(before.length === 0 ? [] : heading(view, t('ui.record.before'))),
    ...before.flatMap(old => [
      ...paragraph(view, old.name, {lead: '- ', paint: theme.caution}),
      ...paragraph(view, t(`label.obsolete.${old.obsolete?.reason ?? 'duplicate'}`), {indent: 4}),
      ...old.notes.flatMap(note => paragraph(view, note, {indent: 4})),
      ...sourceLines(view, old.obsolete?.sources ?? [], quotes[old.id] ?? {}),
    ]),
    ...list(
      'ui.record.apps',
      'apps' in record
        ? record.apps.map(relation => ({
            text: `${relation.app}${t('ui.inBrackets', {text: t(`label.basis.${relation.basis}`)})}`,
            ...relation,
          }))
        : [],
    ),
    ...list(
      'ui.record.phones',
      record.phones.map(phone => ({text: phoneText(phone, view), ...phone})),
    ),
    ...list(
      'ui.record.closing',
      record.closing.map(path => ({
        text: [
          `${path.product === null ? '' : `${path.product}${t('ui.colon')}`}${t(`label.channel.${path.channel}`)}`,
          path.steps.map((step, i) => `${i + 1}) ${step}`).join(' '),
          path.scope.map(scope => t(`label.scope.${scope}`)).join(t('ui.comma')),
        ]
          .filter(part => part !== '')
          .join(t('ui.semicolon')),
        ...path,
      })),
    ),
    ...list(
      'ui.record.certificate',
      record.certificate.map(path => ({text: path.steps.map((step, i) => `${i + 1}) ${step}`).join(' '), ...path})),
    ),
    ...list('ui.record.charges', 'charges' in record ? record.charges : []),
    ...list(
      'ui.record.conflicts',
      record.conflicts.map(text => ({text})),
    ),
    ...list(
      'ui.record.notes',
      record.notes.map(text => ({text})),
    ),
    '',
    ...paragraph(view, t('ui.updatedOn', {day: record.updatedOn}), {paint: theme.faint}),
  ]);
}

function identity(record: Funder | App, view: View): [TextKey, string | null][] {
  const {t} = view;
  const aliases: [TextKey, string | null] = ['ui.record.aliases', record.aliases.join(t('ui.comma'))];
  if (!('kind' in record)) return [aliases, ['ui.record.operator', record.operator]];
  return [
    ['ui.record.kind', t(`label.lenderKind.${record.kind}`)],
    ['ui.record.formerNames', record.formerNames.map(former => former.name).join(t('ui.comma'))],
    aliases,
    ['ui.record.regulator', t(`label.regulator.${record.regulator}`)],
    ['ui.record.licence', record.licenceCode],
    ['ui.record.site', record.site],
  ];
}

function facts(view: View, pairs: readonly [TextKey, string | null][]): string[] {
  return pairs.flatMap(([label, value]) =>
    value === null || value === ''
      ? []
      : paragraph(view, value, {
          lead: `${view.t(label)}${view.t('ui.colon')}`,
          paint: line => line,
          paintLead: view.theme.faint,
        }),
  );
}

interface Fact {
  readonly text: string;
  readonly trust?: Trust;
  readonly sources?: readonly string[];
}

type RecordQuotes = QuotesFile['quotes'][string];

function listWith(view: View, quotes: RecordQuotes) {
  return (title: TextKey, facts: readonly Fact[]): string[] => listFacts(view, quotes, title, facts);
}

/** Each source, and under it its words. */
function sourceLines(view: View, sources: readonly string[], quotes: RecordQuotes): string[] {
  const {t, theme} = view;
  return sources.flatMap(source => [
    ...paragraph(view, source, {indent: 4, paint: theme.faint}),
    ...(quotes[source] ?? []).flatMap(quote =>
      paragraph(view, t('ui.record.quote', {quote}), {indent: 6, paint: theme.faint}),
    ),
  ]);
}

function listFacts(view: View, quotes: RecordQuotes, title: TextKey, facts: readonly Fact[]): string[] {
  const {t} = view;
  if (facts.length === 0) return [];
  return [
    ...heading(view, t(title)),
    ...facts.flatMap(({text, trust, sources = []}) => [
      ...paragraph(
        view,
        trust === undefined ? text : `${text}${t('ui.inBrackets', {text: t(`label.trust.${trust}`)})}`,
        {
          lead: '- ',
        },
      ),
      ...sourceLines(view, sources, quotes),
    ]),
  ];
}

function phoneText(phone: Phone, view: View): string {
  return [phone.number, phone.label, phone.hours, phone.note, printedWords(phone.asOf, view.t)]
    .filter(part => part !== null && part !== '')
    .join(view.t('ui.semicolon'));
}
