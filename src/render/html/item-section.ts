import type {OfferedPhone} from '../../model/lender.ts';
import type {Item, Step} from '../../model/plan.ts';
import type {PlanCalls} from '../../model/plan-calls.ts';
import type {Lang, Translate} from '../../text/index.ts';
import {standingWords} from '../case-words.ts';
import {
  appWords,
  cautionsOf,
  furtherApps,
  hoursWords,
  itemHeadline,
  ladderTitle,
  missingAppNote,
  phoneWords,
  runningWords,
  SPELLED_OUT_APPS,
  stepTitle,
} from '../words.ts';
import {renderOwnCall} from './call-section.ts';
import type {CommonWords, StepWords} from './common-steps.ts';
import {html, type Markup} from './markup.ts';

interface ItemView {
  readonly t: Translate;
  readonly lang: Lang;
  readonly calls: PlanCalls;
  /** What the steps of several items say: on paper it is printed once. */
  readonly common: CommonWords;
}

/** One thing to do, folded on a screen: what and why, what must be left alone, whom to call, the steps to tick, the words of its call. */
export function renderItem(item: Item, {t, lang, calls, common}: ItemView): Markup {
  const headline = itemHeadline(item, t);
  const standing = standingWords(item, t);
  const call = calls.filled.get(item.id);
  return html`<details class="item" data-fold open><summary><h3 id="item-${item.number}-title"><span class="number">${item.number}</span> ${headline} <span class="tag tag-${item.action}">${t(`label.shortAction.${item.action}`)}</span></h3></summary>
<div id="item-${item.number}">
${headline === item.institution ? null : html`<p class="institution">${item.institution}</p>`}
${item.running.length === 0 ? null : html`<p class="danger">${runningWords(item.running, t)}</p>`}
${cautionsOf(item, t).map(text => html`<p class="danger">${text}</p>`)}
<dl class="facts">
${fact(t('ui.evidence'), item.evidence)}
${standing === null ? null : fact(t('ui.standing'), standing)}
${item.feasibility === null ? null : fact(t('ui.inTime'), deadlineWords(item, t))}
</dl>
${renderApps(item, t)}
${renderPhones(item.phones, t)}
<ul class="steps">${item.steps.map(step => renderStep(step, common.textOf(step, item), t))}</ul>
${call === undefined ? null : renderOwnCall(call, calls, {t, lang})}
${renderLadderNames(item, t)}
</div></details>`;
}

function fact(label: string, text: string): Markup {
  return html`<div><dt>${label}</dt><dd>${text}</dd></div>`;
}

/** Candidates are spelled out only while the choice is open. */
function renderApps(item: Item, t: Translate): Markup | null {
  if (item.apps.some(app => app.chosen)) return null;
  const note = missingAppNote(item);
  const further = item.apps.slice(SPELLED_OUT_APPS);
  return html`${item.apps.length === 0 && note !== null ? html`<p class="note">${t(note)}</p>` : null}
${
  item.apps.length === 0
    ? null
    : html`<h4>${t('ui.whichApp')}</h4><ul>${item.apps.slice(0, SPELLED_OUT_APPS).map(app => html`<li>${appWords(app, t)}</li>`)}${
        further.length === 0 ? null : html`<li>${t('ui.furtherApps', {apps: furtherApps(further, t)})}</li>`
      }</ul>`
}
${item.paths.length === 0 ? null : html`<ul class="paths">${item.paths.map(path => html`<li><strong>${path.title}</strong> ${path.text}</li>`)}</ul>`}`;
}

function renderPhones(phones: readonly OfferedPhone[], t: Translate): Markup {
  if (phones.length === 0) return html`<p class="note">${t('ui.noPhone')}</p>`;
  return html`<ul class="phones">${phones.map(phone => {
    const {number, detail} = phoneWords(phone, t);
    return html`<li>${phone.dial ? dialled(number) : html`<span class="unsure">${number}</span>`} ${detail}</li>`;
  })}</ul>`;
}

/** A link only for a number that is sure and that is nothing but a number. */
function dialled(number: string): Markup {
  if (!/^\+?[\d -]+$/.test(number)) return html`<strong>${number}</strong>`;
  return html`<a class="tel" href="tel:${number.replaceAll(/[ -]/g, '')}">${number}</a>`;
}

function renderStep(step: Step, words: readonly StepWords[], t: Translate): Markup {
  const hours = step.hours === null ? null : hoursWords(step.hours, t);
  return html`<li class="step${words.every(({common}) => common) ? ' common' : ''}"><label><input type="checkbox" data-step><span class="what"><strong>${stepTitle(step, t)}</strong> <span class="dates">${renderDates(step, t)}${hours === null ? null : html`<span class="hours">${t('ui.semicolon')}${hours}</span>`}</span><span class="text">${step.after === null ? null : html`<strong>${t('screen.step.after')}</strong> `}${words.map(({text, common}) => (common ? html`<span class="elsewhere">${text}</span>` : text))}</span></span></label>
${
  step.needs.length === 0 && step.keep === null
    ? null
    : html`<dl class="facts">${step.needs.length === 0 ? null : fact(t('ui.needs'), step.needs.join(t('ui.semicolon')))}${step.keep === null ? null : fact(t('ui.keep'), step.keep)}</dl>`
}</li>`;
}

/** Whether it is in time, and the last day; a day that is over is not named. */
function deadlineWords({feasibility, lastSafeDay}: Item, t: Translate): string {
  if (feasibility === null) return '';
  const day = lastSafeDay === null ? [] : [t('ui.lastSafeDay', {day: lastSafeDay})];
  return [t(`label.feasibility.${feasibility}`), ...day].join(t('ui.semicolon'));
}

/** On paper the day to begin is enough: the last day stands once for the item. */
function renderDates({from, by}: Step, t: Translate): Markup {
  const until = by === null ? null : html`<span class="by">${t('ui.stepBy', {by})}</span>`;
  return html`${t('ui.stepFrom', {from})}${until}`;
}

function renderLadderNames(item: Item, t: Translate): Markup | null {
  const {escalation} = item;
  if (escalation.length === 0) return null;
  return html`<p class="faint ladder">${escalation.map(({ladder, rungs}) => html`${ladderTitle(item, ladder, t)}${rungs.map(rung => rung.name).join(' → ')} <br>`)}<a href="#ladders">${t('paper.ladders')}</a></p>`;
}

/** What each rung is, once for all items. */
export function renderLadders(items: readonly Item[], t: Translate): Markup | null {
  const rungs = items.flatMap(({escalation}) => escalation.flatMap(ladder => ladder.rungs));
  const unique = [...new Map(rungs.map(rung => [`${rung.id}\n${rung.text}`, rung])).values()];
  if (unique.length === 0) return null;
  return html`<details data-fold open class="folded" id="ladders"><summary><h2>${t('paper.ladders')}</h2></summary>
<p>${t('paper.oneAtATime')}</p>
<ol class="rungs">${unique.map(rung => {
    const clock = rung.clockDays === null ? null : t(`paper.clock.${rung.unit}`, {days: rung.clockDays});
    return html`<li><strong>${rung.name}</strong>${rung.number === null || rung.name.includes(rung.number) ? null : html` <span class="unsure">${rung.number}</span>`}${rung.form === null ? null : t('screen.form', {form: rung.form})}
<span class="text">${rung.text}${clock}</span>${rung.attach.length === 0 ? null : html`<span class="text faint">${t('ui.needs')}${rung.attach.join(t('ui.semicolon'))}</span>`}</li>`;
  })}</ol></details>`;
}
