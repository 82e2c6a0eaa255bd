import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {wayIn} from '../../../src/view/way-in.ts';

test.each([
  ['资料上的办法：打开度小满 App → 借钱 → 借款服务 → 结清证明。', '打开度小满 App → 借钱 → 借款服务 → 结清证明'],
  [
    '如果这笔是在花呗借的：打开支付宝 App → 我的 → 花呗 → 点右上角齿轮（设置） → 拉到最下面。据资料，这样办到：关闭额度。',
    '打开支付宝 App → 我的 → 花呗 → …',
  ],
  ['先看一眼。打开网商贷 → 设置；会变。', '打开网商贷 → 设置'],
  [
    'First look. A way that is printed: open the app 度小满 → 借钱 (Borrow) → 结清证明 (Certificate). Paths change.',
    'open the app 度小满 → 借钱 (Borrow) → 结清证明 (Certificate)',
  ],
  ['Open Alipay → Me.', 'Open Alipay → Me'],
  ['确认本金、利息、费用全部为零，精确到分。', null],
  ['→ 这里没有路', null],
])('%s', (text, way) => {
  expect(wayIn(text)).toBe(way);
});

test('every way of the directory through an app is found in the text of a step', () => {
  const {funders, apps} = JSON.parse(
    readFileSync(new URL('../../../dist/data/directory.json', import.meta.url), 'utf8'),
  );
  const ways = [...funders, ...apps]
    .flatMap(({closing}) => closing)
    .filter(({channel, steps}) => channel === 'app' && steps.length > 1);
  expect(ways.length).toBeGreaterThan(20);
  for (const {steps} of ways) {
    const way = wayIn(`在这里办：${steps.join(' → ')}。据资料，这样办到：关闭额度。`);
    expect(way).not.toBeNull();
  }
});
