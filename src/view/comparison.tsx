import type {Diff} from '../model/change.ts';
import type {AccountHistory, History} from '../model/history.ts';
import {CHANGE_ORDER, changedFields, matchWords, proofWords, verdictReasons} from '../render/diff-words.ts';
import {tellAccount} from '../render/history-words.ts';
import {fieldLabel, itemNames, money, shortTime} from '../render/words.ts';
import type {Translate} from '../text/index.ts';
import {ListSection, PlainList} from './lists.tsx';
import {Lines} from './notes.tsx';

interface DiffProps {
  readonly diff: Diff;
  readonly t: Translate;
}

/** Which two reports. The verdict is the heading of a screen, or stands below the title of a page. */
export function DiffHead({diff, t}: DiffProps) {
  return (
    <p class="faint">
      {t('ui.old')}
      {shortTime(diff.old.reportedAt, t)} · {t('ui.new')}
      {shortTime(diff.new.reportedAt, t)}
    </p>
  );
}

/** Why there is no verdict, then every change, what needs a person first. */
export function DiffChanges({diff, t}: DiffProps) {
  const say = ({code, args}: Diff['diagnostics'][number]) => t(`diagnostic.${code}`, args);
  const marks = diff.diagnostics.filter(({code}) => code === 'LATE_MARK_APPEARED');
  const others = diff.diagnostics.filter(({code}) => code !== 'LATE_MARK_APPEARED');
  return (
    <>
      <Lines class="danger" lines={verdictReasons(diff, t)} />
      <p>{t('diff.counts', diff.counts)}</p>
      <p class="faint">{t('diff.total-never-falls')}</p>
      <p class="faint">{matchWords(diff, t)}</p>
      <ListSection title={t('diff.late', {count: marks.length})} lines={marks.map(say)} />
      {CHANGE_ORDER.map(kind => {
        const changes = diff.changes.filter(change => change.kind === kind);
        const lines = changes.map(change =>
          [itemNames(change, t), changedFields(change, t), proofWords(change, t)]
            .filter(word => word !== '')
            .join(' · '),
        );
        const title = t('ui.group', {name: t(`label.change.${kind}`), count: changes.length});
        return <ListSection key={kind} title={title} lines={lines} />;
      })}
      <ListSection
        title={t('diff.inquiries', {count: diff.newInquiries.length})}
        lines={diff.newInquiries.map(({on, institution, reason, meaning, next}) => {
          const means = t(next === 'letter' ? 'diff.inquiry.letter' : `diff.inquiry.${meaning}`);
          return `${on} · ${institution} · ${reason}${t('ui.colon')}${means}`;
        })}
      />
      <ListSection title={t('ui.diagnosticsTitle', {count: others.length})} lines={others.map(say)} />
    </>
  );
}

interface HistoryProps {
  readonly history: History;
  readonly days: readonly string[];
  readonly t: Translate;
}

/** Each account in words, and how it stood on every report. */
export function AccountHistories({history, days, t}: HistoryProps) {
  return (
    <>
      {history.accounts.map(account => (
        <section key={account.key}>
          <h2>{itemNames(account, t)}</h2>
          <p>{tellAccount(account, t)}</p>
          <PlainList lines={stateLines(account, days, t)} />
        </section>
      ))}
    </>
  );
}

function stateLines({states}: AccountHistory, days: readonly string[], t: Translate): string[] {
  return states.map(({status, balance}, at) => {
    const word = status === null ? t('history.not-printed') : t(`label.status.${status}`);
    const owed = balance === null ? '' : ` · ${fieldLabel('balance', t)} ${money(balance)}`;
    return `${days[at] ?? '--'} · ${word}${owed}`;
  });
}
