import {describe, expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {type Plan, PlanSchema} from '../../../src/model/plan.ts';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo} from './fake-io.ts';

const OTHER_PERSON = REPORT_TEXT.replace('张三', '李四').replace('**************0000', '**************1111');
const NEWER = REPORT_TEXT.replace('2026-05-18 09:12:34', '2026-08-18 09:12:34').replace(
  '20260518091234',
  '20260818091234',
);
const EMPTY = REPORT_TEXT.slice(0, REPORT_TEXT.indexOf('信息概要'));

async function run(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const io = createFakeIo({files: {'report.txt': REPORT_TEXT, ...files}});
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err()};
}

async function plan(...options: string[]): Promise<Plan> {
  return PlanSchema.parse(JSON.parse((await run(['plan', 'report.txt', '--json', ...options])).out));
}

const numbersOf = ({items}: Plan) => items.map(({number}) => number);
const keptOf = ({others}: Plan) => others.filter(({verdict}) => verdict === 'kept').map(({institution}) => institution);

describe('--keep takes', () => {
  test('the number of an item, which stays unused', async () => {
    const whole = await plan();
    const [first] = whole.items;
    const kept = await plan('--keep', '1');
    expect(keptOf(kept)).toContain(first?.institution);
    expect(numbersOf(kept)).toEqual(numbersOf(whole).filter(number => number !== 1));
  });

  test.each(['花呗', '重庆蚂蚁消费金融有限公司', '蚂蚁消费金融', 'huabei'])('%s', async word => {
    expect(keptOf(await plan('--keep', word))).toContain('重庆蚂蚁消费金融有限公司');
  });

  test('a key', async () => {
    const [key = ''] = (await plan()).items[0]?.accountKeys ?? [];
    expect((await plan('--keep', key)).items.flatMap(({accountKeys}) => accountKeys)).not.toContain(key);
  });

  test('no word that the report does not have, and says what is near', async () => {
    const {code, err} = await run(['plan', 'report.txt', '--keep', '花花呗']);
    expect(code).toBe(EXIT.usage);
    expect(err).toContain('花呗');
    expect((await run(['plan', 'report.txt', '--keep', '9'])).err).toContain('没有第 9 项');
  });
});

describe('--apps', () => {
  test('an app by its spelling is known', async () => {
    const {items, warnings} = await plan('--apps', 'jiebei');
    expect(items.flatMap(({apps}) => apps).find(({name}) => name === '借呗')?.chosen).toBe(true);
    expect(warnings.map(({code}) => code)).not.toContain('APP_NOT_KNOWN');
  });

  test('a word that is not known is said, with what it may be', async () => {
    expect((await run(['plan', 'report.txt', '--apps', '花花呗,借呗'])).out).toContain('没认出 App“花花呗”');
    expect((await plan('--apps', '花花呗')).warnings).toContainEqual(
      expect.objectContaining({code: 'APP_NOT_KNOWN_NEAR', args: expect.objectContaining({name: '花花呗'})}),
    );
  });
});

describe('script and letter take', () => {
  test('the number of an item', async () => {
    const [first] = (await plan()).items;
    for (const argv of [
      ['script', '1'],
      ['letter', '1', '--kind', 'closure'],
    ]) {
      const {code, out} = await run([...argv, '--report', 'report.txt']);
      expect(code).toBe(EXIT.done);
      expect(out).toContain(first?.lender.name);
    }
    expect((await run(['script', '1'])).err).toContain('--report');
    expect((await run(['script', '88', '--report', 'report.txt'])).code).toBe(EXIT.usage);
  });

  test('--account by number and by name', async () => {
    for (const account of ['1', '2', '花呗']) {
      const lender = (await plan()).items.find(({number, institution}) =>
        account === '花呗' ? institution.includes('蚂蚁') : number === Number(account),
      );
      const {code} = await run(['script', lender?.institution ?? '', '--report', 'report.txt', '--account', account]);
      expect(code, account).toBe(EXIT.done);
    }
  });
});

describe('before there is a report', () => {
  test('says what to do meanwhile, marked as not from one', async () => {
    const {code, out} = await run(['plan', '--apps', '花呗,花花呗']);
    expect(code).toBe(EXIT.done);
    for (const words of [
      '不是根据你的报告算的',
      'ipcrs.pbccrc.org.cn',
      '本人版',
      '没认出 App“花花呗”',
      '重庆蚂蚁消费金融有限公司',
    ])
      expect(out.replaceAll(/\n\s*/g, '')).toContain(words);
    expect(out).toMatch(/^防骗/);
  });

  test('has no other format, and wants an app', async () => {
    expect((await run(['plan', '--apps', '花呗', '--format', 'ics'])).code).toBe(EXIT.usage);
    expect((await run(['plan', '--json', '--apps', '花呗'])).code).toBe(EXIT.usage);
    expect((await run(['plan'])).code).toBe(EXIT.usage);
  });
});

describe('--since', () => {
  const compare = async (older: string, newer: string) => {
    const files = {'older.txt': older, 'newer.txt': newer};
    return (await run(['diff', 'older.txt', 'newer.txt', '--json'], files)).out;
  };

  test('goes on from a comparison whose newer report is this one', async () => {
    const diff = await compare(REPORT_TEXT, NEWER);
    expect((await run(['plan', 'new.txt', '--since', 'd.json'], {'new.txt': NEWER, 'd.json': diff})).code).toBe(0);
  });

  test('refuses one whose newer report is another', async () => {
    const diff = await compare(REPORT_TEXT, NEWER);
    const {code, err} = await run(['plan', 'report.txt', '--since', 'd.json'], {'d.json': diff});
    expect(code).toBe(EXIT.usage);
    expect(err).toContain('NOT_THIS_REPORT');
    expect(err).toContain('2026-08-18');
  });

  test('refuses one of another person', async () => {
    const diff = await compare(REPORT_TEXT, NEWER);
    const {code, err} = await run(['plan', 'x.txt', '--since', 'd.json'], {'x.txt': OTHER_PERSON, 'd.json': diff});
    expect([code, err.includes('DIFFERENT_PERSONS')]).toEqual([EXIT.input, true]);
  });
});

describe('a report of which no account was read', () => {
  test.each(['terminal', 'md', 'html', 'csv', 'ics', 'officer', 'officer-html', 'json'])(
    '%s ends with 4 and does not say that there is nothing to do',
    async format => {
      const {code, out} = await run(['plan', 'empty.txt', '--format', format], {'empty.txt': EMPTY});
      expect(code).toBe(EXIT.notReconciled);
      expect(out).not.toMatch(/没有找到已还清|没有要办|没有待关闭|报告里没有已关闭/);
    },
  );
});
