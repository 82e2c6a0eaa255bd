import {isTied} from '../account/facilities.ts';
import type {Group} from '../account/group.ts';
import {amountOwed, doubtfulFigures, isCard, isEnded, standingOf} from '../account/standing.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import type {Account} from '../model/account.ts';
import type {OfferedApp} from '../model/lender.ts';
import type {Running} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import {accountsAt} from './accounts-by-lender.ts';
import {knownApp} from './closing-path.ts';
import {lenderKeyOf} from './same-lender.ts';

export interface RunningQuery {
  readonly report: Pick<Report, 'accounts' | 'facilities'>;
  /** What is to be closed: not counted. */
  readonly matter: Group | null;
  /** The institution as printed or as the directory names it. */
  readonly institution: string;
  readonly apps: readonly Pick<OfferedApp, 'id' | 'basis' | 'confidence' | 'chosen'>[];
  /** Keys of accounts and agreements that stay open because somebody wants them. */
  readonly kept?: ReadonlySet<string>;
}

/**
 * What is owed, past due, kept in use or not known to be paid at the same lender — branches and card centres are the same one — or at
 * another own lender of the same app: 花呗 and 网商贷 are two lenders and one login, 支付宝. A platform's partners are strangers to each other.
 * While there is any, neither debits nor the login account may be cancelled there.
 */
export function findRunning(index: DirectoryIndex, query: RunningQuery): Running[] {
  const {report, matter, kept = new Set<string>()} = query;
  const lenders = sameLenders(index, query);
  const itself = lenderKeyOf(index, query.institution);
  const same = (institution: string) => lenders.has(lenderKeyOf(index, institution));
  const placed = (debt: Omit<Running, 'at'>): Running => ({
    ...debt,
    at: lenderKeyOf(index, debt.institution) === itself ? 'lender' : 'app',
  });
  const own = new Set([...(matter?.accounts ?? []), ...(matter?.facilities ?? [])].map(({key}) => key));
  const accounts = accountsAt(index, report.accounts, lenders).filter(({key}) => !own.has(key));
  const agreements = report.facilities.filter(
    facility =>
      !own.has(facility.key) &&
      same(facility.institution) &&
      (facility.used !== 0 || kept.has(facility.key)) &&
      !report.accounts.some(account => isTied(account, facility)),
  );
  return [
    ...accounts.flatMap(account => describeDebt(account, kept)),
    ...agreements.map(({key, institution, purpose, used}) => ({
      accountKey: key,
      institution,
      product: purpose,
      owed: used,
      pastDueNow: false,
    })),
  ].map(placed);
}

function describeDebt(account: Account, kept: ReadonlySet<string>): Omit<Running, 'at'>[] {
  const standing = standingOf(account);
  if (isEnded(account) && standing !== 'unclear') return [];
  const printed = amountOwed(account);
  const paid = standing === 'clear' || standing === 'never-used';
  const settledRecovery = standing === 'recovery' && printed === 0;
  if ((paid || settledRecovery) && !kept.has(account.key)) return [];
  const sure = paid || (printed !== null && printed > 0 && doubtfulFigures(account).length === 0);
  return [
    {
      accountKey: account.key,
      institution: account.institution,
      product: account.product ?? (isCard(account) ? '信用卡' : null),
      owed: sure ? (printed ?? 0) : null,
      pastDueNow: account.pastDue.now === true,
    },
  ];
}

/**
 * The lender itself, and the own lenders of the apps that the line may have come through, with those of every app that is opened in the same
 * place. An app that only may be the one counts too: it is better to leave a login alone in vain.
 */
function sameLenders(index: DirectoryIndex, {institution, apps}: RunningQuery): ReadonlySet<string> {
  const known = knownApp(apps)?.id;
  const taken = new Set(apps.filter(({id, basis}) => basis === 'own' || id === known).map(({id}) => id));
  const places = new Set([...taken].flatMap(id => index.apps.get(id)?.inside ?? []));
  // few apps are opened inside another one: only then is it worth a look at all of them
  const neighbours =
    places.size === 0
      ? []
      : [...index.apps.values()].filter(({inside}) => inside !== null && places.has(inside)).map(({id}) => id);
  const owners = [...new Set([...taken, ...neighbours])].flatMap(id =>
    (index.fundersOf.get(id) ?? []).filter(owner => owner.apps.some(({app, basis}) => app === id && basis === 'own')),
  );
  return new Set([lenderKeyOf(index, institution), ...owners.map(({id}) => id)]);
}
