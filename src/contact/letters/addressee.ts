import type {Letter} from '../../model/letter.ts';
import type {Rules} from '../../model/rules.ts';
import type {ComplaintAddressee} from '../../model/vocabulary.ts';
import {readPlace} from '../place.ts';
import {BLANK} from '../script.ts';
import type {Supervisor} from '../supervisor.ts';

export type Addressee = Letter['addressee'];

/** Cities with a branch of the central bank of their own, beside that of the province. */
const CITY_BRANCHES: ReadonlySet<string> = new Set(['大连', '宁波', '厦门', '青岛', '深圳']);

/**
 * Who takes a complaint: the supervisor of the lender (12378, or 12345 of the province), but for wrong reporting or a dispute without answer the
 * central bank's branch at the place of the lender, in writing: 12363 only answers questions, so it is not named. A lender that nobody can
 * place leaves a blank.
 */
export function addressComplaint(
  lenderName: string,
  {body, place}: Supervisor,
  to: ComplaintAddressee,
  rules: Pick<Rules, 'hotlines' | 'places'>,
): Addressee {
  if (to === 'pboc') {
    const seat = place ?? readPlace(lenderName, rules);
    const ownBranch = seat?.city != null && CITY_BRANCHES.has(seat.city);
    const branch = ownBranch ? `${seat.city}市` : (seat?.province ?? BLANK);
    return {name: `中国人民银行${branch}分行`, role: 'pboc', hotlines: []};
  }
  const {hotlines} = rules;
  if (body === 'nfra') {
    return {name: `国家金融监督管理总局${BLANK}监管局`, role: 'nfra', hotlines: [hotlines.nfra]};
  }
  if (body === 'local') {
    const province = place?.province ?? BLANK;
    return {name: `${province}地方金融管理局`, role: 'local', hotlines: [hotlines['local-government']]};
  }
  return {name: BLANK, role: 'unknown', hotlines: []};
}
