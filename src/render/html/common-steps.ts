import type {Item, Step} from '../../model/plan.ts';
import type {Translate} from '../../text/index.ts';
import {kindOfStep} from '../words.ts';
import {html, type Markup} from './markup.ts';

/** A part of what a step says; `common`: other items say it too. */
export interface StepWords {
  readonly text: string;
  readonly common: boolean;
}

/** What several items say in the same words, with another name of the lender at most. */
export interface CommonWords {
  /** The text of a step in its parts, in order. */
  textOf(step: Step, item: Item): StepWords[];
  /** The common words once each; null where there are none. */
  render(): Markup | null;
}

/** An item at whose lender something runs says everything itself: what is said to all must not be taken for what holds there. */
export function findCommonWords(all: readonly Item[], t: Translate): CommonWords {
  const items = all.filter(({running}) => running.length === 0);
  const plain = (text: string, {institution}: Item) => text.replaceAll(institution, t('paper.thisLender'));
  const texts = repeated(items.map(item => item.steps.map(({text}) => plain(text, item))));
  // only of what is not common as a whole
  const sentences = repeated(
    items.map(item =>
      item.steps.flatMap(({text}) => (texts.has(plain(text, item)) ? [] : sentencesOf(plain(text, item)))),
    ),
  );
  return {
    textOf: ({text}, item) => {
      if (!items.includes(item)) return [{text, common: false}];
      if (texts.has(plain(text, item))) return [{text, common: true}];
      return joinEqual(sentencesOf(text).map(each => ({text: each, common: sentences.has(plain(each, item))})));
    },
    render: () => {
      const steps = items.flatMap(item => item.steps.map(step => ({...step, text: plain(step.text, item)})));
      const whole = [...new Map(steps.filter(({text}) => texts.has(text)).map(step => [step.text, step])).values()];
      const parts = [...new Set(steps.map(kindOfStep))].flatMap(kind => {
        const said = steps.filter(step => kindOfStep(step) === kind && !texts.has(step.text));
        const shared = new Set(said.flatMap(({text}) => sentencesOf(text)).filter(each => sentences.has(each)));
        return shared.size === 0 ? [] : [{kind, text: [...shared].join('')}];
      });
      if (whole.length + parts.length === 0) return null;
      return html`<section class="paper-only" aria-labelledby="common"><h2 id="common">${t('paper.commonSteps')}</h2>
<ul class="columns">${parts.map(({kind, text}) => html`<li><strong>${t(`label.step.${kind}`)}</strong> ${text}</li>`)}${whole.map(step => html`<li><strong>${t(`label.step.${kindOfStep(step)}`)}</strong> ${step.text}${step.needs.length === 0 ? null : html` ${t('ui.needs')}${step.needs.join(t('ui.semicolon'))}`}${step.keep === null ? null : html` ${t('ui.keep')}${step.keep}`}</li>`)}</ul></section>`;
    },
  };
}

/** With what stands behind each: nothing is lost when they are joined again. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？])|(?<=[.!?] )/).filter(sentence => sentence !== '');
}

/** What stands in more than one of the lists. */
function repeated(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const list of lists) for (const text of new Set(list)) (seen.has(text) ? common : seen).add(text);
  return common;
}

function joinEqual(parts: readonly StepWords[]): StepWords[] {
  const joined: StepWords[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.common === part.common)
      joined[joined.length - 1] = {...part, text: last.text + part.text};
    else joined.push(part);
  }
  return joined;
}
