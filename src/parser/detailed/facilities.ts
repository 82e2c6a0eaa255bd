import {isEnded} from '../../account/standing.ts';
/**
 * 授信协议: two grids under `授信协议1`. For drawdown products this is the only place where a line that is paid off still shows.
 *
 *     管理机构 | 授信协议标识 | 生效日期 | 到期日期 | 授信额度用途
 *     授信额度 | 授信限额 | 授信限额编号 | 已用额度 | 币种
 */
import type {Account} from '../../model/account.ts';
import type {Findings} from '../../model/findings.ts';
import type {Facility} from '../../model/report.ts';
import {isWholeName} from '../institution-name.ts';
import {BlockReader} from './block-reader.ts';
import {isCurrency} from './currencies.ts';
import type {Block} from './outline.ts';

export type UntiedFacility = Omit<Facility, 'key' | 'accountKeys'>;

export interface ReadFacility {
  readonly facility: UntiedFacility;
  /** Every printed cell was read. */
  readonly whole: boolean;
}

export function readFacility(block: Block, findings: Findings): ReadFacility {
  const title = `授信协议${block.title?.ordinal ?? ''}`;
  const span = {...block.place, text: title};
  const cells = new BlockReader(block, findings, span);
  const institution = cells.as('institution').shaped('base', isWholeName, '管理机构') ?? '';
  span.text = `${title} ${institution}`.trim();
  if (block.title === null) findings.add('BLOCK_WITHOUT_TITLE', span);
  if (cells.unread) findings.add('CELLS_NEED_POSITIONS', span);
  else if (institution === '') findings.add('BLOCK_UNREADABLE', span);
  else if (!cells.has('later', '已用额度')) findings.add('VALUE_MISSING', span, {label: '已用额度'});
  const facility = {
    facilityId: cells.as('facilityId').identity('base', '授信协议标识'),
    institution,
    effectiveOn: cells.as('effectiveOn').day('base', '生效日期'),
    ...cells.as('validUntil').expiry('base', '到期日期'),
    purpose: cells.as('purpose').shaped('base', text => PURPOSE.test(text), '授信额度用途'),
    limit: cells.as('limit').money('later', '授信额度'),
    subLimit: cells.as('subLimit').money('later', '授信限额'),
    subLimitId: cells.as('subLimitId').identity('later', '授信限额编号'),
    used: cells.as('used').money('later', '已用额度'),
    currency: cells.as('currency').shaped('later', isCurrency, '币种'),
    span,
  };
  const whole = institution !== '' && cells.unreadable.length === 0 && cells.has('later', '已用额度') && !cells.unread;
  const inDoubt = cells.doubtful.filter(field => !cells.unreadable.includes(field) && !IDENTITIES.has(field));
  for (const field of inDoubt) findings.add('FACILITY_DOUBTFUL', span, {field});
  // 已用额度 0 is what an agreement is closed on: in doubt it is not known
  const uncertain = facility.used === 0 && inDoubt.includes('used');
  return {facility: uncertain ? {...facility, used: null} : facility, whole};
}

/** Nothing depends on them but which accounts an agreement is tied to. */
const IDENTITIES: ReadonlySet<string> = new Set(['facilityId', 'subLimitId']);
const PURPOSE = /^\p{Script=Han}{2,16}$/u;

/** First letter, bank code and branch of the reporter, as in `B10511000H0001`. */
const REPORTER_CODE = 14;
const TIED_KINDS = new Set<Account['kind']>(['credit-line', 'drawdown', 'credit-card', 'semi-credit-card']);

/**
 * Ties facilities to accounts by the agreement id in the account's title, and by nothing else. The same reporter code alone is
 * told as a finding: one lender may grant several lines.
 */
export function tieFacilities(
  untied: readonly UntiedFacility[],
  accounts: readonly Account[],
  findings: Findings,
): Facility[] {
  const seen = new Map<string, number>();
  const facilities = untied.map((facility): Facility => {
    const base = `facility:${facility.facilityId ?? [facility.institution, facility.effectiveOn].join(':')}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const tied =
      facility.facilityId === null ? [] : accounts.filter(account => account.facilityId === facility.facilityId);
    return {key: count === 1 ? base : `${base}~${count}`, ...facility, accountKeys: tied.map(account => account.key)};
  });
  const printed = new Set(facilities.map(facility => facility.facilityId));
  for (const account of accounts) {
    if (account.facilityId !== null && !printed.has(account.facilityId))
      findings.add('FACILITY_NOT_PRINTED', account.span, {accountKey: account.key, facilityId: account.facilityId});
  }
  for (const facility of facilities) {
    if (facility.accountKeys.length > 0 || facility.facilityId === null) continue;
    for (const account of accounts) {
      if (account.facilityId !== null || isEnded(account) || !TIED_KINDS.has(account.kind)) continue;
      if (account.accountId?.slice(0, REPORTER_CODE) !== facility.facilityId.slice(0, REPORTER_CODE)) continue;
      findings.add('FACILITY_LIKELY', facility.span, {facilityKey: facility.key, accountKey: account.key});
    }
  }
  return facilities;
}
