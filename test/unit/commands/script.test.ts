import {describe, expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {type Script, ScriptSchema} from '../../../src/model/script.ts';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo} from './fake-io.ts';

/** The same report with one more line of 中银消费金融, which owes, and with a line of a company that nobody knows. */
const TWO_LINES = REPORT_TEXT.replace(
  '查询记录\n',
  `4.2023年05月09日中银消费金融有限公司为其他个人消费贷款授信，额度有效期至2028年05月09日，可循环使用。截至2026年03月，信用额度5,000元（人民币），余额为1,200。
5.2021年06月01日子虚乌有典当行有限公司为其他个人消费贷款授信，额度有效期至2028年06月01日，可循环使用。截至2026年03月，信用额度3,000元（人民币），余额为0。
查询记录
`,
);
const OLD_LOAN = REPORT_TEXT.replace('2012年10月已结清', '2027年05月18日到期。截至2026年03月，余额为0');
const RECOVERY = REPORT_TEXT.replace(
  '\n信用卡\n从未',
  `
保证人代偿信息
1.2021年03月05日重庆度小满小额贷款有限公司进行最近一次代偿，累计代偿金额573。最近一次还款日期为2022年6月9日，余额0。
信用卡
从未`,
);
const files = {'report.txt': REPORT_TEXT, 'two.txt': TWO_LINES, 'loan.txt': OLD_LOAN, 'recovery.txt': RECOVERY};

async function run(...argv: string[]) {
  const io = createFakeIo({files});
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err()};
}

async function scriptOf(...argv: string[]): Promise<Script & {err: string}> {
  const {out, err} = await run('script', ...argv, '--json');
  return {...ScriptSchema.parse(JSON.parse(out)), err};
}

describe('an app instead of an institution', () => {
  test('with one own funder that is sure: the simple script, and the assumption said', async () => {
    const {scenario, lender, app, opening, err} = await scriptOf('京东金条');
    expect({scenario, lender: lender.name, app: app?.name}).toEqual({
      scenario: 'simple',
      lender: '重庆京东盛际小额贷款有限公司',
      app: '京东金条',
    });
    expect(opening.join()).toContain('贵司的京东金条');
    expect(err).toContain('下面按 重庆京东盛际小额贷款有限公司 来写');
    expect(err).toMatch(/也有别的资方：.+换成报告上的全称/);
    const {out} = await run('script', '京东金条');
    expect(out).toContain('由它直接放款');
  });

  test('with several own funders: the platform is asked', async () => {
    const {scenario, lender, err} = await scriptOf('花呗');
    expect({scenario, lender: lender.name, err}).toEqual({scenario: 'platform', lender: '____', err: ''});
  });

  test('a guarantee company is never taken for the lender', async () => {
    const {lender} = await scriptOf('豆豆钱');
    expect(lender.kind).not.toBe('guarantee');
  });

  test('the report settles which of several it is', async () => {
    const {scenario, lender, err} = await scriptOf('花呗', '--report', 'report.txt');
    expect({scenario, lender: lender.name}).toEqual({scenario: 'simple', lender: '重庆蚂蚁消费金融有限公司'});
    expect(err).toContain('下面按 重庆蚂蚁消费金融有限公司 来写');
  });
});

describe('an institution that the directory does not know', () => {
  test('that the report prints: the neutral script, filled', async () => {
    const {scenario, lender, opening, phones} = await scriptOf('子虚乌有典当行有限公司', '--report', 'two.txt');
    expect({scenario, name: lender.name, match: lender.match}).toEqual({
      scenario: 'unknown-app',
      name: '子虚乌有典当行有限公司',
      match: 'none',
    });
    expect(opening.join()).toContain('2021年06月01日授信，额度3,000元');
    expect(phones).toEqual([]);
    expect((await scriptOf('子虚乌有', '--report', 'two.txt')).lender.name).toBe('子虚乌有典当行有限公司');
  });

  test('that the report does not print either: an error with near names', async () => {
    // a name in full is another lender, however near: the near one is offered, not taken
    const {code, err} = await run('script', '重庆蚂议消费金融公司', '--report', 'report.txt');
    expect({code, known: err.includes('重庆蚂蚁消费金融有限公司')}).toEqual({code: EXIT.usage, known: true});
    expect((await run('script', '子虚乌有典当行', '--report', 'report.txt')).err).toContain('LENDER_NOT_FOUND');
  });
});

describe('which account the words are about', () => {
  test('of several the only one paid off and open, and it is said', async () => {
    const {checklist, err} = await scriptOf('中银消费金融有限公司', '--report', 'two.txt');
    expect(checklist.join()).toContain('26,700元');
    expect(err).toMatch(/有 2 个账户.*2022-07-19/);
  });

  test('of several paid off and open none by chance: the keys are listed', async () => {
    const text = TWO_LINES.replace('余额为1,200', '余额为0');
    const io = createFakeIo({files: {'r.txt': text}});
    await runProgram(['script', '中银消费金融有限公司', '--report', 'r.txt'], io, '9');
    expect(io.out()).toMatch(/2 个账户[\s\S]*2022-07-19[\s\S]*2023-05-09/);
    expect(io.out()).toContain('额度____元');
  });

  test('a part of a key, and an account that still owes is said to', async () => {
    const {checklist, err} = await scriptOf('中银', '--report', 'two.txt', '--account', '2023-05-09');
    expect(checklist.join()).toContain('5,000元');
    expect(err).toContain('还有欠款');
  });

  test.each([
    ['no such part', ['中银', '--account', 'zzz'], '报告里没有这个账户'],
    ['a part of several keys', ['中银', '--account', '中银'], '符合好几个账户'],
    ['an account of another lender', ['中银', '--account', '子虚乌有'], '不是这家机构的'],
    ['a number beyond the plan', ['中银', '--account', '99'], '没有第 99 项'],
  ])('%s', async (_, [lender = '', ...argv], words) => {
    const {code, err} = await run('script', lender, '--report', 'two.txt', ...argv);
    expect({code, told: err.includes(words)}).toEqual({code: EXIT.usage, told: true});
  });

  test('the number of an item of the plan', async () => {
    const plan = JSON.parse((await run('plan', 'report.txt', '--json')).out);
    for (const [i, item] of plan.items.entries()) {
      const {opening} = await scriptOf(item.institution, '--report', 'report.txt', '--account', String(i + 1));
      expect(opening.join()).toContain(
        item.accountKeys[0].includes('2022-07-19') ? '2022年07月19日' : '2023年02月03日',
      );
    }
    expect(plan.items).toHaveLength(2);
  });

  test('an account of another funder of the app turns the call to that funder', async () => {
    const text = TWO_LINES.replaceAll('子虚乌有典当行有限公司', '天津京东消费金融有限公司');
    const io = createFakeIo({files: {'r.txt': text}});
    await runProgram(['script', '京东金条', '--report', 'r.txt', '--account', '2021-06-01', '--json'], io, '9');
    const script = ScriptSchema.parse(JSON.parse(io.out()));
    expect([script.lender.name, script.app?.name]).toEqual(['天津京东消费金融有限公司', '京东金条']);
  });
});

test('a former name and a lender that is gone are said to be so', async () => {
  expect((await scriptOf('捷信消费金融有限公司')).err).toContain('现在叫 天津京东消费金融有限公司');
  const gone = await scriptOf('重庆万达小额贷款有限公司');
  expect(gone.scenario).toBe('lender-gone');
  expect(gone.err).toContain('停业');
});

describe('a debt at the same lender', () => {
  test('is named, goes on, and nothing of debits or of the account is asked', async () => {
    const {opening, checklist, closing, err} = await scriptOf('中银消费金融有限公司', '--report', 'two.txt');
    expect(opening.join()).toContain('还欠1,200元），照常还，扣款和账号都不要动');
    expect(err).toContain('同一家或同一个 App 里还有没了结的：其他个人消费贷款（还欠 1,200 元）');
    expect([...checklist, ...closing].join()).not.toMatch(/注销|续费|代扣/);
  });

  test('is not invented where there is none, nor without a report', async () => {
    for (const argv of [['--report', 'report.txt'], []]) {
      const {opening, err} = await scriptOf('中银消费金融有限公司', ...argv);
      expect(opening.join() + err).not.toMatch(/照常还|没还完/);
    }
  });
});

test('in English a line stands under every ask and answer, and the words are explained', async () => {
  const {out} = await run('script', '中银消费金融有限公司', '--lang', 'en');
  const [{checklistEnglish, branches, gloss}, flat] = [
    await scriptOf('中银消费金融有限公司'),
    out.replaceAll(/\s+/g, ''),
  ];
  const lines = [...checklistEnglish, ...branches.map(({english}) => english), ...gloss.map(({en}) => en)];
  for (const line of lines) expect(flat).toContain(line.replaceAll(/\s+/g, ''));
  expect((await run('script', '中银消费金融有限公司')).out).not.toContain('Please');
});

test('the heading counts the asks', async () => {
  expect((await run('script', '花呗', '--scenario', 'dispute')).out).toContain('要问的 4 件事');
  expect((await run('script', '花呗', '--scenario', 'inbound-call')).out).toContain('要问的 3 件事');
});

describe('the usual scenario', () => {
  test.each([
    ['a card', '招商银行', 'report.txt', 'card'],
    ['a line behind a well-known app of its own, among others', '中银消费金融有限公司', 'report.txt', 'simple'],
    ['a loan with balance 0', '中国建设银行股份有限公司宁波市分行', 'loan.txt', 'already-closed'],
    ['a recovery', '重庆度小满小额贷款有限公司', 'recovery.txt', 'guarantee-borrower'],
  ])('of %s', async (_, lender, report, scenario) => {
    expect((await scriptOf(lender, '--report', report)).scenario).toBe(scenario);
  });
});
