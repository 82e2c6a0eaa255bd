import type {Diff} from '../../model/change.ts';
import type {History} from '../../model/history.ts';
import {CHANGE_ORDER, changedFields, matchWords, proofWords, verdictReasons} from '../../render/diff-words.ts';
import {dayOf, historyTitle, tellAccount, unreconciled} from '../../render/history-words.ts';
import {fieldLabel, itemNames, money, shortTime} from '../../render/words.ts';
import type {Translate} from '../../text/index.ts';
import type {Reading} from '../protocol.ts';

/** How the reports differ: what is proven, what is still open, what nobody can tell. */
export function Comparison({reading: {diff, history, files}, t}: {readonly reading: Reading; readonly t: Translate}) {
  return (
    <>
      <nav class="neighbours" aria-label={t('page.neighbours')}>
        <a href="#start">{t('page.all')}</a>
        <span class="faint">{files.join(' → ')}</span>
      </nav>
      {diff === null ? null : <TwoReports diff={diff} t={t} />}
      {history === null ? null : <ManyReports history={history} t={t} />}
    </>
  );
}

function List({title, lines}: {readonly title: string; readonly lines: readonly string[]}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain">
        {lines.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function TwoReports({diff, t}: {readonly diff: Diff; readonly t: Translate}) {
  const say = ({code, args}: Diff['diagnostics'][number]) => t(`diagnostic.${code}`, args);
  const marks = diff.diagnostics.filter(({code}) => code === 'LATE_MARK_APPEARED');
  const others = diff.diagnostics.filter(({code}) => code !== 'LATE_MARK_APPEARED');
  return (
    <>
      <h1 class="big" tabIndex={-1}>
        {t(`diff.verdict.${diff.verdict}`)}
      </h1>
      <p class="faint">
        {t('ui.old')}
        {shortTime(diff.old.reportedAt, t)} · {t('ui.new')}
        {shortTime(diff.new.reportedAt, t)}
      </p>
      {verdictReasons(diff, t).map(reason => (
        <p class="danger" key={reason}>
          {reason}
        </p>
      ))}
      <p>{t('diff.counts', diff.counts)}</p>
      <List title={t('diff.late', {count: marks.length})} lines={marks.map(say)} />
      {CHANGE_ORDER.map(kind => {
        const changes = diff.changes.filter(change => change.kind === kind);
        const lines = changes.map(change =>
          [itemNames(change, t), changedFields(change, t), proofWords(change, t)]
            .filter(word => word !== '')
            .join(' · '),
        );
        return (
          <List
            key={kind}
            title={t('ui.group', {name: t(`label.change.${kind}`), count: changes.length})}
            lines={lines}
          />
        );
      })}
      <List
        title={t('diff.inquiries', {count: diff.newInquiries.length})}
        lines={diff.newInquiries.map(({on, institution, reason, meaning, next}) => {
          const means = t(next === 'letter' ? 'diff.inquiry.letter' : `diff.inquiry.${meaning}`);
          return `${on} · ${institution} · ${reason}${t('ui.colon')}${means}`;
        })}
      />
      <List title={t('ui.diagnosticsTitle', {count: others.length})} lines={others.map(say)} />
      <p class="faint">{t('diff.total-never-falls')}</p>
      <p class="faint">{matchWords(diff, t)}</p>
    </>
  );
}

function ManyReports({history, t}: {readonly history: History; readonly t: Translate}) {
  const days = history.reports.map(({reportedAt}) => dayOf(reportedAt));
  return (
    <>
      <h1 class="big" tabIndex={-1}>
        {historyTitle(history, t)}
      </h1>
      {unreconciled(history, t).map(line => (
        <p class="danger" key={line}>
          {line}
        </p>
      ))}
      {history.accounts.map(account => (
        <section key={account.key}>
          <h2>{itemNames(account, t)}</h2>
          <p>{tellAccount(account, t)}</p>
          <ul class="plain">
            {account.states.map(({status, balance}, at) => (
              <li key={String(at)}>
                {days[at] ?? '--'} · {status === null ? t('history.not-printed') : t(`label.status.${status}`)}
                {balance === null ? '' : ` · ${fieldLabel('balance', t)} ${money(balance)}`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
