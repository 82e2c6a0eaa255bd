import type {Funder} from '../model/directory.ts';
import type {Rules} from '../model/rules.ts';
import {type CompanyPlace, readPlace} from './place.ts';

export interface Supervisor {
  /** `nfra` answers at 12378, `local` is the authority of the place of registration; `unknown` is anybody else, or nobody can say. */
  readonly body: 'nfra' | 'local' | 'unknown';
  /** Where it is registered, by its name; null when the name does not say, and for `nfra`, which is asked everywhere. */
  readonly place: CompanyPlace | null;
}

export interface Supervised {
  /** The legal name, or the name as printed where the directory does not know the institution. */
  readonly name: string;
  /** As the directory says; null for an institution that it does not know. */
  readonly regulator: Funder['regulator'] | null;
}

/**
 * Who supervises an institution: by the directory, else by a word of its name (小额贷款, 银行), else nobody knows yet. Banks, consumer finance,
 * trusts, auto finance and insurers: 国家金融监督管理总局. Microloan and guarantee companies: the 地方金融管理局 of the province where they are
 * licensed (金规〔2024〕26号).
 */
export function supervisorOf(
  {name, regulator}: Supervised,
  rules: Pick<Rules, 'regulator-words' | 'places'>,
): Supervisor {
  const found = regulator ?? regulatorByName(name, rules);
  const body = found === 'nfra' || found === 'local' ? found : 'unknown';
  return {body, place: body === 'nfra' ? null : readPlace(name, rules)};
}

function regulatorByName(name: string, rules: Pick<Rules, 'regulator-words'>): 'nfra' | 'local' | null {
  return rules['regulator-words'].find(({words}) => words.some(word => name.includes(word)))?.regulator ?? null;
}
