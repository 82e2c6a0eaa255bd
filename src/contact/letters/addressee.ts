import type {Letter} from '../../model/letter.ts';
import type {Rules} from '../../model/rules.ts';
import type {ComplaintAddressee} from '../../model/vocabulary.ts';
import {BLANK} from '../script.ts';
import type {Supervisor} from '../supervisor.ts';

export type Addressee = Letter['addressee'];

/**
 * Who takes a complaint: the supervisor of the lender (12378, or 12345 of the province), but for wrong reporting or a dispute without answer the
 * central bank's local branch, 12363. A lender that nobody can place leaves a blank.
 */
export function addressComplaint(
  {body, place}: Supervisor,
  to: ComplaintAddressee,
  {hotlines}: Pick<Rules, 'hotlines'>,
): Addressee {
  if (to === 'pboc') {
    return {name: `中国人民银行${BLANK}分支机构（征信管理部门）`, role: 'pboc', hotlines: [hotlines.pboc]};
  }
  if (body === 'nfra') {
    return {name: `国家金融监督管理总局${BLANK}监管局`, role: 'nfra', hotlines: [hotlines.nfra]};
  }
  if (body === 'local') {
    const province = place?.province ?? BLANK;
    return {name: `${province}地方金融管理局`, role: 'local', hotlines: [hotlines['local-government']]};
  }
  return {name: BLANK, role: 'unknown', hotlines: []};
}
