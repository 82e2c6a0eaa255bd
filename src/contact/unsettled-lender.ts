import {CERTAIN, type LenderHit} from '../directory/find-lenders.ts';
import {isFunder, type Lookup} from '../directory/index-directory.ts';
import {coreName, normalizeName} from '../directory/normalize-name.ts';
import {type ErrorArgs, LoancloseError} from '../errors.ts';

/** One of the things that a word may mean, and a word that means only it. */
export interface LenderChoice {
  readonly name: string;
  /** To be typed instead: the id, or the name where the id says too little. */
  readonly typed: string;
}

/** As many as one key can choose from. */
const MOST_CHOICES = 9;
const MOST_NEAR = 5;

/** A word that fits several things, or only comes near some: where there is a terminal the person chooses by number. */
export class UnsettledLender extends LoancloseError {
  constructor(
    code: 'LENDER_AMBIGUOUS' | 'LENDER_NOT_FOUND',
    query: string,
    readonly choices: readonly LenderChoice[],
    args: ErrorArgs = {},
  ) {
    const shown = choices.map(({name, typed}, at) => `${at + 1}) ${name}${name === typed ? '' : ` (${typed})`}`);
    super(code, {...args, query, count: choices.length, candidates: shown.join('  ')});
  }
}

/** The choices that hits stand for, the best ones. */
export function choicesOf(hits: readonly LenderHit[]): LenderChoice[] {
  const near = hits.every(({score}) => score < CERTAIN);
  return hits.slice(0, near ? MOST_NEAR : MOST_CHOICES).map(({record}) => ({name: record.name, typed: record.id}));
}

/** 招行: the card, each app of its own, the bank for whatever else was borrowed there. */
export function productsOf(hit: LenderHit, apps: Lookup<{readonly name: string}>): LenderChoice[] {
  const {record} = hit;
  if (!isFunder(record)) return [];
  const own = record.apps
    .filter(({basis}) => basis === 'own')
    .flatMap(({app}) => {
      const name = apps.get(app)?.name;
      return name === undefined ? [] : [{name, typed: app}];
    });
  const bank = coreName(normalizeName(record.name));
  const card = `${bank}信用卡`;
  return [{name: card, typed: card}, ...own, {name: bank, typed: bank}];
}
