import {describe, expect, it} from 'vitest';
import {index as realIndex} from '../../../data/directory-under-test.ts';
import {accountOf, cardOf} from '../sample-report.ts';
import {itemOf, planOf, stepIds, stepKind, textOf} from './situation.ts';

const real = {index: realIndex};

describe('the order of steps', () => {
  it('asks for the certificate in the call and for closing after it', () => {
    const item = itemOf(planOf([accountOf({institution: '电话消费金融有限公司'})]), '电话消费金融有限公司');
    expect(stepIds(item)).toEqual([
      'verify-lender',
      'verify-zero',
      'certificate',
      'close-line',
      'end-agreement',
      'ask-report',
      'stop-charges',
      'withdraw-consent',
      'confirm',
      'recheck',
      'cancel-account',
      'clean-up',
      'final-check',
    ]);
    const [certificate, close] = ['certificate', 'close-line'].map(id => item.steps.find(step => step.id === id));
    expect(close).toMatchObject({after: 'certificate', from: certificate?.from});
    expect(textOf(item, 'certificate')).toContain('先发证明，再关闭');
  });

  it('fetches a certificate of the app on the first day, and closes nothing before its days', () => {
    const lender = '招联消费金融股份有限公司';
    const plan = planOf([accountOf({institution: lender})], real);
    const item = itemOf(plan, lender);
    expect(item.steps.find(({id}) => id === 'certificate')).toMatchObject({channel: 'app', from: '2026-11-22'});
    const closing = plan.visits.filter(({stepIds: ids}) => ids.some(id => stepKind(id) === 'close-line'));
    expect(closing.length).toBeGreaterThan(0);
    for (const {on} of closing) expect(on > '2026-11-22').toBe(true);
    expect(item.steps.find(({id}) => stepKind(id) === 'close-line')?.after).toBeNull();
  });

  it('brings ways that cancel only the login as the last thing', () => {
    const lender = '重庆度小满小额贷款有限公司';
    const item = itemOf(planOf([accountOf({institution: lender})], real), lender);
    expect(textOf(item, 'close-line')).not.toContain('账号注销');
    expect(textOf(item, 'cancel-account')).toContain('账号注销');
    const ids = stepIds(item);
    expect(ids.indexOf('cancel-account')).toBeGreaterThan(ids.indexOf('recheck'));
  });

  it('shows the way of the funder and the way of the app, the better trusted first', () => {
    const lender = '马上消费金融股份有限公司';
    const item = itemOf(planOf([accountOf({institution: lender})], real), lender);
    expect(stepIds(item)).toContain('close-line');
    const partner = '海尔消费金融有限公司';
    const paths = itemOf(planOf([accountOf({institution: partner})], {...real, usedApps: ['拍拍贷']}), partner);
    expect(textOf(paths, 'close-line')).toContain('7 个工作日后再确认');
  });

  it('takes one number for one call, and no more than four calls a day', () => {
    const ant = accountOf({institution: '重庆蚂蚁消费金融有限公司'});
    const bank = accountOf({institution: '浙江网商银行股份有限公司', product: '个人经营性贷款'});
    const plan = planOf([ant, bank], real);
    expect(plan.visits.filter(({number}) => number === '95188')).toMatchObject([{itemIds: {length: 2}}]);
    const many = Array.from({length: 11}, (_, at) => accountOf({institution: `没听过的第${at}消费金融有限公司`}));
    const {visits, dates} = planOf(many);
    const calls = visits.filter(({kind}) => kind === 'phone').map(({on}) => on);
    expect(calls).toHaveLength(11);
    for (const day of calls) expect(calls.filter(each => each === day).length).toBeLessThanOrEqual(4);
    expect(dates.length).toBeLessThanOrEqual(8);
  });

  it('makes three lines at one lender one item', () => {
    const lines = ['2020-01-01', '2021-01-01', '2022-01-01'].map(openedOn => accountOf({openedOn}));
    const plan = planOf(lines);
    expect(plan.items).toMatchObject([{number: 1, accountKeys: {length: 3}}]);
    expect(plan.counts).toMatchObject({open: 3, close: 3, openAfter: 0});
  });

  it('asks the hotline before pictures of the identity card go by e-mail', () => {
    const lender = '中邮消费金融有限公司';
    const item = itemOf(planOf([accountOf({institution: lender})], real), lender);
    const email = item.steps.find(({channel}) => channel === 'email');
    expect(email?.id).toBe('cancel-account');
    expect(email?.text).toMatch(/客服在电话里要求/);
    expect(item.steps.findIndex(({channel}) => channel === 'phone')).toBeLessThan(
      item.steps.findIndex(({channel}) => channel === 'email'),
    );
  });

  it('tells nobody who owes nothing to pay in', () => {
    for (const {name} of realIndex.funders.values()) {
      for (const {steps} of planOf([accountOf({institution: name})], real).items)
        for (const {text} of steps) expect(text).not.toMatch(/存入|把钱存|汇入|提前还款/);
    }
  }, 60_000);

  it('leaves the account of the bank behind 网商贷 alone', () => {
    const bank = '浙江网商银行股份有限公司';
    const item = itemOf(planOf([accountOf({institution: bank, product: '个人经营性贷款'})], real), bank);
    expect(item.steps.map(({text}) => text).join()).not.toContain('账户注销');
    expect(textOf(item, 'close-line')).toContain('关闭网商贷');
  });

  it('cites no consumer law for a business loan', () => {
    const sourcesOf = (product: string) =>
      itemOf(planOf([accountOf({product})]), '示例消费金融有限公司')
        .steps.flatMap(({sources}) => sources)
        .join();
    expect(sourcesOf('个人经营性贷款')).not.toContain('消费者权益保护法');
    expect(sourcesOf('其他个人消费贷款')).toContain('消费者权益保护法');
  });

  it('asks for the call-back in every call that closes', () => {
    const plan = planOf([accountOf(), cardOf({openedOn: '2001-01-01'}), cardOf()]);
    for (const item of plan.items) {
      const ask = item.steps.find(({id, channel}) => stepKind(id) === 'close-line' && channel === 'phone');
      expect(ask?.text).toMatch(/哪个号码/);
      expect(ask?.text).toContain('不报验证码');
    }
  });
});
