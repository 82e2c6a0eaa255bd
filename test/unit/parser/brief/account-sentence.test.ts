import {describe, expect, it} from 'vitest';
import {type Fields, fieldsOf, NOTHING, read} from './read-sentence.ts';

const LOAN = '2021年09月24日示例银行股份有限公司成都分行发放的860,000元（人民币）个人住房商业贷款';
const LINE = '2022年07月19日示例消费金融有限公司为其他个人消费贷款授信';

describe('other business', () => {
  const LEASE_OF: Fields = {
    ...NOTHING,
    kind: 'finance-lease',
    group: 'other-business',
    institution: '示例国际融资租赁有限公司',
    openedOn: '2024-01-11',
    currency: '人民币',
    amount: 156000,
  };
  it.each([
    ['办理的…业务', '办理的156,000元（人民币）融资租赁业务', '融资租赁业务'],
    ['发放的…融资租赁', '发放的156,000元（人民币）融资租赁', '融资租赁'],
  ])('lease, %s', (_, words, product) => {
    const head = `2024年01月11日示例国际融资租赁有限公司${words}`;
    expect(
      fieldsOf(
        read(`${head}，2027年01月11日到期。截至2026年04月，余额62,300，当前无逾期。`, 'issued', 'other-business'),
      ),
    ).toEqual({
      ...LEASE_OF,
      product,
      dueOn: '2027-01-11',
      asOf: '2026-04',
      balance: 62300,
      pastDue: {now: false, months5y: null, over90Months: null},
    });
    expect(fieldsOf(read(`${head}，2022年12月已结清。`, 'issued', 'other-business'))).toEqual({
      ...LEASE_OF,
      product,
      status: 'settled',
      statusText: '结清',
      closedOn: '2022-12',
    });
  });

  it.each(['约定购回式证券交易', '股票质押式回购交易', '融资融券交易'])('%s', product => {
    expect(
      read(
        `2024年01月11日示例证券股份有限公司办理的50,000元（人民币）${product}，2027年01月11日到期。截至2026年04月，余额50,000。`,
        'issued',
        'other-business',
      ).account,
    ).toMatchObject({kind: 'securities-financing', group: 'other-business', product, amount: 50000, balance: 50000});
  });
});

describe('debts in recovery', () => {
  it('asset disposal', () => {
    const done = read(
      '2019年05月21日，示例资产管理股份有限公司浙江省分公司接收债权，金额为74,200。截至2026年03月04日，余额为31,500，最近一次还款日期为2025年12月03日。',
      'asset-disposal',
      'asset-disposal',
    );
    expect(fieldsOf(done)).toEqual({
      ...NOTHING,
      kind: 'recovery',
      group: 'recovery',
      institution: '示例资产管理股份有限公司浙江省分公司',
      product: '资产处置',
      openedOn: '2019-05-21',
      amount: 74200,
      asOf: '2026-03-04',
      balance: 31500,
    });
    expect(done.diagnostics).toEqual([]);
  });

  const ADVANCE_OF: Fields = {
    ...NOTHING,
    kind: 'recovery',
    group: 'recovery',
    institution: '示例财产保险股份有限公司',
    product: '垫款',
    openedOn: '2021-04-05',
    amount: 15860,
  };
  it.each<[string, string, Partial<Fields>]>([
    ['still owed', '2021年04月05日以来示例财产保险股份有限公司累计代偿金额15,860。', {}],
    [
      'settled',
      '2021年04月05日以来示例财产保险股份有限公司累计代偿金额15,860。2023年02月已结清。',
      {status: 'settled', statusText: '结清', closedOn: '2023-02'},
    ],
    [
      'with a balance',
      '2021年04月05日以来示例财产保险股份有限公司累计代偿金额15,860。截至2026年03月04日，余额为1,500，最近一次还款日期为--。',
      {asOf: '2026-03-04', balance: 1500},
    ],
    [
      'first generation',
      '2021年4月5日示例财产保险股份有限公司进行最近一次代偿，累计代偿金额15,860。最近一次还款日期为2021年10月17日，余额0。',
      {balance: 0},
    ],
  ])('advance, %s', (_, sentence, expected) => {
    const done = read(sentence, 'advance', 'advance');
    expect(fieldsOf(done)).toEqual({...ADVANCE_OF, ...expected});
    expect(done.diagnostics).toEqual([]);
  });
});

describe('what no form knows', () => {
  it('an unknown head still gives institution, day and figures, and the words are said', () => {
    const {account, diagnostics} = read(
      '2023年01月05日示例小额贷款有限公司提供的一种新业务，金额5,000。截至2026年04月，余额0。',
      'unread',
      'loans',
    );
    expect(account).toMatchObject({institution: '示例小额贷款有限公司', openedOn: '2023-01-05', balance: 0});
    expect(diagnostics).toMatchObject([{code: 'CLAUSE_UNKNOWN', args: {clause: '提供的一种新业务'}}]);
  });

  it('words without an institution are an error that names the ordinal, and stay as an account of unknown state', () => {
    const {account, diagnostics} = read('2023年01月05日某处的一种新业务', 'unread', 'loans');
    expect(account).toMatchObject({institution: '', status: 'unknown', openedOn: '2023-01-05'});
    expect(diagnostics[0]).toMatchObject({code: 'SENTENCE_NOT_READ', severity: 'error', args: {ordinal: 1}});
  });

  it('a day that does not exist is unreadable, not moved to another', () => {
    const {account, diagnostics} = read(LOAN.replace('09月24日', '02月30日'), 'issued', 'loans');
    expect(account.openedOn).toBeNull();
    expect(diagnostics[0]).toMatchObject({code: 'VALUE_UNREADABLE', severity: 'error'});
  });

  it('a sentence with two states is in neither', () => {
    const {account, diagnostics} = read(`${LOAN}，2023年10月已结清。2024年01月已转出。`, 'issued', 'loans');
    expect(account.status).toBe('unknown');
    expect(diagnostics.map(({code}) => code)).toContain('STATUS_CONFLICT');
  });
});

it('says which words gave which fields', () => {
  expect(read(`${LINE}，可循环使用。2022年12月已结清。`, 'line').clauses).toEqual([
    {words: LINE, fields: ['openedOn', 'institution', 'kind', 'product'], problem: null},
    {words: '可循环使用', fields: ['revolving'], problem: null},
    {words: '2022年12月已结清', fields: ['closedOn', 'status', 'statusText'], problem: null},
  ]);
});
