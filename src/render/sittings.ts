import {compareText} from '../account/compare-text.ts';
import type {Plan, Visit} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';
import {isOptional, sittingsOf, timeWords} from './headline.ts';
import {hoursWords, numbersOf, sittingWords} from './words.ts';

/** What is done in one go: the apps of one day, a call, a counter. */
export interface Sitting {
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly when: string;
  readonly numbers: readonly number[];
}

/** All of them, by day. */
export function sittings(plan: Plan, t: Translate): Sitting[] {
  const {self, calls, counters} = sittingsOf(plan.visits);
  const numbers = (visits: readonly Visit[]) =>
    numbersOf(
      visits.flatMap(({itemIds}) => itemIds),
      plan.items,
    );
  const single = (visit: Visit): Sitting => ({
    id: visit.id,
    on: visit.on,
    title: visit.title,
    when: [
      ...(visit.hours === null ? [] : [hoursWords(visit.hours, t)]),
      ...(visit.cost === null ? [] : [visit.cost]),
      ...(isOptional(visit, plan) ? [t('label.shortAction.optional-close')] : []),
    ].join(t('ui.semicolon')),
    numbers: numbers([visit]),
  });
  const apps = self.map(visits => ({
    id: visits.map(({id}) => id).join(' '),
    on: visits[0]?.on ?? plan.today,
    title: sittingWords(visits, plan, t),
    when: timeWords(visits, t),
    numbers: numbers(visits),
  }));
  return [...apps, ...calls.map(single), ...counters.map(single)].toSorted((a, b) => compareText(a.on, b.on));
}
