import {beforeAll, describe, expect, test} from 'vitest';
import {type Item, type Plan, PlanSchema} from '../../src/model/plan.ts';
import {printed} from './read-fixture.ts';

/** One report in which a debt at the same lender, a past due loan, a mortgage line, a bank with a kept card and an unknown figure meet. */
const REPORT = 'brief/harmful-five/input.txt';
let plan: Plan;

beforeAll(async () => {
  plan = PlanSchema.parse(JSON.parse((await printed(['plan', REPORT, '--json'])).out));
});

function itemOf(institution: string): Item {
  const item = plan.items.find(each => each.institution.includes(institution) && each.action !== 'optional-close');
  if (item === undefined) throw new Error(`no item of ${institution}`);
  return item;
}

const kinds = (item: Item) => item.steps.map(({id}) => id.replace(/-\d$/, ''));
/** Acts that would do harm here, outside of a sentence that forbids them. */
function harmful(text: string): string[] {
  const acts = /注销(?:登录)?账号|取消.{0,6}(?:扣款|代扣)|停(?:掉|止).{0,6}(?:扣款|代扣)|卸载/;
  return text.split(/[。；！\n]/).filter(sentence => acts.test(sentence) && !/不要|不能|别|不得|先不/.test(sentence));
}

describe('the plan', () => {
  test('counts add up, and every account stands once', () => {
    const {open, close, optional, investigate, inUse, openAfter} = plan.counts;
    expect(open).toBe(close + optional + investigate + inUse);
    expect(openAfter).toBe(open - close);
    const keys = [...plan.items, ...plan.others].flatMap(({accountKeys}) => accountKeys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(8);
  });

  test('what is past due comes first of all', () => {
    expect(plan.first[0]?.code).toBe('PAST_DUE_NOW');
    expect(plan.counts.pastDueNow).toBe(1);
  });

  test('the lender that is still owed: this line only', () => {
    const item = itemOf('度小满');
    expect(item.running.map(({owed}) => owed).toSorted()).toEqual([429_010, null]);
    for (const kind of ['stop-charges', 'cancel-account', 'clean-up']) expect(kinds(item)).not.toContain(kind);
    expect(item.steps.flatMap(({text}) => harmful(text))).toEqual([]);
  });

  test('a balance that is not printed is not zero', () => {
    expect(plan.others.filter(({verdict}) => verdict === 'unclear').map(({institution}) => institution)).toEqual([
      '重庆度小满小额贷款有限公司',
    ]);
  });

  test('the line with a mortgage is looked into first, and is no web loan', () => {
    const item = itemOf('招商银行');
    expect([item.action, item.secured, item.apps]).toEqual(['investigate', true, []]);
    expect(kinds(item)).toContain('release-security');
  });

  test('the bank keeps its login and its card', () => {
    const item = itemOf('建设银行');
    expect(item.running).toHaveLength(1);
    expect(kinds(item)).not.toContain('cancel-account');
  });

  test('the certificate is in hand before the line is closed', () => {
    for (const item of plan.items.filter(({action}) => action === 'close')) {
      const certificate = item.steps.findIndex(({id}) => id === 'certificate');
      const close = item.steps.findIndex(({id}) => id === 'close-line');
      expect(certificate).toBeGreaterThanOrEqual(0);
      expect(close).toBeGreaterThan(certificate);
      const [first, second] = [item.steps[certificate], item.steps[close]];
      expect((second?.from ?? '') >= (first?.from ?? '9')).toBe(true);
      if (second?.from === first?.from) expect(second?.after).toBe('certificate');
    }
  });
});

describe('what is printed', () => {
  test.each(['terminal', 'md', 'html'])('%s says first what is past due, and forbids what would harm', async format => {
    const {out} = await printed(['plan', REPORT, '--format', format]);
    const text = out
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<script>.*<\/script>/s, '')
      .replaceAll(/\n {2,}/g, '');
    const first = plan.first[0]?.text.slice(0, 12) ?? '--';
    expect(text.indexOf(first)).toBeGreaterThan(0);
    expect(text.indexOf(first)).toBeLessThan(text.indexOf('429,010'));
    expect(text).toContain('不要停扣款、不要注销账号');
  });

  test('the calendar says it in the text of the day, in at most eight events', async () => {
    const {out} = await printed(['plan', REPORT, '--format', 'ics']);
    const text = out.replaceAll(/\r\n /g, '');
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeLessThanOrEqual(8);
    expect(text).toContain('429\\,010');
    expect(text).toContain(plan.first[0]?.text.slice(0, 6));
  });

  test('script and letter of that lender ask for this line only', async () => {
    const {number} = itemOf('度小满');
    const script = await printed(['script', String(number), '--report', REPORT]);
    const letter = await printed(['letter', String(number), '--kind', 'closure', '--report', REPORT]);
    expect([script.code, letter.code]).toEqual([0, 0]);
    expect(script.out).toContain('度小满');
    expect(letter.out).toContain('重庆度小满小额贷款有限公司');
  });
});
