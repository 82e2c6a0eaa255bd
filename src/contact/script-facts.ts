import type {Account} from '../model/account.ts';
import type {ItemLender} from '../model/lender.ts';
import type {Running} from '../model/plan.ts';
import type {ScriptFact} from '../model/vocabulary.ts';
import type {Subject} from './subject.ts';

/** Whether a fact holds; null where nobody says. */
export type Facts<Fact extends string> = Readonly<Record<Fact, boolean | null>>;

export interface ScriptFactSources {
  readonly lender: ItemLender;
  readonly subject: Subject | null;
  readonly account: Pick<Account, 'product' | 'status'> | undefined;
  readonly running: readonly Running[];
  readonly secured: boolean;
}

/** A bank by the directory, or by its name where the directory does not know it. */
export function isBank({kind, name}: ItemLender): boolean {
  return kind === 'bank' || (kind === null && /银行|信用社|信用联社/.test(name));
}

/** 个人经营性贷款, 农户贷款: not bought for daily life, so no consumer law. */
export function isBusiness(product: string | null): boolean {
  return product !== null && /经营|农户|商用/.test(product);
}

export function readScriptFacts({lender, subject, account, running, secured}: ScriptFactSources): Facts<ScriptFact> {
  const isAbout = (wanted: Subject) => (subject === null ? null : subject === wanted);
  return {
    line: isAbout('line'),
    card: isAbout('card'),
    loan: isAbout('loan'),
    facility: isAbout('facility'),
    bank: isBank(lender),
    business: isBusiness(account?.product ?? null),
    running: running.length > 0,
    secured,
    'bad-debt': account?.status === 'bad-debt',
    restricted: account?.status === 'frozen' || account?.status === 'stopped',
  };
}

export interface Condition<Fact extends string> {
  readonly if?: readonly Fact[] | undefined;
  readonly unless?: readonly Fact[] | undefined;
}

/** All of `if` are known to hold and none of `unless`. */
export function stands<Fact extends string>({if: all = [], unless: none = []}: Condition<Fact>, facts: Facts<Fact>) {
  return all.every(fact => facts[fact] === true) && !none.some(fact => facts[fact] === true);
}

/** None of `if` is known not to hold, and none of `unless` to hold: an answer is better there in vain than missing. */
export function mayStand<Fact extends string>({if: all = [], unless: none = []}: Condition<Fact>, facts: Facts<Fact>) {
  return all.every(fact => facts[fact] !== false) && !none.some(fact => facts[fact] === true);
}
