import {beforeAll, describe, expect, test} from 'vitest';
import type {Choice} from '../../../src/commands/io.ts';
import {SCHEMA_NAMES} from '../../../src/commands/options.ts';
import {ERROR_EXIT, EXIT} from '../../../src/errors.ts';
import {PlanSchema} from '../../../src/model/plan.ts';
import {PrintedReportSchema} from '../../../src/model/report.ts';
import {ScriptSchema} from '../../../src/model/script.ts';
import {runProgram} from '../../../src/program.ts';
import {LANGS, loadTranslator} from '../../../src/text/index.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo, type FakeIoOptions} from './fake-io.ts';

const files = {
  'report.txt': REPORT_TEXT,
  // One more account is printed in the summary than stands in the list.
  'wrong.txt': REPORT_TEXT.replace('账户数 1 -- 3 --', '账户数 1 -- 4 --'),
  'later.txt': REPORT_TEXT.replace('报告时间：2026-05-18', '报告时间：2026-11-18'),
  'closed.txt': REPORT_TEXT.replaceAll(/可循环使用。截至[^。]*。/g, '可循环使用，2026年11月已结清。')
    .replace('未结清/未销户账户数 1 -- 2 --', '未结清/未销户账户数 1 -- -- --')
    .replace('报告时间：2026-05-18', '报告时间：2026-11-18'),
};

async function run(argv: readonly string[], options: FakeIoOptions = {}) {
  const io = createFakeIo({files, ...options});
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err(), io};
}

describe('the command line', () => {
  test.each([
    [['plan'], '要写上报告文件'],
    [['plan', 'report.txt', '--full', '--compact'], '不能一起用'],
    [['plan', 'report.txt', '--item', 'x'], '编号'],
    [['plan', 'report.txt', '--item', '77'], '没有第 77 项'],
    [['plan', 'report.txt', '--frobnicate'], '没有这个选项：--frobnicate'],
    [['frobnicate'], '没有这个命令'],
    [['plan', 'report.txt', 'report.txt'], '文本和表格一次只能给一个'],
    [['plan', 'report.txt', '--before'], '后面缺少值'],
    [['plan', 'report.txt', '--before', '2026-02-30'], '真实存在的日期'],
    [['plan', 'report.txt', '--today', 'tomorrow'], '真实存在的日期'],
    [['plan', 'report.txt', '--before', '2026-11-01'], '不能早于今天'],
    [['plan', 'report.txt', '--format', 'pdf'], 'terminal, md, html, json'],
    [['plan', 'report.txt', '--apps', '花呗,'], '不能是空的'],
    [['plan', 'report.txt', '--keep', 'no-such-key'], '没有这个账户'],
    [['plan', 'report.txt', '--lang', 'fr'], 'zh, en'],
    [['plan', 'report.txt', '--password', 'secret'], '不能把密码写在命令行里'],
    [['parse', 'report.txt', '--format', 'csv', '--explain'], '不能一起用'],
    [['diff', '-', '-'], '只能有一份'],
    [['script', '招联', '--scenario', 'no-such'], 'simple'],
    [['script', '招联', '--account', 'x'], '要和 --report 一起用'],
    [['lenders', 'check', 'abc'], '不是电话号码'],
    [['schema', 'nonsense'], 'report, plan'],
    [[], 'loanclose plan 报告.pdf'],
    [['pln', 'report.txt'], '没有 pln，是不是 plan？'],
    [['plan', 'report.txt', '--befor', '2027-03-01'], '没有 --befor，是不是 --before？'],
    [['plan', '我的', '报告.pdf'], '用引号括起来'],
  ])('%j ends with 2', async (argv, words) => {
    const {code, out, err} = await run(argv);
    expect(err).toContain('error: BAD_OPTION ');
    expect(err).toContain(words);
    expect(err).toContain('hint: ');
    expect({code, out}).toEqual({code: EXIT.usage, out: ''});
  });

  test('--json contradicts another format', async () => {
    const {code, err} = await run(['plan', 'report.txt', '--json', '--format', 'md']);
    expect({code, error: JSON.parse(err).error.code}).toEqual({code: EXIT.usage, error: 'BAD_OPTION'});
  });

  test('a secret on the command line is never repeated', async () => {
    const {err} = await run(['plan', 'report.txt', '--password=hunter2']);
    expect(err).not.toContain('hunter2');
  });

  test('with --json an error is JSON on stderr', async () => {
    const {code, out, err} = await run(['plan', 'missing.pdf', '--json', '--lang', 'en']);
    expect(JSON.parse(err)).toEqual({
      error: {code: 'FILE_NOT_FOUND', message: 'No such file: missing.pdf', hint: expect.stringMatching(/path/)},
    });
    expect({code, out}).toEqual({code: EXIT.input, out: ''});
  });

  test.each([
    [['--lang', 'en', 'plan', 'missing.pdf'], {}],
    [['plan', 'missing.pdf', '--lang=en'], {}],
    [['plan', 'missing.pdf'], {LOANCLOSE_LANG: 'en'}],
  ])('%j speaks English', async (argv, env) => {
    expect((await run(argv, {env})).err).toContain('No such file');
  });

  test.each(LANGS)('--help names every command and every exit code (%s)', async lang => {
    const {code, out} = await run(['--help', '--lang', lang]);
    expect(code).toBe(EXIT.done);
    for (const name of ['parse', 'plan', 'script', 'diff', 'lenders', 'schema']) expect(out).toContain(`\n  ${name} `);
    const t = await loadTranslator(lang);
    const line = out.replaceAll(/\s+/g, ' ');
    for (const exit of Object.values(EXIT)) expect(line).toContain(` ${exit} ${t(`help.exit.${exit}`)}`);
  });

  test('the help of a command is in Chinese and names its options', async () => {
    const {out} = await run(['plan', '--help']);
    expect(out).toContain('用法：');
    expect(out).toContain('--allow-incomplete');
    expect(out).not.toMatch(/Usage|Options|display help/);
  });

  test('an unexpected fault is one line, and its stack only with --debug', async () => {
    const broken = (argv: string[]) => {
      const io = createFakeIo({files});
      return runProgram(argv, {...io, readFile: () => Promise.reject(new Error('boom'))}, '1').then(code => ({
        code,
        err: io.err(),
      }));
    };
    const quiet = await broken(['plan', 'report.txt']);
    expect(quiet.code).toBe(EXIT.fault);
    expect(quiet.err).not.toContain('boom');
    expect((await broken(['plan', 'report.txt', '--debug'])).err).toContain('boom');
  });
});

describe('errors', () => {
  test.each(LANGS)('every code has a sentence and a hint (%s)', async lang => {
    const t = await loadTranslator(lang);
    const slots = {
      query: 'q',
      candidates: 'c',
      count: 1,
      limit: 50,
      theirs: '2026-10-20',
      ours: '2026-12-20',
      first: 'a',
      second: 'b',
      on: 'c',
    };
    for (const code of Object.keys(ERROR_EXIT)) {
      for (const key of [`error.${code}`, `hint.${code}`]) expect(t.knows(key) && t(key, slots), key).toBeTruthy();
    }
  });
});

describe('parse', () => {
  test('--json is one document of the schema', async () => {
    const {code, out, err} = await run(['parse', 'report.txt', '--json']);
    const report = PrintedReportSchema.parse(JSON.parse(out));
    expect(report.accounts).toHaveLength(4);
    expect({code, err}).toEqual({code: EXIT.done, err: ''});
  });

  test('a report from stdin', async () => {
    const {code, out} = await run(['parse', '-', '--json'], {stdin: REPORT_TEXT});
    expect(code).toBe(EXIT.done);
    expect(JSON.parse(out).accounts).toHaveLength(4);
  });

  test('--explain shows the sentence and what was read from its words', async () => {
    const {out} = await run(['parse', 'report.txt', '--explain'], {columns: 100});
    expect(out).toContain('中银消费金融有限公司为其他个人消费贷款授信');
    expect(out).toMatch(/信用额度26,700元.*-> .*额度/s);
  });

  test('--format csv repeats no more than it read', async () => {
    const {out} = await run(['parse', 'report.txt', '--format', 'csv']);
    expect(out.trimEnd().split('\r\n')).toHaveLength(5);
  });
});

describe('a report that does not add up', () => {
  test.each([['parse'], ['plan']])('%s gives its output with a banner and ends with 4', async command => {
    const {code, out} = await run([command, 'wrong.txt']);
    expect(code).toBe(EXIT.notReconciled);
    expect(out).toContain('对不上');
    expect(out).toContain('中银消费金融有限公司');
  });

  test('--allow-incomplete ends with 0 and keeps the banner', async () => {
    const {code, out} = await run(['plan', 'wrong.txt', '--allow-incomplete']);
    expect(code).toBe(EXIT.done);
    expect(out).toContain('对不上');
  });

  test('Markdown carries the banner, JSON its field', async () => {
    expect((await run(['plan', 'wrong.txt', '--format', 'md'])).out).toContain('对不上');
    expect(JSON.parse((await run(['plan', 'wrong.txt', '--json'])).out).report.reconciliation).toBe('mismatched');
  });
});

describe('plan', () => {
  let keys: string[];
  beforeAll(async () => {
    const {out} = await run(['plan', 'report.txt', '--json']);
    keys = PlanSchema.parse(JSON.parse(out)).items.map(item => item.id);
  });

  test('closes both paid-off lines', () => {
    expect(keys).toHaveLength(2);
  });

  test('--keep moves an account to the others', async () => {
    const [first = ''] = keys;
    const {out} = await run(['plan', 'report.txt', '--json', '--keep', first]);
    const plan = PlanSchema.parse(JSON.parse(out));
    expect(plan.items.map(item => item.id)).not.toContain(first);
    expect(plan.others.find(other => other.accountKeys.includes(first))?.verdict).toBe('kept');
  });

  test('--since goes on from a comparison: what is still open knows how long to wait', async () => {
    const {out: diff} = await run(['diff', 'report.txt', 'later.txt', '--json', '--today', '2026-11-22']);
    const {out} = await run(['plan', 'later.txt', '--json', '--since', 'diff.json', '--today', '2026-11-22'], {
      files: {...files, 'diff.json': diff},
    });
    const stages = PlanSchema.parse(JSON.parse(out)).items.map(item => item.progress?.stage ?? null);
    expect(stages).toHaveLength(2);
    expect(stages).not.toContain(null);
  });

  test('--since wants a comparison', async () => {
    const {code, err} = await run(['plan', 'report.txt', '--since', 'report.txt']);
    expect({code, known: err.includes('diff --json')}).toEqual({code: EXIT.usage, known: true});
  });

  test('--compact leaves the steps out and keeps every item', async () => {
    const {out: whole} = await run(['plan', 'report.txt']);
    const {out} = await run(['plan', 'report.txt', '--compact']);
    const {out: full} = await run(['plan', 'report.txt', '--full']);
    expect(full).toContain('1) 核实');
    for (const screen of [whole, out]) expect(screen).not.toContain('1) 核实');
    expect(whole).toContain('loanclose plan report.txt --full');
    expect(out).not.toContain('loanclose plan report.txt --full');
    for (const name of ['中银消费金融有限公司', '重庆蚂蚁消费金融有限公司']) expect(out).toContain(name);
  });

  test('--apps settles which app it was', async () => {
    const {out} = await run(['plan', 'report.txt', '--json', '--apps', '借呗']);
    const chosen = PlanSchema.parse(JSON.parse(out)).items.flatMap(item => item.apps.filter(app => app.chosen));
    expect(chosen.map(app => app.name)).toContain('借呗');
  });

  test('-o writes the file, prints nothing on stdout, and never colour', async () => {
    const {code, out, err, io} = await run(['plan', 'report.txt', '-o', 'plan.md', '--format', 'md'], {tty: true});
    expect({code, out}).toEqual({code: EXIT.done, out: ''});
    expect(err).toContain('plan.md');
    expect(io.files.get('plan.md')).toMatch(/^# /);
    const terminal = await run(['plan', 'report.txt', '-o', 'plan.txt'], {tty: true});
    expect(terminal.io.files.get('plan.txt')).not.toContain('\u001B[');
  });

  test('--interactive asks which app, then what to keep, and takes the answers', async () => {
    const pick = (choices: readonly Choice[]) => choices.find(({name}) => name.startsWith('借呗'))?.value ?? '';
    const {code, out, io} = await run(['plan', 'report.txt', '--interactive', '--json'], {
      tty: true,
      answers: [pick, pick, () => []],
    });
    expect(code).toBe(EXIT.done);
    expect(io.asked.at(-1)).toContain('保留');
    expect(io.asked.filter(question => question.startsWith('重庆蚂蚁消费金融有限公司'))).toHaveLength(1);
    const apps = PlanSchema.parse(JSON.parse(out)).items.flatMap(item => item.apps);
    expect(apps.find(app => app.name === '借呗')?.chosen).toBe(true);
  });

  test.each([
    [{}, 'NOT_INTERACTIVE'],
    [{tty: true, env: {CI: '1'}}, 'NOT_INTERACTIVE'],
  ])('--interactive without a terminal (%j) fails and names the flags', async (options, error) => {
    const {code, err} = await run(['plan', 'report.txt', '--interactive'], options);
    expect(code).toBe(EXIT.usage);
    expect(err).toContain(error);
    expect(err).toMatch(/--keep.*--apps/);
  });
});

describe('script', () => {
  test('--json is one document without an unfilled slot', async () => {
    const {out} = await run(['script', '招联消费金融股份有限公司', '--json']);
    expect(ScriptSchema.parse(JSON.parse(out)).checklist).toHaveLength(7);
    expect(out).not.toMatch(/\{\w+\}/);
  });

  test('--report fills what the report knows', async () => {
    const {out, err} = await run(['script', '中银消费金融有限公司', '--report', 'report.txt']);
    expect(out).toContain('26,700');
    expect(err).toBe('');
  });

  test('a lender that nobody knows is an error, and the neutral script when one is asked for', async () => {
    const unknown = await run(['script', '子虚乌有典当行']);
    expect(unknown.code).toBe(EXIT.usage);
    expect(unknown.err).toContain('LENDER_NOT_FOUND');
    const neutral = await run(['script', '子虚乌有典当行', '--scenario', 'unknown-app']);
    expect(neutral.code).toBe(EXIT.done);
    expect(neutral.out).toContain('子虚乌有典当行');
  });

  test('every command that a plan offers runs', async () => {
    const {items} = PlanSchema.parse(JSON.parse((await run(['plan', 'report.txt', '--json'])).out));
    for (const {script} of items) {
      expect((await run(['script', script.lender, '--scenario', script.id])).code).toBe(EXIT.done);
    }
  });
});

describe('diff', () => {
  test('--check ends with 1 while something is open and with 0 when all is closed', async () => {
    expect((await run(['diff', 'report.txt', 'later.txt', '--check'])).code).toBe(EXIT.checkFailed);
    expect((await run(['diff', 'report.txt', 'later.txt'])).code).toBe(EXIT.done);
    const closed = await run(['diff', 'report.txt', 'closed.txt', '--check']);
    expect(closed.out).toContain('已关闭');
    expect(closed.code).toBe(EXIT.done);
  });

  test('a side that does not add up ends with 4', async () => {
    expect((await run(['diff', 'wrong.txt', 'later.txt', '--check'])).code).toBe(EXIT.notReconciled);
  });
});

describe('lenders', () => {
  test('finds by app, shows a record, checks a number', async () => {
    const {matches} = JSON.parse((await run(['lenders', '借呗', '--json'])).out);
    expect(matches[0].name).toBe('借呗');
    expect((await run(['lenders', 'show', matches[0].id])).out).toContain('借呗');
    expect((await run(['lenders', 'check', '95188'])).out).toContain('95188 在名录里');
    expect((await run(['lenders', 'check', '95999123'])).out).toContain('名录里没有 95999123');
  });

  test('--kind keeps only that kind', async () => {
    const {matches} = JSON.parse((await run(['lenders', '--kind', 'trust', '--json'])).out);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((match: {kind: string}) => match.kind !== 'trust')).toEqual([]);
  });

  test('show of an unknown id ends with 2', async () => {
    expect((await run(['lenders', 'show', 'no-such-lender'])).err).toContain('LENDER_NOT_FOUND');
  });

  test('lint passes the packaged directory and refuses a broken file with 5', async () => {
    expect((await run(['lenders', 'lint'])).code).toBe(EXIT.done);
    const broken = await run(['lenders', 'lint', 'mine.yaml'], {files: {'mine.yaml': 'funders:\n  - id: Wrong Id\n'}});
    expect(broken.code).toBe(EXIT.directory);
    expect(broken.out).toMatch(/mine\.yaml:\d+/);
  });
});

describe('schema', () => {
  test.each(SCHEMA_NAMES)('%s is printed as JSON Schema', async name => {
    const schema = JSON.parse((await run(['schema', name])).out);
    expect(schema.type).toBe('object');
    expect(Object.keys(schema.properties).length).toBeGreaterThan(0);
  });
});
