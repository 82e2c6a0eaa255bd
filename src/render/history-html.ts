import type {AccountHistory, History, HistoryState} from '../model/history.ts';
import type {Lang, TextKey, Translate} from '../text/index.ts';
import {dayOf, historyTitle, tellAccount, unreconciled} from './history-words.ts';
import {html, type Markup} from './html/markup.ts';
import {renderPage} from './html/page.ts';
import {fieldLabel, itemNames, money} from './words.ts';

export interface HistoryHtmlOptions {
  readonly t: Translate;
  readonly lang: Lang;
}

/** One page: a picture of every account through every report, then each account in words and in a table. */
export function renderHistoryHtml(history: History, {t, lang}: HistoryHtmlOptions): Promise<string> {
  const title = historyTitle(history, t);
  const days = history.reports.map(({reportedAt}) => dayOf(reportedAt));
  const body = html`<main>
<h1>${title}</h1>
${unreconciled(history, t).map(line => html`<p class="danger">${line}</p>`)}
<figure>${renderPicture(history, days, t)}${renderKey(t)}</figure>
${history.accounts.map(account => renderAccount(account, days, t))}
</main>`;
  return renderPage({lang, title, body});
}

/** Pixels of a row; widths are in percent. */
const ROW = 44;
const TOP = 26;

function renderPicture({accounts}: History, days: readonly string[], t: Translate): Markup {
  const height = TOP + accounts.length * ROW;
  const at = (report: number) => `${(8 + (report * 84) / Math.max(1, days.length - 1)).toFixed(2)}%`;
  return html`<svg class="timeline" role="img" aria-labelledby="history-title history-text" width="100%" height="${height}">
<title id="history-title">${t('history.timeline')}</title>
<desc id="history-text">${accounts.map(account => `${itemNames(account, t)}${t('ui.colon')}${tellAccount(account, t)} `)}</desc>
${days.map((day, i) => html`<line class="t-grid" x1="${at(i)}" x2="${at(i)}" y1="16" y2="${height}"/><text class="t-axis" x="${at(i)}" y="12" text-anchor="middle">${day}</text>`)}
${accounts.map((account, row) => {
  const y = TOP + row * ROW;
  const marks = account.states.map(
    (state, i) => html`<svg x="${at(i)}" y="${y + 28}" overflow="visible">${mark(state)}</svg>`,
  );
  return html`<g><text class="t-name" x="1%" y="${y + 13}">${itemNames(account, t)}</text>${marks}</g>`;
})}
</svg>`;
}

/** Told apart by shape, not by colour alone. */
function mark({status}: Pick<HistoryState, 'status'>): Markup {
  if (status === null) return html`<line class="t-after" x1="-6" x2="6" y1="0" y2="0"/>`;
  if (status === 'closed' || status === 'settled') return html`<path class="t-final" d="M0 -7L7 0L0 7L-7 0Z"/>`;
  if (status === 'transferred' || status === 'unknown') return html`<path class="t-safe" d="M-5 4H5L0 -4Z"/>`;
  return html`<circle class="t-check" r="6"/>`;
}

function renderKey(t: Translate): Markup {
  const keys: readonly [HistoryState['status'], TextKey][] = [
    ['open', 'history.key.open'],
    ['closed', 'history.key.closed'],
    [null, 'history.key.absent'],
    ['unknown', 'history.key.other'],
  ];
  return html`<ul class="key">${keys.map(
    ([status, word]) =>
      html`<li><svg aria-hidden="true" width="22" height="18" viewBox="-11 -9 22 18">${mark({status})}</svg>${t(word)}</li>`,
  )}</ul>`;
}

function renderAccount(account: AccountHistory, days: readonly string[], t: Translate): Markup {
  return html`<section><h2>${itemNames(account, t)}</h2><p>${tellAccount(account, t)}</p>
<ul class="plain">${account.states.map(({status, balance}, at) => {
    const word = status === null ? t('history.not-printed') : t(`label.status.${status}`);
    const owed = balance === null ? '' : ` · ${fieldLabel('balance', t)} ${money(balance)}`;
    return html`<li>${days[at] ?? '--'} · ${word}${owed}</li>`;
  })}</ul></section>`;
}
