import {dayOf, historyTitle, unreconciled} from '../../render/history-words.ts';
import type {Translate} from '../../text/index.ts';
import {AccountHistories, DiffChanges, DiffHead} from '../../view/comparison.tsx';
import {HistoryPicture} from '../../view/history-picture.tsx';
import {Lines} from '../../view/notes.tsx';
import type {Reading} from '../protocol.ts';

/** How the reports differ: what is proven, what is still open, what nobody can tell. */
export function Comparison({reading: {diff, history, files}, t}: {readonly reading: Reading; readonly t: Translate}) {
  const days = history?.reports.map(({reportedAt}) => dayOf(reportedAt)) ?? [];
  return (
    <>
      <nav class="neighbours" aria-label={t('page.neighbours')}>
        <a href="#start">{t('page.all')}</a>
        <span class="faint">{files.join(' → ')}</span>
      </nav>
      {diff === null ? null : (
        <>
          <h1 class="big" tabIndex={-1}>
            {t(`diff.verdict.${diff.verdict}`)}
          </h1>
          <DiffHead diff={diff} t={t} />
          <DiffChanges diff={diff} t={t} />
        </>
      )}
      {history === null ? null : (
        <>
          <h1 class="big" tabIndex={-1}>
            {historyTitle(history, t)}
          </h1>
          <Lines class="danger" lines={unreconciled(history, t)} />
          <HistoryPicture history={history} days={days} t={t} />
          <AccountHistories history={history} days={days} t={t} />
        </>
      )}
    </>
  );
}
