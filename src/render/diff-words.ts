import type {Change, Diff} from '../model/change.ts';
import type {ChangeKind} from '../model/vocabulary.ts';
import type {Translate} from '../text/index.ts';
import {quoteWord, shellName} from './quote-word.ts';
import {fieldLabel, money} from './words.ts';

/** What the outputs of a comparison share. */

/** The reports as they were typed, `-` for stdin. */
export interface DiffFiles {
  readonly older: string;
  readonly newer: string;
  /** A case that heard the comparison: what stands behind its commands, and whether it has the newer report already. */
  readonly case?: {readonly tail: string; readonly hasNewer: boolean};
}

/** What needs a person first, what is proved next, what did not move last. */
export const CHANGE_ORDER: readonly ChangeKind[] = [
  'new',
  'reopened',
  'still-open',
  'facility-still-printed',
  'transferred',
  'gone',
  'closed',
  'facility-gone',
  'settled',
  'changed',
  'unchanged',
];

/** What of the fields is worth a look, in words: 余额由 375 变为 0. Of what is closed only when, and what else was printed new. */
export function changedFields(change: Change, t: Translate): string {
  const word = (field: string, value: Value) => {
    const key = `label.${field}.${value}`;
    if (t.knows(key)) return t(key);
    if (typeof value === 'number') return money(value);
    if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
    return value ?? '--';
  };
  const ended = change.kind === 'closed' || change.kind === 'settled';
  return Object.entries(change.fields)
    .filter(([field, [, after]]) => (ended ? after !== null && TOLD_OF_ENDED.test(field) : field !== 'key'))
    .map(([field, [before, after]]) => {
      const slots = {field: fieldLabel(field, t), before: word(field, before), after: word(field, after)};
      return t(field === 'closedOn' ? 'diff.field.only' : 'diff.field', slots);
    })
    .join(t('ui.semicolon'));
}

type Value = Change['fields'][string][number];

/** A closed account no longer prints its amounts: that they went is no news. */
const TOLD_OF_ENDED = /^(?:closedOn|institution|pastDue\..+)$/;

/** What was wanted with it, what proves what became of it, how it was matched, what to do. */
export function proofWords(change: Change, t: Translate): string {
  const wait = change.next === 'wait' && change.waitUntil === null;
  const words = [
    change.kind === 'new' ? null : t(`label.wanted.${change.wanted}`),
    change.proof === 'none' || change.kind === 'still-open' ? null : t(`label.proof.${change.proof}`),
    change.match === 'guessed' ? t('diff.guessed') : null,
    change.next === 'none' ? null : wait ? t('diff.get-new-report') : t(`label.next.${change.next}`),
    change.waitUntil === null ? null : t('ui.waitUntil', {day: change.waitUntil}),
  ];
  return words.filter(word => word !== null).join(t('ui.semicolon'));
}

/** How many pairs were matched in which way. */
export function matchWords({changes}: Diff, t: Translate): string {
  const count = (match: Change['match']) => changes.filter(change => change.match === match).length;
  return t('diff.matched', {id: count('id'), exact: count('exact'), guessed: count('guessed')});
}

/** Why there is no verdict, where there is none. */
export function verdictReasons({verdict, changes, diagnostics}: Diff, t: Translate): string[] {
  if (verdict !== 'cannot-tell') return [];
  const errors = diagnostics.filter(({severity}) => severity === 'error');
  if (errors.length > 0) return errors.map(({code, args}) => t(`diagnostic.${code}`, args));
  const proven = new Set<ChangeKind>(['closed', 'settled', 'unchanged', 'facility-gone']);
  const count = changes.filter(
    ({kind, wanted, match, next}) =>
      (wanted === 'close' || wanted === 'unclear') && (!proven.has(kind) || match === 'guessed' || next !== 'none'),
  ).length;
  return [t('diff.unproven', {count})];
}

/** Commands of one kind that are shown; the others go in the same way. */
const SHOWN = 3;

/** The commands to type next, ready to be copied. The last one goes on with everything. */
export function nextCommands(diff: Diff, files: DiffFiles, t: Translate): string[] {
  const [older, newer] = [quoteWord(files.older), quoteWord(files.newer)];
  const about = (change: Change) => {
    const key = change.accountKey ?? change.facilityKey ?? '';
    const report = change.kind === 'gone' || change.kind === 'facility-gone' ? older : newer;
    return `${shellName(change.institution, null)} --report ${report} --account ${quoteWord(key)}`;
  };
  const marked = diff.changes.filter(hasLateMark);
  const unmarked = diff.changes.filter(change => !hasLateMark(change));
  const late = marked.map(change => ({
    key: 'late' as const,
    command: `letter ${about(change)} --kind late-mark`,
    change,
  }));
  const of = (next: Change['next'], command: (change: Change) => string) =>
    unmarked.filter(change => change.next === next).map(change => ({key: next, command: command(change), change}));
  const groups = [
    late,
    of('is-it-yours', change => `script ${about(change)} --scenario not-mine`),
    of('dispute', change => `letter ${about(change)} --kind dispute`),
    of('call', change => `script ${about(change)} --scenario already-closed`),
  ];
  const lines = groups.flatMap(group => [
    ...group.slice(0, SHOWN).flatMap(({key, command, change}) => {
      const line: `diff.command.${typeof key}` = `diff.command.${key}`;
      return t.knows(line) ? [t(line, {name: change.institution, command: `loanclose ${command}`})] : [];
    }),
    ...(group.length > SHOWN ? [t('diff.command.more', {count: group.length - SHOWN})] : []),
  ]);
  const asked = new Set(diff.newInquiries.filter(({next}) => next === 'letter').map(({institution}) => institution));
  for (const name of asked) {
    const command = `loanclose letter ${shellName(name, null)} --kind withdraw-consent`;
    lines.push(t('diff.command.letter', {name, command}));
  }
  return [...lines, ...goOn(diff, files, t)];
}

/** With a case it takes the newer report, or says what is due; without one the comparison is kept for a plan that goes on from it. */
function goOn({verdict}: Diff, files: DiffFiles, t: Translate): string[] {
  const [older, newer] = [quoteWord(files.older), quoteWord(files.newer)];
  if (files.case !== undefined) {
    const {tail, hasNewer} = files.case;
    if (hasNewer) return [t('diff.command.today', {command: `loanclose today${tail}`})];
    return [t('diff.command.update', {command: `loanclose update ${newer}${tail}`})];
  }
  if (verdict === 'all-closed') return [t('diff.command.again', {command: `loanclose diff ${newer} new.pdf`})];
  return [
    t('diff.command.save', {command: `loanclose diff ${older} ${newer} --format json -o diff.json`}),
    t('diff.command.plan', {command: `loanclose plan ${newer} --since diff.json`}),
  ];
}

export function hasLateMark({fields, kind}: Change): boolean {
  const risen = (field: string) => {
    const [before, after] = fields[field] ?? [null, null];
    return typeof after === 'number' && after > (typeof before === 'number' ? before : 0);
  };
  const now = fields['pastDue.now']?.[1] === true;
  return kind !== 'new' && (now || risen('pastDue.months5y') || risen('pastDue.over90Months'));
}
