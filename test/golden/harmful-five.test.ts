import {beforeAll, describe, expect, test} from 'vitest';
import {type Item, type Plan, PlanSchema} from '../../src/model/plan.ts';
import {harmfulSentences} from '../unit/contact/harmful-sentences.ts';
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
    expect(item.steps.flatMap(({text}) => harmfulSentences(text))).toEqual([]);
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

  test.each(['script', 'letter'])('%s of every lender leaves alone what runs there, and names it', async command => {
    for (const item of plan.items.filter(({running}) => running.length > 0)) {
      const kind = command === 'letter' ? ['--kind', 'closure'] : [];
      const {code, out} = await printed([command, String(item.number), ...kind, '--report', REPORT]);
      const text = joined(out);
      expect(code).toBe(0);
      expect(harmfulSentences(own(text)), item.institution).toEqual([]);
      for (const {owed} of item.running)
        expect(text).toContain(owed === null ? '金额以贵方为准' : `还欠${owed.toLocaleString('en')}元`);
      expect(text).toMatch(command === 'letter' ? /扣款和账号请不要变动/ : /扣款和账号都不要动/);
      expect(text).toMatch(/结清证明/);
      expect(text).toMatch(/关闭这[笔一].*额度/);
    }
  });

  test('script and letters of the line with a mortgage ask about the mortgage and warn of closing', async () => {
    const {number} = itemOf('招商银行');
    const script = joined((await printed(['script', String(number), '--report', REPORT])).out);
    expect(script).toContain('解除抵押的材料');
    expect(script).toContain('没有查清以前不要提出关闭');
    expect(own(script)).not.toMatch(/请关闭|闪电贷|注销账号/);
    const closure = await printed(['letter', String(number), '--kind', 'closure', '--report', REPORT]);
    expect([closure.code, closure.out]).toEqual([2, '']);
    expect(closure.err).toContain('--kind release-security');
    const {out} = await printed(['letter', String(number), '--kind', 'release-security', '--report', REPORT]);
    expect(joined(out)).toContain('没有查清以前不要提出关闭');
    expect(joined(out)).not.toContain('注销账号');
  });

  test('the lender with nothing else running may lose its login, but last', async () => {
    const {number, recheckOn, steps} = itemOf('马上');
    expect(steps.find(({id}) => id === 'cancel-account')?.from).toBe(recheckOn);
    const script = joined((await printed(['script', String(number), '--report', REPORT])).out);
    expect(script).toContain('登录账号今天先不动');
  });

  test('the words that the page has for all calls hold for the lenders where something runs', async () => {
    const {out} = await printed(['plan', REPORT, '--format', 'html']);
    const shared = out.slice(out.indexOf('<h2 id="calls">'), out.indexOf('id="answers"'));
    expect(shared.length).toBeGreaterThan(1000);
    expect(harmfulSentences(shared.replaceAll(/<[^>]*>/g, '\n'))).toEqual([]);
    for (const {number, running} of plan.items) {
      const section = out.split('<details class="item"').find(part => part.includes(`id="item-${number}"`)) ?? '';
      expect(section.length, `item ${number}`).toBeGreaterThan(500);
      if (running.length === 0) continue;
      const words = section.slice(0, section.indexOf('</div></details>')).replaceAll(/<[^>]*>/g, '\n');
      expect(harmfulSentences(words), `item ${number}`).toEqual([]);
    }
  });

  test('on every surface nothing harmful is said of the lenders where something runs', async () => {
    for (const {number, institution} of plan.items.filter(({running}) => running.length > 0)) {
      const card = joined((await printed(['plan', REPORT, '--item', String(number)])).out);
      expect(harmfulSentences(own(card)), institution).toEqual([]);
      expect(card).toContain('只关这一笔，不要停扣款、不要注销账号、不要卸载');
    }
  });

  test('what --keep leaves open runs too, in the plan and in the words', async () => {
    const {number} = itemOf('马上');
    const keep = ['--keep', String(itemOf('建设银行').number)];
    const kept = PlanSchema.parse(JSON.parse((await printed(['plan', REPORT, '--json', ...keep])).out));
    expect(kept.items.map(each => each.number)).not.toContain(itemOf('建设银行').number);
    const other = await printed(['script', String(number), '--report', REPORT, ...keep]);
    expect(other.code).toBe(0);
    expect((await printed(['script', String(number), ...keep])).code).toBe(2);
  });
});

/** Without the line breaks of the terminal. */
function joined(text: string): string {
  return text.replaceAll(/\n\s*/g, '').replaceAll(/ {2,}/g, '');
}

/** Without the notice against fraud, which names what impostors say. */
function own(text: string): string {
  return text.replaceAll(/防骗.*?96110。/g, '');
}
