import type {History} from '../model/history.ts';
import {dayOf, historyTitle, unreconciled} from '../render/history-words.ts';
import type {Lang, Translate} from '../text/index.ts';
import {AccountHistories} from './comparison.tsx';
import {renderDocument} from './document.tsx';
import {HistoryPicture} from './history-picture.tsx';
import {Lines} from './notes.tsx';

export interface HistoryHtmlOptions {
  readonly t: Translate;
  readonly lang: Lang;
}

/** One page: a picture of every account through every report, then each account in words and in a list. */
export function renderHistoryHtml(history: History, {t, lang}: HistoryHtmlOptions): Promise<string> {
  const title = historyTitle(history, t);
  const days = history.reports.map(({reportedAt}) => dayOf(reportedAt));
  const body = (
    <main>
      <h1>{title}</h1>
      <Lines class="danger" lines={unreconciled(history, t)} />
      <HistoryPicture history={history} days={days} t={t} />
      <AccountHistories history={history} days={days} t={t} />
    </main>
  );
  return renderDocument({lang, title, body});
}
