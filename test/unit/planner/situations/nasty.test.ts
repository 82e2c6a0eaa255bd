import {describe, expect, it} from 'vitest';
import {renderPlanIcs} from '../../../../src/render/plan-ics.ts';
import {itemNames, ladderTitle} from '../../../../src/render/words.ts';
import {translator} from '../../../../src/text/index.ts';
import {templates} from '../../../../src/text/zh-CN/index.ts';
import {index} from '../../../data/directory-under-test.ts';
import {accountOf, cardOf} from '../sample-report.ts';
import {itemOf, planOf, stepIds, stepKind, textOf} from './situation.ts';

const t = translator(templates);
const kindsOf = (item: Parameters<typeof stepIds>[0]) => stepIds(item).map(stepKind);

describe('how sure it is that a lender means an app', () => {
  it.each([
    ['杭州银行股份有限公司', '可能是 公鸡贷'],
    ['渣打银行（中国）有限公司', '可能是 渣打银行现贷派'],
    ['招商银行股份有限公司', '很可能是 招商银行闪电贷'],
  ])('%s: %s', (institution, named) => {
    const item = itemOf(planOf([accountOf({institution})], {index}), institution);
    expect(itemNames(item, t)).toBe(`${named}  ${institution}`);
    expect(item.apps.every(({chosen}) => !chosen)).toBe(true);
  });

  it('an app that is only remembered is none to open', () => {
    const {visits} = planOf([accountOf({institution: '杭州银行股份有限公司'})], {index});
    expect(visits.map(({kind}) => kind)).toEqual(['phone']);
    expect(JSON.stringify(visits)).not.toContain('公鸡贷');
  });

  it('nobody who owes nothing is told to pay in', () => {
    for (const institution of ['杭州银行股份有限公司', '渣打银行（中国）有限公司']) {
      const item = itemOf(planOf([accountOf({institution})], {index}), institution);
      expect(item.steps.map(({text, needs}) => text + needs.join()).join('\n')).not.toMatch(
        /存入|存钱|足额|我的贷款.{0,4}还款/,
      );
    }
  });
});

describe('what stands in the way of closing', () => {
  it.each(['frozen', 'stopped'] as const)('%s: why is asked by phone, and the screen says so', status => {
    const institution = '招商银行股份有限公司';
    const item = itemOf(planOf([accountOf({institution, status})], {index}), institution);
    expect(item.restricted).toBe(true);
    expect(item.steps.find(({id}) => id === 'verify-zero')).toMatchObject({channel: 'phone'});
    expect(kindsOf(item).indexOf('verify-zero')).toBeLessThan(kindsOf(item).indexOf('close-line'));
  });

  it('a bank: what is ended is what the loan brought, the mobile bank stays', () => {
    const institution = '招商银行股份有限公司';
    const item = itemOf(planOf([accountOf({institution})], {index}), institution);
    expect(textOf(item, 'stop-charges')).toMatch(/存款账户、工资卡上的扣款不要动/);
    expect(textOf(item, 'clean-up')).toMatch(/手机银行、存款账户.*留着/);
    expect(kindsOf(item)).not.toContain('cancel-account');
  });

  it('a card: what it pays for is moved first', () => {
    const institution = '平安银行股份有限公司信用卡中心';
    const plan = planOf([cardOf({openedOn: '2001-01-01'}), cardOf({institution})], {index});
    expect(textOf(itemOf(plan, institution), 'stop-charges')).toMatch(/还在替什么付钱.*换到别的卡/);
  });

  it('呆账 of a card with 0: a paper and a correction, nothing of closing a card, and not 45 days', () => {
    const institution = '广发银行股份有限公司信用卡中心';
    const [item] = planOf([cardOf({institution, status: 'bad-debt', balance: 0})], {index}).items;
    if (item === undefined) throw new Error('no item');
    expect(textOf(item, 'certificate')).toContain('一分不欠');
    expect(textOf(item, 'confirm')).not.toContain('销户');
    expect(item.recheckOn < '2027-02-01').toBe(true);
  });

  it('what is only asked about climbs its ladder for an answer, not for a closing', () => {
    const institution = '中国建设银行股份有限公司';
    const item = itemOf(planOf([accountOf({institution, group: 'housing'})], {index}), institution);
    expect(item.escalation.flatMap(({rungs}) => rungs.map(({text}) => text)).join()).not.toMatch(/不肯关|关闭额度的/);
    expect(ladderTitle(item, 'refused', t)).not.toContain('不给关');
    expect(textOf(item, 'release-security')).toMatch(/^确认结清、不再用以后/);
  });
});

describe('the calendar', () => {
  const plan = planOf(
    [
      accountOf({institution: '招商银行股份有限公司'}),
      accountOf({institution: '中国建设银行股份有限公司', group: 'housing'}),
      accountOf({institution: '无人知晓小额贷款有限公司'}),
    ],
    {index},
  );
  const text = renderPlanIcs(plan, t, {owner: ['x'], now: '2026-11-22T09:00:00Z'}).replaceAll(/\r\n /g, '');
  const eventOf = (words: string) => text.split('BEGIN:VEVENT').find(event => event.includes(`SUMMARY:${words}`)) ?? '';

  it('asks for closing only of what is to be closed', () => {
    expect(plan.dates.find(({code}) => code === 'call')?.what).toBe(
      '打电话：要求关闭 2 项；另 1 项只问清，先不要求关闭',
    );
    expect(eventOf('打电话')).toContain('先不要求关闭');
  });

  it('names every call in the event of the calls, with its day', () => {
    for (const {kind, on, title} of plan.visits.filter(visit => visit.kind === 'phone')) {
      expect(eventOf('打电话'), kind).toContain(`- ${on.slice(5)} ${title.replaceAll(',', '\\,')}`);
    }
    expect(eventOf('打电话')).not.toContain('- 打开');
  });

  it('says what is past due where something is done, not half a year later', () => {
    const late = {now: true, months5y: 1, over90Months: 0};
    const owing = accountOf({institution: '某某银行股份有限公司', balance: 9, pastDue: late});
    const dated = planOf([accountOf({institution: '招商银行股份有限公司'}), owing], {index});
    const events = renderPlanIcs(dated, t, {owner: ['x'], now: '2026-11-22T09:00:00Z'})
      .replaceAll(/\r\n /g, '')
      .split('BEGIN:VEVENT');
    expect(events.find(event => event.includes('SUMMARY:打电话'))).toContain('当前逾期');
    expect(events.find(event => event.includes('SUMMARY:半年检查'))).not.toContain('当前逾期');
  });
});
