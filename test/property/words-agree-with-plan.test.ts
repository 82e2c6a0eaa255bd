import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readLetters} from '../../scripts/build-letters.ts';
import {readScenarios} from '../../scripts/build-scenarios.ts';
import {groupAccounts} from '../../src/account/group.ts';
import {findContact} from '../../src/contact/find-contact.ts';
import {buildLetter} from '../../src/contact/letters/index.ts';
import {buildScript} from '../../src/contact/script.ts';
import type {Report} from '../../src/model/report.ts';
import {LETTER_KINDS} from '../../src/model/vocabulary.ts';
import {keptKeys} from '../../src/planner/kept.ts';
import {translator} from '../../src/text/index.ts';
import {templates} from '../../src/text/zh-CN/index.ts';
import {index as realIndex} from '../data/directory-under-test.ts';
import {harmfulSentences} from '../unit/contact/harmful-sentences.ts';
import {contextOf, planInWords, rules} from '../unit/planner/sample-context.ts';
import {accountOf, cardOf, facilityOf, reportOf} from '../unit/planner/sample-report.ts';

const scenarios = readScenarios();
const letters = readLetters();
const t = translator(templates);

/** Few institutions, so that a debt often runs at the lender of an item: a bank with a card centre, an app with several lenders of its own. */
const LENDERS = [
  '中国建设银行股份有限公司',
  '中国建设银行股份有限公司信用卡中心',
  '中国建设银行股份有限公司杭州分行',
  '重庆蚂蚁消费金融有限公司',
  '浙江网商银行股份有限公司',
  '重庆度小满小额贷款有限公司',
  '奇瑞徽银汽车金融股份有限公司',
  '无名小额贷款有限公司',
];

const account = fc
  .record({
    kind: fc.constantFrom('credit-line', 'credit-line', 'term-loan', 'drawdown', 'credit-card'),
    institution: fc.constantFrom(...LENDERS),
    product: fc.constantFrom('其他个人消费贷款', '个人经营性贷款', '个人住房商业贷款', '个人汽车消费贷款', null),
    balance: fc.constantFrom(0, 0, 375, null),
    pastDue: fc.record({
      now: fc.constantFrom(false, false, true),
      months5y: fc.constant(null),
      over90Months: fc.constant(null),
    }),
    perpetual: fc.boolean(),
  })
  .map(fields =>
    fields.kind === 'credit-card' ? cardOf({...fields, product: null, used: fields.balance}) : accountOf(fields),
  );

const situation = fc
  .record({
    accounts: fc.array(account, {minLength: 2, maxLength: 7}),
    used: fc.constantFrom(null, 0, 900),
    kept: fc.nat(8),
  })
  .map(({accounts, used, kept}) => {
    const keyed = accounts.map((each, at) => ({...each, key: `${each.key}#${at}`}));
    const facility = facilityOf({institution: '中国建设银行股份有限公司', used});
    const keep = keyed.slice(kept, kept + 1).map(({key}) => key);
    return {report: reportOf(keyed, {facilities: [facility]}), keep};
  });

function planOf(report: Report, keep: readonly string[]) {
  return planInWords(report, contextOf({index: realIndex, keep}));
}

describe('script, call and letter of an item', () => {
  it('speak of what runs as the plan does, and touch nothing of it', {timeout: 120_000}, () => {
    let spoken = 0;
    fc.assert(
      fc.property(situation, ({report, keep}) => {
        const {items} = planOf(report, keep);
        const kept = keptKeys(groupAccounts(report), {index: realIndex, keep});
        for (const item of items) {
          const key = item.accountKeys[0] ?? item.facilityKeys[0];
          const query = {typed: item.institution, anyName: true, report, account: key, items, kept};
          const contact = findContact(realIndex, query, rules, t);
          expect(contact.running).toEqual(item.running);
          expect(contact.scenario).toBe(item.script.id);
          // found alone, without the plan, as well
          const alone = findContact(realIndex, {...query, items: []}, rules, t);
          if (item.accountKeys.length === 1 && item.facilityKeys.length === 0)
            expect(alone.running).toEqual(item.running);
          if (item.running.length === 0) continue;
          spoken += 1;
          const script = buildScript({...contact, scenarios, scenario: contact.scenario});
          const said = [
            ...script.opening,
            ...script.checklist,
            ...script.closing,
            ...script.branches.map(({say}) => say),
          ];
          // what something stands behind gets no letter that asks for closing
          const kinds = LETTER_KINDS.filter(kind => kind !== 'closure' || !contact.secured);
          const written = kinds.flatMap(kind => {
            const letter = buildLetter({...contact, templates: letters, rules, kind, to: 'regulator', lang: 'zh'});
            return [...letter.body, ...letter.requests, ...letter.closing];
          });
          expect([...said, ...written].flatMap(harmfulSentences)).toEqual([]);
        }
      }),
      {numRuns: 300},
    );
    expect(spoken).toBeGreaterThan(100);
  });
});
