import type {Item, Step} from '../model/plan.ts';
import {kindOfStep} from '../render/words.ts';
import type {Translate} from '../text/index.ts';

/** A part of what a step says; `common`: other items say it too. */
export interface StepWords {
  readonly text: string;
  readonly common: boolean;
}

/** What is said of a kind of step to all, and what belongs to it. */
export interface CommonStep extends Pick<Step, 'needs' | 'keep' | 'text'> {
  readonly kind: ReturnType<typeof kindOfStep>;
}

/** What several items say in the same words, with another name of the lender at most. */
export interface CommonWords {
  /** The text of a step in its parts, in order. */
  readonly textOf: (step: Step, item: Item) => StepWords[];
  /** The common words once each. */
  readonly steps: readonly CommonStep[];
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
  const steps = items.flatMap(item =>
    item.steps.map(step => ({...step, kind: kindOfStep(step), text: plain(step.text, item)})),
  );
  const whole = [...new Map(steps.filter(({text}) => texts.has(text)).map(step => [step.text, step])).values()];
  const parts = [...new Set(steps.map(({kind}) => kind))].flatMap((kind): CommonStep[] => {
    const said = steps.filter(step => step.kind === kind && !texts.has(step.text));
    const shared = new Set(said.flatMap(({text}) => sentencesOf(text)).filter(each => sentences.has(each)));
    return shared.size === 0 ? [] : [{kind, text: [...shared].join(''), needs: [], keep: null}];
  });
  return {
    textOf: ({text}, item) => {
      if (!items.includes(item)) return [{text, common: false}];
      if (texts.has(plain(text, item))) return [{text, common: true}];
      return joinEqual(sentencesOf(text).map(each => ({text: each, common: sentences.has(plain(each, item))})));
    },
    steps: [...parts, ...whole],
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
