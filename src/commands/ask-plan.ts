import type {Plan} from '../model/plan.ts';
import {shorten} from '../render/width.ts';
import {itemHeadline} from '../render/words.ts';
import type {Translate} from '../text/index.ts';
import type {Io} from './io.ts';

/** What a person decides about a plan. */
export interface PlanChoice {
  readonly keep: readonly string[];
  readonly usedApps: readonly string[];
}

const NONE = '';
/** Cells that a prompt puts before a choice. */
const MARGIN = 6;

/**
 * Asks, for each funder with several apps, through which one it was borrowed, then which of the accounts should stay. A settled app answers for
 * the other funders of the same app, so the plan is built again before each question. A choice that would not fit a line is cut.
 */
export async function askPlan(
  given: PlanChoice,
  build: (choice: PlanChoice) => Plan,
  t: Translate,
  io: Io,
): Promise<PlanChoice> {
  const width = Math.max(20, io.columns - MARGIN);
  const settled = await askApps(given, build, width, t, io);
  const {items} = build(settled);
  if (items.length === 0) return settled;
  const chosen = await io.askMany(
    t('ui.ask.keep'),
    items.map(item => {
      const names = new Set([itemHeadline(item, t), item.institution]);
      return {name: shorten([item.number, ...names, item.evidence].join('  '), width), value: item.id};
    }),
    t('ui.ask.keys.many'),
  );
  const kept = items
    .filter(item => chosen.includes(item.id))
    .flatMap(item => [...item.accountKeys, ...item.facilityKeys]);
  return {...settled, keep: [...settled.keep, ...kept]};
}

async function askApps(
  given: PlanChoice,
  build: (choice: PlanChoice) => Plan,
  width: number,
  t: Translate,
  io: Io,
): Promise<PlanChoice> {
  let choice = given;
  const asked = new Set<string>();
  for (;;) {
    const open = build(choice).items.find(
      item => !asked.has(item.institution) && item.apps.length > 0 && !item.apps.some(app => app.chosen),
    );
    if (open === undefined) return choice;
    asked.add(open.institution);
    const choices = [
      ...open.apps.map(({id, name, why}) => ({name: shorten(`${name}  ${why}`, width), value: id})),
      {name: t('ui.ask.appUnknown'), value: NONE},
    ];
    const question = t('ui.ask.app', {institution: open.institution});
    const app = await io.askOne(question, choices, t('ui.ask.keys.one'));
    if (app !== NONE) choice = {...choice, usedApps: [...choice.usedApps, app]};
  }
}
