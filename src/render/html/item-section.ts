import type {OfferedPhone} from '../../model/lender.ts';
import type {Item, Rung, Step} from '../../model/plan.ts';
import type {Script} from '../../model/script.ts';
import type {Translate} from '../../text/index.ts';
import {hashWords} from '../hash-words.ts';
import {
  appWords,
  furtherApps,
  hoursWords,
  itemHeadline,
  missingAppNote,
  phoneWords,
  progressWords,
  SPELLED_OUT_APPS,
  stepDates,
} from '../words.ts';
import {renderCall} from './call-section.ts';
import {html, type Markup} from './markup.ts';

interface ItemView {
  readonly t: Translate;
  /** Id of the plan. */
  readonly id: string;
  readonly call: Script | null;
}

/** One thing to do: what and why, whom to call, the steps to tick, the words of the call, and what to do when it does not work. */
export function renderItem(item: Item, number: number, {t, id, call}: ItemView): Markup {
  const headline = itemHeadline(item, t);
  const keep = (name: string) => hashWords([id, item.id, name]);
  return html`<section class="item" id="item-${number}" aria-labelledby="item-${number}-title">
<h2 id="item-${number}-title"><span class="number">${number}</span> ${headline}</h2>
${headline === item.institution ? null : html`<p class="institution">${item.institution}</p>`}
<p><span class="tag tag-${item.action}">${t(`label.action.${item.action}`, {verdict: t(`label.verdict.${item.verdict}`)})}</span></p>
<dl class="facts">
${fact(t('ui.evidence'), item.evidence)}
${item.feasibility === null ? null : fact(t('paper.inTime'), t(`paper.feasibility.${item.feasibility}`))}
${item.progress === null ? null : fact(t('paper.progressLabel'), progressWords(item.progress, t))}
${fact(t('paper.sitting'), item.sitting.label)}
${fact(t('paper.lookAgain'), t('paper.lookAgainDays', {recheckOn: item.recheckOn, finalCheckOn: item.finalCheckOn}))}
${item.lastSafeDay === null ? null : fact(t('paper.lastDay'), t('ui.lastSafeDay', {day: item.lastSafeDay}))}
</dl>
${renderApps(item, t)}
${renderPhones(item.phones, t)}
<details${number === 1 ? null : html` data-fold`} open><summary><h3>${t('paper.steps', {count: item.steps.length})}</h3></summary>
<ul class="steps">${item.steps.map(step => renderStep(step, keep(step.id), t))}</ul></details>
${call === null ? null : renderCall(call, keep, t)}
${renderEscalation(item.escalation, t)}
</section>`;
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
    : html`<h3>${t('ui.whichApp')}</h3><ul>${item.apps.slice(0, SPELLED_OUT_APPS).map(app => html`<li>${appWords(app, t)}</li>`)}${
        further.length === 0 ? null : html`<li>${t('ui.furtherApps', {apps: furtherApps(further, t)})}</li>`
      }</ul>`
}
${item.paths.length === 0 ? null : html`<ul>${item.paths.map(path => html`<li><strong>${path.title}</strong> ${path.text}</li>`)}</ul>`}`;
}

function renderPhones(phones: readonly OfferedPhone[], t: Translate): Markup {
  return html`<h3>${t('paper.phones')}</h3>
${
  phones.length === 0
    ? html`<p>${t('ui.noPhone')}</p>`
    : html`<ul class="phones">${phones.map(phone => {
        const {number, detail} = phoneWords(phone, t);
        return html`<li>${phone.dial ? dialled(number) : html`<span class="unsure">${number}</span>`} ${detail}</li>`;
      })}</ul>`
}`;
}

/** A link only for a number that is sure and that is nothing but a number. */
function dialled(number: string): Markup {
  if (!/^\+?[\d -]+$/.test(number)) return html`<strong>${number}</strong>`;
  return html`<a class="tel" href="tel:${number.replaceAll(/[ -]/g, '')}">${number}</a>`;
}

function renderStep(step: Step, keep: string, t: Translate): Markup {
  const hours = step.hours === null ? null : hoursWords(step.hours, t);
  return html`<li class="step"><label><input type="checkbox" data-keep="${keep}" data-step><span class="what"><strong>${t(`label.phase.${step.phase}`)}</strong> <span class="tag">${t(`label.channel.${step.channel}`)}</span> <span class="dates">${stepDates(step, t)}${hours === null ? null : html`${t('ui.semicolon')}${hours}`}</span><span class="text">${step.text}</span></span></label>
${
  step.needs.length === 0 && step.keep === null
    ? null
    : html`<dl class="facts">${step.needs.length === 0 ? null : fact(t('ui.needs'), step.needs.join(t('ui.semicolon')))}${step.keep === null ? null : fact(t('ui.keep'), step.keep)}</dl>`
}</li>`;
}

function renderEscalation(rungs: readonly Rung[], t: Translate): Markup | null {
  if (rungs.length === 0) return null;
  return html`<details data-fold open><summary><h3>${t('paper.escalation')}</h3></summary>
<p>${t('paper.oneAtATime')}</p>
<ol>${rungs.map(rung => {
    const clock = rung.clockDays === null ? null : t(`paper.clock.${rung.unit}`, {days: rung.clockDays});
    return html`<li><strong>${rung.name}</strong>${rung.number === null || rung.name.includes(rung.number) ? null : html` <span class="unsure">${rung.number}</span>`} ${rung.from === null ? null : html`<span class="dates">${t('ui.stepFrom', {from: rung.from})}</span>`}
<span class="text">${rung.text}${clock}</span>${rung.attach.length === 0 ? null : html`<span class="text faint">${t('ui.needs')}${rung.attach.join(t('ui.semicolon'))}</span>`}</li>`;
  })}</ol></details>`;
}
