import {describe, expect, it} from 'vitest';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import {paperOf, toPages} from '../../../compose/detailed/print.ts';
import {randomReport} from '../../../compose/detailed/random-report.ts';
import {composeAccount, composeFacility, composeReport} from '../../../compose/detailed/scenarios.ts';
import {codes, heading, lineBase, read, running, title} from './small-report.ts';

const LINE = heading('（一）循环贷账户二');

describe('an agreement without an account', () => {
  const LENDER = {institution: '兴业银行股份有限公司'};
  const FACILITY = composeFacility({...LENDER, facilityId: 'B10511000H0001XY1'});
  const codesWith = (status: 'open' | 'settled', statusText: string) => {
    const account = composeAccount('credit-line', {
      ...LENDER,
      accountId: 'B10511000H0001RJ1',
      limit: 5_000,
      status,
      statusText,
    });
    return codes(readDetailedReport(toPages(paperOf(composeReport({accounts: [account], facilities: [FACILITY]})))));
  };

  it('likely belongs to an open account of the same reporter, never to one that has ended', () => {
    expect(codesWith('open', '正常')).toEqual(['FACILITY_LIKELY']);
    expect(codesWith('settled', '结清')).not.toContain('FACILITY_LIKELY');
  });
});

describe('a family of accounts', () => {
  const ordinals = (...titles: readonly string[]) =>
    read([
      LINE,
      ...titles.flatMap((words, at) => [title(words), ...lineBase(`B${at}`), ...running()]),
    ]).reconciliation.checks.find(({id}) => id === 'ordinals:credit-line');

  it('may leave out the number of its only account, and of no other', () => {
    expect(ordinals('账户')).toMatchObject({ok: true, strength: 'hard', read: 1});
    expect(ordinals('账户', '账户')).toMatchObject({ok: false, strength: 'hard', printed: null, read: 2});
    expect(ordinals('账户1', '账户')).toMatchObject({ok: false, printed: 1, read: 2});
    expect(ordinals('账户1', '账户2')).toMatchObject({ok: true, printed: 2, read: 2});
  });
});

describe('pages', () => {
  it('of which two bear one number are left as they are: nobody knows which comes first', () => {
    const pages = toPages(paperOf(randomReport({seed: 8, most: 3})));
    const [first, second] = pages;
    if (first === undefined || second === undefined) throw new Error('one page');
    const turned = readDetailedReport([second, first, first, ...pages.slice(2)]);
    expect(codes(turned)).not.toContain('PAGES_REORDERED');
  });
});
