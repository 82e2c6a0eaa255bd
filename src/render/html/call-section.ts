import type {Script} from '../../model/script.ts';
import type {Translate} from '../../text/index.ts';
import {html, type Markup} from './markup.ts';

/** Calls are held in Chinese, whatever the language around them. */
const SPOKEN = 'zh-CN';

/** What to say, the asks to tick one by one, and lines to write the answers on. */
export function renderCall(call: Script, keep: (name: string) => string, t: Translate): Markup {
  return html`<details data-fold open class="call"><summary><h3>${t('paper.call')}</h3></summary>
<h4>${t('ui.script.opening')}</h4>
<div class="say" lang="${SPOKEN}">${call.opening.map(line => html`<p>${line}</p>`)}</div>
<h4>${call.checklist.length === 7 ? t('ui.script.checklist') : t('paper.asks')}</h4>
<ol class="asks" lang="${SPOKEN}">${call.checklist.map((line, i) => html`<li><label><input type="checkbox" data-keep="${keep(`ask ${i}`)}"> <span>${line}</span></label></li>`)}</ol>
<p class="note">${t('paper.seeAnswers')} <a href="#answers">${t('ui.script.branches')}</a></p>
<h4>${t('ui.script.closing')}</h4>
<div class="say" lang="${SPOKEN}">${call.closing.map(line => html`<p>${line}</p>`)}</div>
<h4>${t('ui.script.write')}</h4>
<div class="blanks" lang="${SPOKEN}">${call.write.map((line, i) => html`<label>${line.replace(/[：:]?_+$/, '')}<input type="text" autocomplete="off" data-keep="${keep(`note ${i}`)}"></label>`)}</div>
</details>`;
}

/** Every answer once for all calls; what is never given is on the same page, so that it lies beside the phone. */
export function renderAnswers(calls: readonly Script[], t: Translate): Markup | null {
  if (calls.length === 0) return null;
  const says = new Map(calls.flatMap(call => call.branches.map(branch => [`${branch.when}\n${branch.say}`, branch])));
  const never = new Set(calls.flatMap(call => call.never));
  return html`<section id="answers" class="item" aria-labelledby="answers-title">
<h2 id="answers-title">${t('ui.script.branches')}</h2>
<dl class="answers" lang="${SPOKEN}">${[...says.values()].map(({when, say}) => html`<div><dt>${when}</dt><dd>${say}</dd></div>`)}</dl>
<h3>${t('ui.script.never')}</h3>
<ul class="never" lang="${SPOKEN}">${[...never].map(line => html`<li>${line}</li>`)}</ul>
</section>`;
}
