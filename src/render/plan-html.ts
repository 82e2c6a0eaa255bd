import type {Plan} from '../model/plan.ts';
import type {Script} from '../model/script.ts';
import type {Lang, Translate} from '../text/index.ts';
import {hashWords} from './hash-words.ts';
import {renderAnswers} from './html/call-section.ts';
import {renderItem} from './html/item-section.ts';
import {html, type Markup} from './html/markup.ts';
import {renderPage} from './html/page.ts';
import {renderCalendarTable, renderOthersTable} from './html/plan-tables.ts';
import {SCRIPT} from './html/script.ts';
import {renderTimeline, renderTimelineKey} from './html/timeline.ts';
import {countActions, itemHeadline, lastSafeDay, shortTime} from './words.ts';

export interface PlanHtmlOptions {
  readonly t: Translate;
  readonly lang: Lang;
  /** What to say on the phone, by item id. */
  readonly calls: ReadonlyMap<string, Script>;
}

/**
 * The plan as one file for a browser or a printer. It holds all that a person needs to do everything in it: steps to tick, numbers, words,
 * answers and lines to write on. Works without network, without storage and without script.
 */
export async function renderPlanHtml(plan: Plan, {t, lang, calls}: PlanHtmlOptions): Promise<string> {
  const id = planId(plan);
  const title = t('ui.planTitle');
  const body = html`<header>
<h1>${title}</h1>
<p class="faint">${t('ui.reportLine', {layout: t(`label.layout.${plan.report.layout}`), time: shortTime(plan.report.reportedAt, t)})}</p>
</header>
<main>
${renderScam(t)}
${renderMismatch(plan, t)}
${renderSummary(plan, t)}
${renderOverview(plan, t)}
${renderSchedule(plan, t)}
${plan.items.map((item, i) => renderItem(item, i + 1, {t, id, call: calls.get(item.id) ?? null}))}
${renderAnswers([...calls.values()], t)}
${renderOthersTable(plan, t)}
${renderCalendarTable(plan, t)}
${renderWarnings(plan, t)}
${renderMismatch(plan, t)}
${renderScam(t)}
</main>
<footer><p class="faint">${t('paper.private')}</p></footer>`;
  return renderPage({lang, title, body, kept: {id, script: SCRIPT}});
}

/** The same report gives the same id on every day, so that ticks outlive a plan that is made again. */
function planId({report}: Plan): string {
  return hashWords([report.layout, report.reportNumber ?? '', report.reportedAt ?? '']);
}

function renderScam(t: Translate): Markup {
  return html`<p class="scam"><strong>${t('ui.scamLead').trim()}</strong> ${t('ui.scam')}</p>`;
}

function renderMismatch({report}: Plan, t: Translate): Markup | null {
  if (report.reconciliation === 'matched') return null;
  return html`<p class="danger"><strong>${t('ui.warningLead').trim()}</strong> ${t(`ui.reconciliation.${report.reconciliation}`)}</p>`;
}

function renderSummary(plan: Plan, t: Translate): Markup {
  const safe = lastSafeDay(plan.items);
  const counts = [
    ...countActions(plan.items, t),
    ...(plan.others.length === 0 ? [] : [t('ui.count.others', {count: plan.others.length})]),
  ];
  const days = [
    plan.before === null
      ? t('ui.todayLine', {today: plan.today})
      : t('ui.deadlineLine', {today: plan.today, before: plan.before}),
    ...(plan.feasibility === null ? [] : [t(`paper.feasibility.${plan.feasibility}`)]),
    ...(safe === null ? [] : [t('ui.lastSafeDayAll', {day: safe})]),
    ...(plan.report.reconciliation === 'matched' ? [t('ui.reconciliation.matched')] : []),
  ];
  return html`<section aria-labelledby="summary">
<h2 id="summary">${t('paper.summary')}</h2>
<dl class="figures"><div><dt>${t('paper.openNow')}</dt><dd>${plan.report.openBefore}</dd></div><div class="after"><dt>${t('paper.openAfter')}</dt><dd>${plan.report.openAfter}</dd></div></dl>
<ul class="plain">${[...counts, ...days].map(line => html`<li>${line}</li>`)}${plan.items.length === 0 ? html`<li>${t('ui.nothingToClose')}</li>` : null}</ul>
</section>`;
}

function renderOverview(plan: Plan, t: Translate): Markup | null {
  if (plan.items.length === 0) return null;
  return html`<nav aria-labelledby="overview">
<h2 id="overview">${t('ui.overviewTitle', {count: plan.items.length})}</h2>
<ol class="overview">${plan.items.map((item, i) => {
    const headline = itemHeadline(item, t);
    return html`<li><a href="#item-${i + 1}">${headline}</a> <span class="tag tag-${item.action}">${t(`label.shortAction.${item.action}`)}</span>${headline === item.institution ? null : html`<span class="under">${item.institution}</span>`}</li>`;
  })}</ol>
<div class="tools" data-needs-script hidden>
<p><progress value="0" max="1" aria-label="${t('paper.progressLabel')}"></progress> <span role="status" data-progress="${t('paper.progress', {done: '{done}', all: '{all}'})}"></span></p>
<p><button type="button" data-print>${t('paper.print')}</button> <button type="button" data-clear="${t('paper.clearQuestion')}">${t('paper.clear')}</button></p>
<p class="faint">${t('paper.keptHere')}</p>
</div>
<p class="danger" data-unsaved hidden>${t('paper.unsaved')}</p>
</nav>`;
}

function renderSchedule(plan: Plan, t: Translate): Markup | null {
  const picture = renderTimeline(plan, t);
  if (picture === null) return null;
  return html`<section aria-labelledby="schedule" class="schedule">
<h2 id="schedule">${t('paper.timeline')}</h2>
<figure>${picture}<figcaption>${renderTimelineKey(plan, t)}</figcaption></figure>
</section>`;
}

function renderWarnings({warnings}: Plan, t: Translate): Markup | null {
  if (warnings.length === 0) return null;
  return html`<section aria-labelledby="warnings">
<h2 id="warnings">${t('ui.warningsTitle')}</h2>
<ul>${warnings.map(({code, args}) => html`<li>${t(`warning.${code}`, args)}</li>`)}</ul>
</section>`;
}
