import {describe, expect, it} from 'vitest';
import {accountOf, cardOf, facilityOf} from '../sample-report.ts';
import {forbiddenSentences, itemOf, planOf, stepIds, stepKind, textOf} from './situation.ts';

const CONSUMER = '示例消费金融有限公司';
const BANK = '示例银行股份有限公司';
const kindsOf = (ids: readonly string[]) => new Set(ids.map(stepKind));

describe('something still runs at the same lender', () => {
  it('closes this line only, and says that nothing else is touched', () => {
    const debt = accountOf({kind: 'term-loan', openedOn: '2024-01-01', balance: 429010});
    const item = itemOf(planOf([accountOf(), debt]), CONSUMER);
    expect(item.running).toEqual([
      {
        accountKey: debt.key,
        institution: CONSUMER,
        product: debt.product,
        owed: 429010,
        pastDueNow: false,
        at: 'lender',
      },
    ]);
    for (const kind of ['stop-charges', 'cancel-account', 'clean-up'])
      expect(kindsOf(stepIds(item))).not.toContain(kind);
    expect(textOf(item, 'close-line')).toContain('不要注销账号');
    expect(textOf(item, 'withdraw-consent')).toContain('不要撤');
    expect(forbiddenSentences(item)).toEqual([]);
  });

  it('counts branches and card centres as the bank', () => {
    const mortgage = accountOf({
      kind: 'term-loan',
      institution: `${BANK}成都分行`,
      group: 'housing',
      product: '个人住房商业贷款',
      balance: 792338,
    });
    const card = cardOf({openedOn: '2001-01-01', used: 90});
    const item = itemOf(planOf([accountOf({institution: BANK}), mortgage, card]), BANK);
    expect(item.running.map(({owed}) => owed)).toEqual([792338, 90]);
    const stranger = accountOf({institution: '没听过银行股份有限公司'});
    const branch = accountOf({institution: '没听过银行股份有限公司杭州分行', kind: 'term-loan', balance: 5});
    expect(itemOf(planOf([stranger, branch]), stranger.institution).running).toHaveLength(1);
  });

  it("counts the same app's own lenders", () => {
    const partner = accountOf({institution: '伙伴消费金融有限公司'});
    const own = accountOf({balance: 1});
    const item = itemOf(planOf([partner, own]), '伙伴消费金融有限公司');
    expect(item.running.map(({institution}) => institution)).toEqual([CONSUMER]);
  });

  it('pays what is past due there first', () => {
    const late = accountOf({
      kind: 'term-loan',
      openedOn: '2024-01-01',
      balance: 92,
      pastDue: {now: true, months5y: 1, over90Months: 0},
    });
    const item = itemOf(planOf([accountOf(), late]), CONSUMER);
    expect(stepIds(item).slice(0, 2)).toEqual(['pay-past-due', 'verify-lender']);
    expect(item.running[0]?.pastDueNow).toBe(true);
  });

  it('does not take what is not known for nothing', () => {
    const unknown = accountOf({kind: 'term-loan', openedOn: '2024-01-01', balance: null});
    expect(itemOf(planOf([accountOf(), unknown]), CONSUMER).running).toMatchObject([{owed: null}]);
    const agreement = facilityOf({facilityId: 'XY0009', used: null});
    const item = planOf([accountOf()], {}, {facilities: [agreement]}).items.find(({action}) => action === 'close');
    expect(item?.running).toMatchObject([{accountKey: agreement.key, owed: null}]);
  });

  it('counts what is kept: by the rule and by the person', () => {
    const kept = cardOf({openedOn: '2001-01-01'});
    expect(itemOf(planOf([accountOf({institution: BANK}), kept]), BANK).running).toMatchObject([{owed: 0}]);
    const [first, second] = [accountOf(), accountOf({openedOn: '2024-01-01'})];
    const item = itemOf(planOf([first, second], {keep: [second.key]}), CONSUMER);
    expect(item.accountKeys).toEqual([first.key]);
    expect(item.running).toMatchObject([{accountKey: second.key, owed: 0}]);
  });

  it('ends charges and login where nothing runs, and the login only after the report shows it', () => {
    const item = itemOf(planOf([accountOf()]), CONSUMER);
    expect(item.running).toEqual([]);
    for (const kind of ['stop-charges', 'cancel-account', 'clean-up']) expect(kindsOf(stepIds(item))).toContain(kind);
    const cancel = item.steps.find(({id}) => id === 'cancel-account');
    expect(cancel?.from).toBe(item.recheckOn);
  });

  it('never cancels an account at a bank, known or not', () => {
    for (const institution of [BANK, '没听过农村商业银行股份有限公司'])
      expect(kindsOf(stepIds(itemOf(planOf([accountOf({institution})]), institution)))).not.toContain('cancel-account');
  });
});
