import type {Plan} from '../../model/plan.ts';
import type {PlanCalls} from '../../model/plan-calls.ts';
import type {Script} from '../../model/script.ts';
import type {Lang, Translate} from '../../text/index.ts';
import {html, type Markup} from './markup.ts';

/** Calls are held in Chinese, whatever the language around them. */
const SPOKEN = 'zh-CN';

interface CallView {
  readonly t: Translate;
  readonly lang: Lang;
}

/** On paper the shared words with their blanks do, and of an opening their English. */
const PLACES = {own: null, opening: html` class="shared-english"`, blanked: html` class="blanked"`} as const;

/** What the Chinese words are about, for whoever does not read them. */
function gloss(english: string | undefined, lang: Lang): Markup | null {
  return lang === 'en' && english !== undefined ? html`<span class="english" lang="en">${english}</span>` : null;
}

/** The few Chinese words that come back in every call. */
function renderGloss(calls: readonly Script[], {t, lang}: CallView): Markup | null {
  const words = calls[0]?.gloss ?? [];
  if (lang !== 'en' || words.length === 0) return null;
  return html`<h3>${t('script.gloss')}</h3>
<ul>${words.map(({zh, pinyin, en}) => html`<li><span lang="${SPOKEN}">${zh}</span> ${pinyin}: ${en}</li>`)}</ul>`;
}

/** What is said in the call of this item alone, and lines to write the answers on. The rest is said once for all calls. */
export function renderOwnCall(script: Script, calls: PlanCalls, {t, lang}: CallView): Markup {
  const own = ownLines(script, calls);
  return html`<div class="call"><h4>${t('paper.call')}</h4>
${own.length === 0 ? null : html`<div class="say" lang="${SPOKEN}">${own.map(({line, english, place}) => html`<p${PLACES[place]}>${line}${gloss(english, lang)}</p>`)}</div>`}
<p class="faint">${t('paper.seeShared')} <a href="#call-${script.scenario}">${t('paper.sharedCall')}</a></p>
<div class="blanks">${(lang === 'en' ? script.english.write : script.write).map(line => html`<label>${line.replace(/[：:]?_+$/, '')}<input type="text" autocomplete="off"></label>`)}</div>
</div>`;
}

/** The words of each kind of call once, with blanks for what the item says. */
export function renderSharedCalls({items}: Plan, {blank}: PlanCalls, {t, lang}: CallView): Markup | null {
  if (blank.size === 0) return null;
  return html`<section class="shared" aria-labelledby="calls"><h2 id="calls">${t('paper.sharedCall')}</h2>
${[...blank].map(([scenario, script]) => {
  const numbers = items.filter(item => item.script.id === scenario).map(({number}) => number);
  return html`<details data-fold open><summary><h3 id="call-${scenario}">${t('paper.callOf', {numbers: numbers.join(t('ui.comma'))})}</h3></summary>
<div class="say" lang="${SPOKEN}">${script.opening.map((line, i) => html`<p>${line}${gloss(script.english.opening[i], lang)}</p>`)}</div>
<ol class="asks" lang="${SPOKEN}">${script.checklist.map((line, i) => html`<li>${line}${gloss(script.checklistEnglish[i], lang)}</li>`)}</ol>
<div class="say" lang="${SPOKEN}">${script.closing.map((line, i) => html`<p>${line}${gloss(script.english.closing[i], lang)}</p>`)}</div></details>`;
})}
</section>`;
}

/** Every answer once for all calls; what is never given is on the same page, so that it lies beside the phone. */
export function renderAnswers(calls: readonly Script[], {t, lang}: CallView): Markup | null {
  if (calls.length === 0) return null;
  const says = new Map(calls.flatMap(call => call.branches.map(branch => [`${branch.when}\n${branch.say}`, branch])));
  const never = new Set(calls.flatMap(call => (lang === 'en' ? call.english.never : call.never)));
  return html`<details data-fold open id="answers" class="folded"><summary><h2>${t('ui.script.branches')}</h2></summary>
<dl class="answers" lang="${SPOKEN}">${[...says.values()].map(({when, say, english}) => html`<div><dt>${when}</dt><dd>${onward(say, lang)}${gloss(onward(english, lang), lang)}</dd></div>`)}</dl>
${renderGloss(calls, {t, lang})}
<h3>${t('ui.script.never')}</h3>
<ul class="never">${[...never].map(line => html`<li>${line}</li>`)}</ul>
</details>`;
}

/** That the talk goes on is what every answer is for: on the page only another way is said, in one language. */
function onward(say: string, lang: Lang): string {
  return say.replace(lang === 'en' ? /〔(?:接着|说完)[^〕]*〕$| \(go on\)$/ : /〔接着逐项核对清单。〕$/, '');
}

/** What is said in the call of one item only: the lines that the shared words have as blanks, or not at all. */
function ownLines(script: Script, {blank}: PlanCalls) {
  const shared = blank.get(script.scenario);
  const common = shared === undefined ? [] : linesOf(shared);
  const same = new Set(common.map(({line}) => line));
  // one line of the scenario is one line of English, whatever fills its blanks
  const known = new Set(common.map(({english}) => english));
  const opening = new Set(script.opening);
  return linesOf(script)
    .filter(({line}) => !same.has(line))
    .map(({line, english}) => {
      const place = known.has(english) ? (opening.has(line) ? 'opening' : 'blanked') : 'own';
      return {line, english, place} as const;
    });
}

function linesOf({opening, checklist, closing, checklistEnglish, english}: Script) {
  const pair = (lines: readonly string[], words: readonly string[]) =>
    lines.map((line, i) => ({line, english: words[i] ?? ''}));
  return [...pair(opening, english.opening), ...pair(checklist, checklistEnglish), ...pair(closing, english.closing)];
}
