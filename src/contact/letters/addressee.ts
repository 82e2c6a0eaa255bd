import type {Funder} from '../../model/directory.ts';
import type {Letter} from '../../model/letter.ts';
import type {Rules} from '../../model/rules.ts';
import type {ComplaintAddressee} from '../../model/vocabulary.ts';
import {readPlace} from '../place.ts';
import {BLANK} from '../script.ts';

export type Addressee = Letter['addressee'];
type Regulator = Funder['regulator'];

/**
 * Who takes a complaint. Banks, consumer finance, trusts, auto finance and insurers: 国家金融监督管理总局, 12378. Microloan and guarantee
 * companies: the 地方金融管理局 of the province where they are licensed, or 12345 there (金规〔2024〕26号). Wrong reporting or a dispute
 * without answer: the central bank's local branch, 12363. A lender that nobody can place leaves a blank.
 */
export function addressComplaint(
  lender: {readonly name: string; readonly regulator: Regulator | null},
  to: ComplaintAddressee,
  rules: Rules,
): Addressee {
  const {hotlines} = rules;
  if (to === 'pboc') {
    return {name: `中国人民银行${BLANK}分支机构（征信管理部门）`, role: 'pboc', hotlines: [hotlines.pboc]};
  }
  const regulator = lender.regulator ?? regulatorByName(lender.name, rules);
  if (regulator === 'nfra') {
    return {name: `国家金融监督管理总局${BLANK}监管局`, role: 'nfra', hotlines: [hotlines.nfra]};
  }
  if (regulator === 'local') {
    const province = readPlace(lender.name, rules)?.province ?? BLANK;
    return {name: `${province}地方金融管理局`, role: 'local', hotlines: [hotlines['local-government']]};
  }
  return {name: BLANK, role: 'unknown', hotlines: []};
}

function regulatorByName(name: string, rules: Rules): Regulator | null {
  return rules['regulator-words'].find(({words}) => words.some(word => name.includes(word)))?.regulator ?? null;
}
