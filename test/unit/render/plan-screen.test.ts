import {describe, expect, test} from 'vitest';
import type {Plan} from '../../../src/model/plan.ts';
import {renderPlanScreen} from '../../../src/render/plan-screen.ts';
import {createTheme} from '../../../src/render/theme.ts';
import {displayWidth} from '../../../src/render/width.ts';
import {LANGS, loadTranslator} from '../../../src/text/index.ts';
import {composeItem, composePlan} from './composed-plan.ts';
import {lostCharacters} from './lost-characters.ts';

async function render(
  plan: Plan,
  {width = 80, lang = 'zh', hints = true}: {width?: number; lang?: 'zh' | 'en'; hints?: boolean} = {},
) {
  return renderPlanScreen(
    plan,
    {t: await loadTranslator(lang), theme: createTheme(0), width},
    {file: '我的 报告.pdf', hints},
  );
}

describe.each([40, 80, 120])('at %i columns', width => {
  test.each(LANGS)('no line is too long and no character is lost (%s)', async lang => {
    const output = await render(composePlan(), {width, lang});
    expect(output.split('\n').filter(line => displayWidth(line) > width)).toEqual([]);
    expect(lostCharacters(output, [await render(composePlan(), {width: 1000, lang})])).toEqual([]);
  });
});

test('the headline adds up', async () => {
  const plan = composePlan({
    counts: {open: 14, close: 7, optional: 2, investigate: 1, inUse: 4, openAfter: 7, ended: 3, pastDueNow: 0},
  });
  const output = await render(plan);
  expect(output).toContain('你有 14 个账户开着：7 个该关，2 个随你，1 个先查清，4 个还在用。');
  expect(output).toContain('另有 3 个早已关闭');
  expect(output).toContain('还剩 7 个');
});

test('what comes first stands above what is to be done', async () => {
  const first = [{code: 'PAST_DUE_NOW' as const, args: {}, accountKeys: ['k'], text: '4 笔已经逾期，今天就还'}];
  const output = await render(composePlan({first}));
  expect(output.indexOf('4 笔已经逾期')).toBeGreaterThan(0);
  expect(output.indexOf('4 笔已经逾期')).toBeLessThan(output.indexOf('要办的'));
});

test('a visit names its items by number', async () => {
  expect(await render(composePlan())).toContain('11-23  95000（第 1、2 项，市话费）');
});

test('what still runs at the lender is said beside the item, with what must be left alone', async () => {
  const running = [
    {accountKey: 'a', institution: '示例', product: null, owed: 429_010, pastDueNow: false, at: 'lender' as const},
    {accountKey: 'b', institution: '示例', product: null, owed: null, pastDueNow: false, at: 'lender' as const},
  ];
  const output = (await render(composePlan({items: [composeItem({running})]}), {width: 1000})).split('\n');
  const at = output.findIndex(line => line.includes('示例借条'));
  expect(output[at + 1]).toContain('还有 2 笔没了结（欠 429,010 元；欠多少没有印出来）');
  expect(output[at + 1]).toContain('不要停扣款、不要注销账号、不要卸载');
});

test('at most three later days, the others are a count', async () => {
  const output = await render(composePlan());
  expect(output).toContain('12-22  重新查一份报告');
  expect(output).toContain('2027-02-05  还没更新的，提异议');
  expect(output).not.toContain('半年后');
  expect(output).toContain('后面还有 1 个日子');
});

test('ended accounts are a count, the others are named by reason', async () => {
  const output = await render(composePlan());
  expect(output).toContain('还有欠款 1 个：样例银行股份有限公司');
  expect(output).not.toContain('示例信托有限公司');
});

test('the commands can be typed as they stand', async () => {
  expect(await render(composePlan(), {width: 120})).toContain('loanclose plan "我的 报告.pdf" --item 1');
  expect(await render(composePlan(), {hints: false})).not.toContain('--item');
});

test('too late: the earliest day and what helps now, no day that is over', async () => {
  const items = [composeItem({feasibility: 'too-late', lastSafeDay: '2026-10-05'})];
  const output = await render(
    composePlan({before: '2026-12-01', feasibility: 'too-late', earliest: '2027-01-09', items}),
  );
  expect(output).toContain('2026-12-01 以前来不及印到报告上。最早 2027-01-09 能看到全部关掉');
  expect(output).toContain('officer-html');
  expect(output).not.toContain('2026-10-05');
});

describe('nothing that was read', () => {
  const empty = {items: [], visits: [], dates: [], others: []};
  const counts = {open: 0, close: 0, optional: 0, investigate: 0, inUse: 0, openAfter: 0, ended: 0, pastDueNow: 0};
  test('never reads as nothing to do', async () => {
    const first = [{code: 'NO_ACCOUNTS_READ' as const, args: {}, accountKeys: [], text: '没有读到账户'}];
    const output = await render(composePlan({...empty, counts, first}));
    expect(output).toContain('没有读到任何账户，不能据此认为没有要关的');
    expect(output).not.toMatch(/没有找到|没有要办/);
  });

  test('nor does a report that was not read whole', async () => {
    const first = [{code: 'NOT_RECONCILED' as const, args: {}, accountKeys: [], text: '对不上'}];
    const output = await render(composePlan({...empty, counts: {...counts, open: 2, inUse: 2, openAfter: 2}, first}));
    expect(output).toContain('报告没有读全，不能据此认为没有');
    expect(output).not.toContain('没有找到');
  });
});

test('the scam banner stands first and last', async () => {
  const lines = (await render(composePlan())).trimEnd().split('\n');
  expect(lines[0]).toMatch(/^防骗/);
  expect(lines.findLastIndex(line => line.startsWith('防骗'))).toBeGreaterThan(lines.length - 4);
});

test('words of a report cannot steer the terminal', async () => {
  const output = await render(composePlan({items: [composeItem({institution: '示例\u001B[2J银行'})]}));
  expect(output).not.toContain('\u001B');
  expect(output).toContain('示例\uFFFD[2J银行');
});
