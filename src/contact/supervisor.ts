import type {Rules} from '../model/rules.ts';
import type {LenderFacts} from './lender-facts.ts';
import {type CompanyPlace, readPlace} from './place.ts';

export type Supervisor = {
  /** `nfra` answers at 12378. Anything else goes to the local authority of the place of registration. */
  readonly body: 'nfra' | 'local' | 'unknown';
  /** Where it is registered, by its name; null when the name does not say. */
  readonly place: CompanyPlace | null;
};

/** Who supervises an institution: by the directory, else by a word of its name (小额贷款, 银行), else nobody knows yet. */
export function regulatorOf(institution: string, {lender, regulator}: LenderFacts, rules: Rules): Supervisor {
  const byWord = rules['regulator-words'].find(({words}) => words.some(word => institution.includes(word)))?.regulator;
  const known = regulator === 'nfra' || regulator === 'local' ? regulator : null;
  const body = known ?? (lender.id === null ? byWord : undefined) ?? 'unknown';
  return {body, place: body === 'nfra' ? null : readPlace(lender.name, rules)};
}
