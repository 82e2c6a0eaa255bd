import {compareText} from '../account/compare-text.ts';
import {wordApp} from '../contact/app-offer.ts';
import type {CalendarEntry, Item, Plan, Step} from '../model/plan.ts';
import type {CodedEntry, CodedItem, CodedPlan, CodedStep} from '../planner/coded-plan.ts';
import type {Lang, Translate} from '../text/index.ts';
import {say, sayList, type Words} from '../text/phrase.ts';

/** The plan in one language, in the shape of `loanclose/plan@1`: what every renderer prints, and `--json` as it is. */
export function wordPlan(plan: CodedPlan, t: Translate, lang: Lang): Plan {
  return {
    ...plan,
    items: plan.items.map(item => wordItem(item, t, lang)),
    others: plan.others.map(other => ({...other, why: say(other.why, t, lang)})),
    calendar: wordCalendar(plan.calendar, t, lang),
  };
}

function wordItem(item: CodedItem, t: Translate, lang: Lang): Item {
  const {sitting, update} = item;
  const words = (each: Words) => say(each, t, lang);
  return {
    ...item,
    evidence: words(item.evidence),
    apps: item.apps.map(app => wordApp(app, t)),
    phones: [...item.phones],
    steps: item.steps.map(step => wordStep(step, t, lang)),
    update: {...update, source: words(update.source)},
    paths: item.paths.map(path => ({
      ...path,
      title: words(path.title),
      text: words(path.text),
      sources: path.sources.map(words),
    })),
    escalation: item.escalation.map(rung => ({
      ...rung,
      name: words(rung.name),
      text: words(rung.text),
      attach: sayList(rung.attach, t, lang),
      sources: rung.sources.map(words),
    })),
    sitting: {...sitting, label: words(sitting.label)},
  };
}

function wordStep(step: CodedStep, t: Translate, lang: Lang): Step {
  return {
    ...step,
    // sentences that others may follow end with a space where the language wants one
    text: say(step.text, t, lang).trimEnd(),
    needs: sayList(step.needs, t, lang),
    keep: say(step.keep, t, lang),
    sources: step.sources.map(source => say(source, t, lang)),
  };
}

/** By day, and within a day by the words, so that the same thing stands beside the same. */
function wordCalendar(entries: readonly CodedEntry[], t: Translate, lang: Lang): CalendarEntry[] {
  const worded = entries.map(entry => ({...entry, what: say(entry.what, t, lang)}));
  return worded.toSorted((a, b) => compareText(a.on, b.on) || compareText(a.what, b.what));
}
