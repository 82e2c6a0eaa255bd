import type {Plan} from '../model/plan.ts';
import type {PlanCalls} from '../model/plan-calls.ts';
import type {Lang, TextKey, Translate} from '../text/index.ts';
import {headlineOf, nothingWords} from './headline.ts';
import {renderAnswers, renderSharedCalls} from './html/call-section.ts';
import {findCommonWords} from './html/common-steps.ts';
import {renderItem, renderLadders} from './html/item-section.ts';
import {html, type Markup} from './html/markup.ts';
import {renderPage} from './html/page.ts';
import {renderOthersTable} from './html/plan-tables.ts';
import {SCRIPT} from './html/script.ts';
import {renderTimeline, renderTimelineKey} from './html/timeline.ts';
import {type Sitting, sittings} from './sittings.ts';
import {shortDay} from './words.ts';

export interface PlanHtmlOptions {
  readonly t: Translate;
  readonly lang: Lang;
  readonly calls: PlanCalls;
}

/**
 * The plan as one file for a browser or a printer. It holds all that a person needs to do everything in it: what to do today, steps to tick,
 * numbers, words, answers and lines to write on. Works without network and without script, and stores nothing.
 */
export async function renderPlanHtml(plan: Plan, {t, lang, calls}: PlanHtmlOptions): Promise<string> {
  const title = t('ui.planTitle');
  const common = findCommonWords(plan.items, t);
  const all = sittings(plan, t);
  const now = all.filter(({on}) => on === all[0]?.on);
  const later = all.filter(sitting => !now.includes(sitting));
  const body = html`<header>
<h1>${title}</h1>
</header>
<main>
${renderMismatch(plan, t)}
${renderToday(now, plan, t)}
${renderScam(t, 'screen.scam')}
${renderLater(later, plan, t)}
${renderDates(plan, t)}
${plan.items.length === 0 ? null : html`<h2 class="part">${t('screen.items')}</h2>`}
${plan.items.map(item => renderItem(item, {t, lang, calls, common}))}
${common.render()}
${renderSharedCalls(plan, calls, {t, lang})}
${renderAnswers([...calls.blank.values()], {t, lang})}
${renderLadders(plan.items, t)}
${renderOthersTable(plan, t)}
${renderWarnings(plan, t)}
${renderTools(plan, t)}
${renderMismatch(plan, t)}
${renderScam(t, 'ui.scam')}
</main>
<footer><p class="faint">${t('paper.private')}</p></footer>`;
  return renderPage({lang, title, body, script: SCRIPT});
}

function renderScam(t: Translate, key: 'screen.scam' | 'ui.scam'): Markup {
  return html`<p class="scam"><strong>${t('ui.scamLead').trim()}</strong> ${t(key)}</p>`;
}

function renderMismatch({report}: Plan, t: Translate): Markup | null {
  if (report.reconciliation === 'matched') return null;
  return html`<p class="danger"><strong>${t('ui.warningLead').trim()}</strong> ${t(`ui.reconciliation.${report.reconciliation}`)}</p>`;
}

/** What a person sees first on a phone: how it stands in two lines, what comes before anything else, and what is done first. */
function renderToday(now: readonly Sitting[], plan: Plan, t: Translate): Markup {
  const {counts, about, deadline, source} = headlineOf(plan, t);
  return html`<section aria-labelledby="today" class="today">
<p class="lead">${counts}</p>
${deadline.map(line => html`<p class="note">${line}</p>`)}
<h2 id="today">${t('paper.today')}</h2>
${plan.items.length === 0 && plan.counts.open > 0 ? html`<p>${nothingWords(plan, t)}</p>` : null}
<ul class="steps">${plan.first.map(({code, text}) => renderBox(text, code === 'REPORT_OLD' || code === 'MORTGAGE_REVIEW' ? '' : 'urgent'))}
${now.map(sitting => renderSitting(sitting, plan, t))}</ul>
<details data-fold open><summary>${t('paper.summary')}</summary>
<ul class="plain">${[...about, ...source].map(line => html`<li>${line}</li>`)}</ul></details>
</section>`;
}

function renderLater(later: readonly Sitting[], plan: Plan, t: Translate): Markup | null {
  if (later.length === 0) return null;
  return html`<section aria-labelledby="later"><h2 id="later">${t('paper.later')}</h2>
<p class="faint">${t('screen.each')}</p>
<ul class="steps">${later.map(sitting => renderSitting(sitting, plan, t))}</ul></section>`;
}

function renderSitting({on, title, when, numbers}: Sitting, {today}: Plan, t: Translate): Markup {
  const links = numbers.map(number => html`<a href="#item-${number}">${number}</a> `);
  const day = [shortDay(on, today), ...(when === '' ? [] : [when])].join(t('ui.semicolon'));
  return html`<li class="step"><label><input type="checkbox" data-step><span class="what"><strong>${title}</strong> <span class="dates">${day}</span></span></label><span class="numbers">${t('paper.itemNumbers')} ${links}</span></li>`;
}

function renderBox(text: string, className: string): Markup {
  return html`<li class="step ${className}"><label><input type="checkbox" data-step><span class="what">${text}</span></label></li>`;
}

function renderDates(plan: Plan, t: Translate): Markup | null {
  const dates = plan.dates.filter(({code}) => code !== 'app' && code !== 'call');
  const picture = renderTimeline(plan, t);
  if (dates.length === 0 && picture === null) return null;
  return html`<section aria-labelledby="dates"><h2 id="dates">${t('screen.dates')}</h2>
<ul class="steps">${dates.map(({on, what}) => html`<li class="step"><label><input type="checkbox"><span class="what"><strong class="dates">${on}</strong> ${what}</span></label></li>`)}</ul>
${
  picture === null
    ? null
    : html`<details data-fold open class="schedule"><summary>${t('paper.timeline')}</summary><figure>${picture}<figcaption>${renderTimelineKey(plan, t)}</figcaption></figure></details>`
}
</section>`;
}

function renderTools(plan: Plan, t: Translate): Markup | null {
  if (plan.items.length === 0) return null;
  return html`<section aria-label="${t('paper.progressLabel')}"><div class="tools" data-needs-script hidden>
<p><progress value="0" max="1" aria-label="${t('paper.progressLabel')}"></progress> <span role="status" data-progress="${t('paper.progress', {done: '{done}', all: '{all}'})}"></span></p>
<p><button type="button" data-save="loanclose-plan.html">${t('paper.save')}</button> <button type="button" data-print>${t('paper.print')}</button> <button type="button" data-clear="${t('paper.clearQuestion')}">${t('paper.clear')}</button></p>
<p class="faint">${t('paper.keptHere')}</p>
</div>
<p class="danger" data-unsaved hidden>${t('paper.unsaved')}</p></section>`;
}

function renderWarnings({warnings}: Plan, t: Translate): Markup | null {
  if (warnings.length === 0) return null;
  return renderFolded(
    'warnings',
    'ui.warningsTitle',
    html`<ul class="warnings">${warnings.map(({code, args}) => html`<li>${t(`warning.${code}`, args)}</li>`)}</ul>`,
    t,
  );
}

function renderFolded(id: string, title: TextKey, body: Markup, t: Translate): Markup {
  return html`<details data-fold open class="folded" aria-labelledby="${id}"><summary><h2 id="${id}">${t(title)}</h2></summary>${body}</details>`;
}
