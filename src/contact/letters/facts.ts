import {isCard} from '../../account/standing.ts';
import type {Account} from '../../model/account.ts';
import type {ItemLender} from '../../model/lender.ts';
import type {Running} from '../../model/plan.ts';
import type {Report} from '../../model/report.ts';
import type {LetterFact} from '../../model/vocabulary.ts';
import {type Facts, isBank, isBusiness} from '../script-facts.ts';

export interface LetterFactSources {
  readonly lender: ItemLender;
  readonly account?: Account | undefined;
  readonly report?: Report | undefined;
  readonly running: readonly Running[];
  readonly secured?: boolean;
  /** The complaint goes to the central bank's branch. */
  readonly pboc: boolean;
}

/** `report` holds only when the report says something of the account: a quotation of nothing is no quotation. */
export function readLetterFacts({
  lender,
  account,
  report,
  running,
  secured = false,
  pboc,
}: LetterFactSources): Facts<LetterFact> {
  return {
    report: report !== undefined && account !== undefined,
    card: account !== undefined && isCard(account),
    // A date beside 长期 is a contradiction: then nobody ends the contract by a letter on the ground that it has none.
    perpetual: account?.perpetual === true && account.validUntil === null,
    pboc,
    bank: isBank(lender),
    business: isBusiness(account?.product ?? null),
    running: running.length > 0,
    secured,
    'bad-debt': account?.status === 'bad-debt',
  };
}
