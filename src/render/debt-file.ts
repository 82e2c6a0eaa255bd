import type {Case, CaseHistory, CaseItemView} from '../model/case.ts';
import type {Lang, Translate} from '../text/index.ts';
import {historyTitle} from './case-words.ts';
import {DEBT_FILE_STYLE} from './html/debt-file-style.ts';
import {html, type Markup} from './html/markup.ts';
import {renderPage} from './html/page.ts';
import {shortTime} from './words.ts';

export interface DebtFileOptions {
  readonly t: Translate;
  readonly lang: Lang;
}

/**
 * The debt file 债务档案: one page to print or to save as PDF, with a section for each lender: what stands, everything that was done and when, with
 * tickets and agents, and the fingerprint of every piece of evidence. What was taken back is left out.
 */
export function renderDebtFile(shown: Case, {t, lang}: DebtFileOptions): Promise<string> {
  const {holder, startedOn, today, reports, progress} = shown;
  const {close, asked, confirmed, proven} = progress;
  const title = t('debtFile.title');
  const body = html`<header><h1>${title}</h1>
<dl>
${holder.name === null ? null : row(t('debtFile.holder'), holder.idTail === null ? holder.name : t('debtFile.id', {name: holder.name, tail: holder.idTail}))}
${row(t('debtFile.madeOn'), today)}
${row(t('debtFile.startedOn'), startedOn)}
${reports.map(({reportNumber, reportedAt}) => row(t('debtFile.report'), [shortTime(reportedAt, t), ...(reportNumber === null ? [] : [t('debtFile.reportNumber', {number: reportNumber})])].join(t('ui.semicolon'))))}
</dl>
<p class="sum">${t('case.progress', {close, asked, confirmed, proven})}</p>
${shown.pastDueNow.length === 0 ? null : html`<p class="danger">${t('case.pastDueNow', {institutions: shown.pastDueNow.join(t('ui.comma'))})}</p>`}
<p class="faint">${t('debtFile.what')}</p></header>
<main>
${lendersOf(shown).map(({institution, items}) => renderLender(institution, items, t))}
</main>
<p class="faint">${t('screen.scam')}</p>`;
  return renderPage({lang, title, body, style: DEBT_FILE_STYLE});
}

interface Lender {
  readonly institution: string;
  readonly items: readonly CaseItemView[];
}

function lendersOf({items}: Case): Lender[] {
  const names = [...new Set(items.map(({institution}) => institution))];
  return names.map(institution => ({institution, items: items.filter(item => item.institution === institution)}));
}

function renderLender(institution: string, items: readonly CaseItemView[], t: Translate): Markup {
  return html`<section><h2>${institution}</h2>
${items.map(item => renderItem(item, t))}
</section>`;
}

function renderItem(item: CaseItemView, t: Translate): Markup {
  const {number, name, apps, state, since, promisedOn, why, files, next} = item;
  const history = item.history.filter(({undone, event}) => !undone && event !== 'undone');
  const guess =
    name === item.institution && apps.length > 0 ? t('debtFile.maybe', {apps: apps.join(t('ui.comma'))}) : null;
  return html`<article>
<h3><span class="number">${t('debtFile.item', {number})}</span>${name === item.institution ? null : html` ${name}`}${guess === null ? null : html` <small>${guess}</small>`}</h3>
<p class="state state-${state}">${t('case.state', {state: t(`case.state.${state}`), since})}${promisedOn !== null && state === 'promised' ? t('case.promisedOn', {day: promisedOn}) : ''}</p>
${why === null ? null : html`<p class="faint">${t(`case.why.${why}`)}</p>`}
<table><caption>${t('debtFile.done')}</caption>
<thead><tr><th scope="col">${t('debtFile.day')}</th><th scope="col">${t('debtFile.deed')}</th></tr></thead>
<tbody>${history.map(entry => renderEntry(entry, t))}</tbody></table>
${
  files.length === 0
    ? null
    : html`<h4>${t('debtFile.evidence')}</h4>
<ul class="evidence">${files.map(file => html`<li>${file.on} ${file.name}<br><code>SHA-256 ${file.sha256}</code></li>`)}</ul>`
}
${next === null ? null : html`<p class="next">${t('debtFile.next', {day: next.on, what: t(`case.due.${next.code}`)})}</p>`}
</article>`;
}

function renderEntry(entry: CaseHistory, t: Translate): Markup {
  const {on, ticket, agent, promisedOn, note, shows} = entry;
  const facts = [
    ...(shows === null ? [] : [t(`case.shows.${shows}`)]),
    ...(ticket === null ? [] : [t('case.ticketNumber', {ticket})]),
    ...(agent === null ? [] : [t('case.agentNumber', {agent})]),
    ...(promisedOn === null ? [] : [t('case.promise', {day: promisedOn})]),
  ];
  return html`<tr><td>${on}</td><td><strong>${historyTitle(entry, t)}</strong>${facts.map(fact => html`<br>${fact}`)}${note === null ? null : html`<br><q>${note}</q>`}</td></tr>`;
}

function row(label: string, text: string): Markup {
  return html`<div><dt>${label}</dt><dd>${text}</dd></div>`;
}
