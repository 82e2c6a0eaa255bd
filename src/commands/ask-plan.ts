import type {Plan} from '../model/plan.ts';
import {itemHeadline} from '../render/words.ts';
import type {Translate} from '../text/index.ts';
import type {Io} from './io.ts';

/** What a person decides about a plan. */
export interface PlanChoice {
  readonly keep: readonly string[];
  readonly usedApps: readonly string[];
}

const NONE = '';

/**
 * Asks which of the accounts to close should stay, then, for each funder with several apps, through which one it was borrowed. A settled app
 * answers for the other funders of the same app, so the plan is built again before each question.
 */
export async function askPlan(
  given: PlanChoice,
  build: (choice: PlanChoice) => Plan,
  t: Translate,
  io: Io,
): Promise<PlanChoice> {
  const {items} = build(given);
  if (items.length === 0) return given;
  const chosen = await io.askMany(
    t('ui.ask.keep'),
    items.map(item => {
      const names = new Set([itemHeadline(item, t), item.institution]);
      return {name: [...names, item.evidence].join('  '), value: item.id};
    }),
  );
  const kept = items
    .filter(item => chosen.includes(item.id))
    .flatMap(item => [...item.accountKeys, ...item.facilityKeys]);
  let choice: PlanChoice = {...given, keep: [...given.keep, ...kept]};
  const asked = new Set<string>();
  for (;;) {
    const open = build(choice).items.find(
      item => !asked.has(item.institution) && item.apps.length > 0 && !item.apps.some(app => app.chosen),
    );
    if (open === undefined) return choice;
    asked.add(open.institution);
    const app = await io.askOne(t('ui.ask.app', {institution: open.institution}), [
      ...open.apps.map(({id, name, why}) => ({name: `${name}  ${why}`, value: id})),
      {name: t('ui.ask.appUnknown'), value: NONE},
    ]);
    if (app !== NONE) choice = {...choice, usedApps: [...choice.usedApps, app]};
  }
}
