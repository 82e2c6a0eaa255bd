import {isTied} from '../account/facilities.ts';
import type {Group} from '../account/group.ts';
import {amountOwed, isCard, standingOf} from '../account/standing.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {normalizeName} from '../directory/normalize-name.ts';
import {resolveFunder} from '../directory/resolve.ts';
import type {Account} from '../model/account.ts';
import type {Report} from '../model/report.ts';
import type {AppOffer} from './app-offer.ts';
import {knownApp} from './closing-path.ts';

/** Something at the same lender that goes on: while it does, neither debits nor the login account may be cancelled there. */
export interface RunningDebt {
  /** Of the account, or of the agreement where no account is printed. */
  readonly accountKey: string;
  readonly institution: string;
  readonly product: string | null;
  /** Yuan; null where it is not known whether anything is owed. */
  readonly owed: number | null;
  readonly pastDueNow: boolean;
}

export interface RunningQuery {
  readonly report: Report;
  /** What the call is about: not counted. */
  readonly matter: Group | null;
  /** The institution as printed or as the directory names it. */
  readonly institution: string;
  readonly apps: readonly Pick<AppOffer, 'id' | 'chosen' | 'basis' | 'confidence'>[];
}

/**
 * What is owed, past due, in use or not known to be paid at the same lender — branches and card centres are the same one — or at another
 * own lender of the same app.
 */
export function findRunning(index: DirectoryIndex, query: RunningQuery): RunningDebt[] {
  const {report, matter} = query;
  const same = sameLender(index, query);
  const own = new Set([...(matter?.accounts ?? []), ...(matter?.facilities ?? [])].map(({key}) => key));
  const accounts = report.accounts.filter(({key, institution}) => !own.has(key) && same(institution));
  const agreements = report.facilities.filter(
    facility =>
      !own.has(facility.key) &&
      same(facility.institution) &&
      facility.used !== 0 &&
      !report.accounts.some(account => isTied(account, facility)),
  );
  return [
    ...accounts.flatMap(describeDebt),
    ...agreements.map(({key, institution, purpose, used}) => ({
      accountKey: key,
      institution,
      product: purpose,
      owed: used,
      pastDueNow: false,
    })),
  ];
}

function describeDebt(account: Account): RunningDebt[] {
  const standing = standingOf(account);
  const owed = amountOwed(account);
  const goesOn =
    standing === 'owing' || standing === 'unclear' || standing === 'bad' || (standing === 'recovery' && owed !== 0);
  if (!goesOn) return [];
  return [
    {
      accountKey: account.key,
      institution: account.institution,
      product: account.product ?? (isCard(account) ? '信用卡' : null),
      owed: owed === 0 ? null : owed,
      pastDueNow: account.pastDue.now === true,
    },
  ];
}

function sameLender(index: DirectoryIndex, {institution, apps}: RunningQuery): (printed: string) => boolean {
  const {funder} = resolveFunder(index, institution);
  const known = knownApp(apps);
  const taken = known === null ? apps.filter(({basis}) => basis === 'own') : [known];
  const owners = new Set(
    taken.flatMap(({id}) =>
      (index.fundersOf.get(id) ?? []).filter(owner => owner.apps.some(({app, basis}) => app === id && basis === 'own')),
    ),
  );
  return printed => {
    const other = resolveFunder(index, printed).funder;
    if (other === null) return funder === null && normalizeName(printed) === normalizeName(institution);
    return other === funder || owners.has(other);
  };
}
