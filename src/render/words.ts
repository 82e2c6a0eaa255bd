import type {OfferedApp, OfferedPhone} from '../model/lender.ts';
import type {Escalation, Hours, Item, Other, Plan, Progress, Running, Step, Visit} from '../model/plan.ts';
import {CONFIDENCES, type OtherVerdict, STEP_KINDS, type StepKind} from '../model/vocabulary.ts';
import type {Translate} from '../text/index.ts';
import {groupDigits} from '../text/money.ts';

/** Sentences that the terminal and the Markdown output share. */

/** `2026-05-18T09:12:34` → `2026-05-18 09:12`. */
export function shortTime(time: string | null, t: Translate): string {
  return time === null ? t('ui.notPrinted') : time.slice(0, 16).replace('T', ' ');
}

export function money(value: number | null): string {
  return value === null ? '--' : groupDigits(value);
}

/** An institution as the report prints it, and the apps that may stand behind it. */
export interface Named {
  readonly institution: string;
  readonly apps: readonly Pick<OfferedApp, 'name' | 'basis' | 'confidence' | 'chosen'>[];
}

/** What a person would look for: the app that was chosen, else the candidates, else the institution. */
export function itemHeadline(item: Named, t: Translate): string {
  const chosen = item.apps.filter(app => app.chosen);
  if (chosen.length > 0) return chosen.map(app => app.name).join(t('ui.comma'));
  if (item.apps.length === 0) return item.institution;
  const sure = item.apps.filter(app => app.basis === 'own' && app.confidence === 'high');
  if (sure.length === 1) return t('ui.likely', {apps: sure.map(app => app.name).join('')});
  const few = item.apps.slice(0, 3).map(app => app.name);
  const key = few.length === 1 ? 'ui.maybeOne' : item.apps.length > 3 ? 'ui.maybeMore' : 'ui.maybe';
  return t(key, {apps: few.join(t('ui.or'))});
}

/** The app, and the institution as the report prints it where that is another name. */
export function itemNames(item: Named, t: Translate): string {
  const headline = itemHeadline(item, t);
  return headline === item.institution ? headline : `${headline}  ${item.institution}`;
}

/** What an item is. Of one that no report shows nobody knows yet whether it is paid off or open. */
export function verdictWords({verdict, accountKeys, facilityKeys}: Item, t: Translate): string {
  const onReport = accountKeys.length + facilityKeys.length > 0;
  return t(onReport ? `label.verdict.${verdict}` : 'label.verdict.added');
}

/** What people type for these items, in the order of the plan. */
export function numbersOf(itemIds: readonly string[], items: readonly Item[]): number[] {
  return items.filter(({id}) => itemIds.includes(id)).map(({number}) => number);
}

/** `11-26` within a year of plans that begin in it, else the whole day. */
export function shortDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day;
}

/** Which kind of step it is: the id without the number that tells two of a kind apart. */
export function kindOfStep({id}: Pick<Step, 'id'>): StepKind {
  const kind = STEP_KINDS.find(
    each => id === each || (id.startsWith(`${each}-`) && /^\d$/.test(id.slice(each.length + 1))),
  );
  if (kind === undefined) throw new Error(`no step ${id}`);
  return kind;
}

/** What must be minded of this item before anything is said to the lender. */
export function cautionsOf({secured, restricted, action, evidence}: Item, t: Translate): string[] {
  return [
    ...(secured ? [t('screen.secured')] : []),
    ...(restricted ? [t('screen.restricted')] : []),
    ...(action === 'investigate' && !secured ? [t('screen.investigate', {evidence})] : []),
  ];
}

/** What the ladder is climbed for: where nothing is closed yet, no closing is refused. */
export function ladderTitle({action}: Item, ladder: Escalation['ladder'], t: Translate): string {
  const asked = action === 'investigate' && ladder === 'refused';
  return t(asked ? 'screen.ladder.refused.asked' : `screen.ladder.${ladder}`);
}

/** What is done in one sitting, each kind of step once, and what it costs: `看清欠款为零、开结清证明`. */
export function sittingWords(visits: readonly Visit[], {items}: Pick<Plan, 'items'>, t: Translate): string {
  const steps = visits.flatMap(({itemIds, stepIds}) =>
    items.filter(({id}) => itemIds.includes(id)).flatMap(item => item.steps.filter(({id}) => stepIds.includes(id))),
  );
  const kinds = [...new Set(steps.map(kindOfStep))].map(kind => t(`label.step.${kind}`));
  const costs = new Set(visits.flatMap(({cost}) => (cost === null ? [] : [t('ui.inBrackets', {text: cost})])));
  return kinds.join(t('ui.comma')) + [...costs].join('');
}

/** `关闭额度（电话）`. */
export function stepTitle(step: Step, t: Translate): string {
  return t(`label.step.${kindOfStep(step)}`) + t('ui.inBrackets', {text: t(`label.channel.${step.channel}`)});
}

/** What else runs at the lender, in one sentence that says what must be left alone. */
export function runningWords(running: readonly Running[], t: Translate): string {
  const key = running.every(({at}) => at === 'lender') ? 'screen.running' : 'screen.running.app';
  return t(key, {count: running.length, owed: owedWords(running, t)});
}

/** What one of them is: an amount, not known, or in use with nothing owed. */
export function debtWords(owed: number | null, t: Translate): string {
  if (owed === null) return t('screen.owed.unknown');
  return owed === 0 ? t('screen.owed.none') : t('screen.owed', {amount: groupDigits(owed)});
}

function owedWords(running: readonly Running[], t: Translate): string {
  const amount = running.reduce((sum, {owed}) => sum + (owed ?? 0), 0);
  const late = running.some(({pastDueNow}) => pastDueNow === true);
  return [
    ...(amount > 0 ? [t(late ? 'screen.owed.past-due' : 'screen.owed', {amount: groupDigits(amount)})] : []),
    ...(running.some(({owed}) => owed === null) ? [t('screen.owed.unknown')] : []),
    ...(amount === 0 && running.every(({owed}) => owed !== null) ? [t('screen.owed.none')] : []),
  ].join(t('plan.semicolon'));
}

/** What to say where no app is known: nothing for a card or a bank's own loan, which have none. */
export function missingAppNote(item: Item): 'ui.lenderUnknown' | 'ui.numberUnknown' | 'ui.appUnknown' | null {
  if (item.lender.match === 'none')
    return item.secured || item.script.id === 'card' ? 'ui.numberUnknown' : 'ui.lenderUnknown';
  return item.script.id === 'unknown-app' ? 'ui.appUnknown' : null;
}

/** The best candidates are spelled out; a funder may lend through dozens of apps, and the rest are only named. */
export const SPELLED_OUT_APPS = 3;

/** `A、B（可能）；C（不确定）`. */
export function furtherApps(apps: readonly OfferedApp[], t: Translate): string {
  const groups = CONFIDENCES.map(confidence => ({confidence, same: apps.filter(app => app.confidence === confidence)}));
  return groups
    .filter(({same}) => same.length > 0)
    .map(({confidence, same}) =>
      t('ui.appsOfConfidence', {
        apps: same.map(app => app.name).join(t('ui.comma')),
        confidence: t(`label.confidence.${confidence}`),
      }),
    )
    .join(t('ui.semicolon'));
}

export function appWords(app: OfferedApp, t: Translate): string {
  return t('ui.app', {
    name: app.name,
    basis: t(`label.basis.${app.basis}`),
    confidence: t(`label.confidence.${app.confidence}`),
    why: app.why,
  });
}

/** Number with its label, hours and trust. A number that is not sure enough to dial says what to do first. */
export function phoneWords(phone: OfferedPhone, t: Translate): {number: string; detail: string} {
  const detail = [
    t.gloss.label(phone.label),
    phone.hours === null ? null : t.gloss.words(phone.hours),
    t(`label.trust.${phone.trust}`),
  ].filter(part => part !== null && part !== '');
  if (phone.stale) detail.push(printedWords(phone.asOf, t));
  if (!phone.dial) detail.push(t('ui.verifyFirst'));
  return {number: phone.number, detail: detail.join(t('ui.semicolon'))};
}

/** `2022 年所印`. */
export function printedWords(asOf: string | null, t: Translate): string {
  return asOf === null ? t('ui.printedUnknown') : t('ui.printedIn', {year: asOf.slice(0, 4)});
}

/** `工作日 09:00–11:30`. */
export function hoursWords({start, end, days, basis}: Hours, t: Translate): string {
  return t(`paper.hours.${basis}`, {start, end, days: t(`paper.days.${days}`)});
}

/** How far a comparison shows that it has come, and how long to wait. */
export function progressWords({stage, waitUntil}: Progress, t: Translate): string {
  const until = waitUntil === null ? [] : [t('ui.waitUntil', {day: waitUntil})];
  return [t(`paper.stage.${stage}`), ...until].join(t('ui.comma'));
}

export function stepDates(step: Step, t: Translate): string {
  return step.by === null ? t('ui.stepFrom', {from: step.from}) : t('ui.stepFromBy', {from: step.from, by: step.by});
}

/** What a person should look at first; what is finished comes last. */
const OTHER_ORDER: readonly OtherVerdict[] = ['unclear', 'bad', 'recovery', 'owing', 'kept', 'transferred', 'closed'];

/** The accounts with nothing to close, by the reason, each in the order of the report. */
export function groupOthers(others: readonly Other[]): {verdict: OtherVerdict; others: Other[]}[] {
  return OTHER_ORDER.flatMap(verdict => {
    const same = others.filter(other => other.verdict === verdict);
    return same.length === 0 ? [] : [{verdict, others: same}];
  });
}

/** Fields of an account have a word; any other name of the model is shown as it is. */
export function fieldLabel(field: string, t: Translate): string {
  const key = `label.field.${field}`;
  return t.knows(key) ? t(key) : field;
}
