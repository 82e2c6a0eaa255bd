import {wordApp} from '../contact/app-offer.ts';
import type {Item, Plan, Rung, Step} from '../model/plan.ts';
import type {CodedItem, CodedPlan, CodedRung, CodedStep} from '../planner/coded-plan.ts';
import type {Lang, Translate} from '../text/index.ts';
import {say, sayList, type Words} from '../text/phrase.ts';
import {quoteWord, shellName} from './quote-word.ts';

/** Where the plan was read from, as the person typed it: the commands that the plan prints name it again. */
export interface PlanOrigin {
  /** Null where it was not a file. */
  readonly file: string | null;
  /** The other pictures of the same report. */
  readonly more?: readonly string[];
  /** What stands behind a report whose recognised pictures are kept, or were corrected: ` --keep-reading FILE`. */
  readonly readingTail?: string;
  /** What was to be kept, as typed. */
  readonly keep?: readonly string[];
  /** What stands behind the commands of a case; null without one. */
  readonly caseTail?: string | null;
}

/** The plan in one language, in the shape of `loanclose/plan@2`: what every renderer prints, and `--json` as it is. */
export function wordPlan(plan: CodedPlan, t: Translate, lang: Lang, origin: PlanOrigin = {file: null}): Plan {
  const words = (each: Words) => say(each, t, lang);
  return {
    ...plan,
    first: plan.first.map(entry => ({...entry, text: words(entry.text) + commandOf(entry, t, origin)})),
    items: plan.items.map(item => wordItem(item, t, lang, origin)),
    visits: plan.visits.map(visit => ({
      ...visit,
      title: words(visit.title),
      cost: visit.cost === null ? null : words(visit.cost),
    })),
    dates: plan.dates.map(date => ({...date, what: words(date.what)})),
    others: plan.others.map(other => ({...other, why: words(other.why)})),
  };
}

/** What can be typed to look up the figures one by one. */
function commandOf({code}: CodedPlan['first'][number], t: Translate, origin: PlanOrigin): string {
  const {file, more = [], readingTail = ''} = origin;
  if (code !== 'FIGURES_TO_CHECK' || file === null) return '';
  const names = [file, ...more].map(path => ` ${quoteWord(path)}`).join('');
  return t('first.FIGURES_TO_CHECK.command', {command: `loanclose figures${names}${readingTail}`});
}

function wordItem(item: CodedItem, t: Translate, lang: Lang, origin: PlanOrigin): Item {
  const {update} = item;
  const words = (each: Words) => say(each, t, lang);
  return {
    ...item,
    evidence: words(item.evidence),
    apps: item.apps.map(app => wordApp(app, t)),
    phones: [...item.phones],
    steps: item.steps.map(step => wordStep(step, t, lang)),
    script: {...item.script, command: scriptCommand(item, origin)},
    update: {...update, source: words(update.source)},
    paths: item.paths.map(path => ({
      ...path,
      title: words(path.title),
      text: words(path.text),
      sources: path.sources.map(words),
    })),
    escalation: item.escalation.map(({ladder, rungs}) => ({
      ladder,
      rungs: rungs.map(rung => wordRung(rung, t, lang)),
    })),
  };
}

function wordRung(rung: CodedRung, t: Translate, lang: Lang): Rung {
  return {
    ...rung,
    name: say(rung.name, t, lang),
    text: say(rung.text, t, lang).trimEnd(),
    form: rung.form === null ? null : say(rung.form, t, lang),
    attach: sayList(rung.attach, t, lang),
    sources: rung.sources.map(source => say(source, t, lang)),
  };
}

function wordStep(step: CodedStep, t: Translate, lang: Lang): Step {
  return {
    ...step,
    // sentences that others may follow end with a space where the language wants one
    text: say(step.text, t, lang).trimEnd(),
    needs: sayList(step.needs, t, lang),
    keep: step.keep === null ? null : say(step.keep, t, lang),
    sources: step.sources.map(source => say(source, t, lang)),
  };
}

/** What can be typed as it stands: `loanclose script 95188 …` fills the blanks from the report, so the report is named with it. */
function scriptCommand({script, lender, number}: CodedItem, origin: PlanOrigin): string {
  const {file, more = [], readingTail = '', keep = [], caseTail = null} = origin;
  if (caseTail !== null) return `loanclose script ${number}${caseTail}`;
  const name = shellName(script.lender, lender.id);
  if (file === null) return `loanclose script ${name} --scenario ${script.id}`;
  const kept = keep.length === 0 ? '' : ` --keep ${quoteWord(keep.join(','))}`;
  const report = [file, ...more].map(path => ` --report ${quoteWord(path)}`).join('');
  return `loanclose script ${name}${report}${readingTail} --account ${number}${kept}`;
}
