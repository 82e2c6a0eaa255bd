import {isCard} from '../../account/standing.ts';
import type {Account} from '../../model/account.ts';
import type {Report} from '../../model/report.ts';
import {LETTER_FACTS, type LetterFact} from '../../model/vocabulary.ts';

export interface LetterFactSources {
  readonly account?: Account | undefined;
  readonly report?: Report | undefined;
  /** The complaint goes to the central bank's branch. */
  readonly pboc: boolean;
}

/** `report` holds only when the report says something of the account: a quotation of nothing is no quotation. */
export function readLetterFacts({account, report, pboc}: LetterFactSources): ReadonlySet<LetterFact> {
  const facts: Record<LetterFact, boolean> = {
    report: report !== undefined && account !== undefined,
    card: account !== undefined && isCard(account),
    // A date beside 长期 is a contradiction: then nobody ends the contract by a letter on the ground that it has none.
    perpetual: account?.perpetual === true && account.validUntil === null,
    pboc,
  };
  return new Set(LETTER_FACTS.filter(fact => facts[fact]));
}
