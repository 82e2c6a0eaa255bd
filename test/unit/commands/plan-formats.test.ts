import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readRules} from '../../../scripts/build-scenarios.ts';
import {addDays} from '../../../src/account/days.ts';
import {PLAN_ENDINGS, PLAN_FORMATS} from '../../../src/commands/options.ts';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo} from './fake-io.ts';

async function run(...argv: string[]) {
  const io = createFakeIo({files: {'report.txt': REPORT_TEXT}});
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err(), files: [...io.files.keys()].filter(name => name !== 'report.txt'), io};
}

describe('the formats of a plan', () => {
  test.each(PLAN_FORMATS)('%s alone goes to stdout', async format => {
    const {code, out, files} = await run('plan', 'report.txt', '--format', format);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(100);
    expect(files).toEqual([]);
  });

  test('the page holds the words of every call, so that paper is enough', async () => {
    const {out} = await run('plan', 'report.txt', '--format', 'html');
    expect(out).toContain('关闭');
    expect(out).toContain('href="tel:');
    expect(out.match(/class="call"/g)?.length).toBe(out.match(/class="item"/g)?.length);
    expect(out).toContain('id="call-');
    expect(out.replace(/<style>.*<\/style>/s, '').replace(/<script>.*<\/script>/s, '')).not.toMatch(/>[^<]*\{\w+\}/);
  });

  test('several formats go to a name each, separated or repeated', async () => {
    const {code, files, out, err} = await run(
      'plan',
      'report.txt',
      '--format',
      'html,ics',
      '--format',
      'csv',
      '-o',
      'my-plan',
    );
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(files).toEqual(['my-plan.html', 'my-plan.ics', 'my-plan.csv']);
    expect(err).toContain('my-plan.ics');
  });

  test('all of them have names of their own', async () => {
    const {files} = await run('plan', 'report.txt', '--format', PLAN_FORMATS.join(','), '-o', 'out/');
    expect(files).toEqual(PLAN_FORMATS.map(format => `out/loanclose-plan${PLAN_ENDINGS[format]}`));
  });

  test('a name with the ending of one of them does not get it twice', async () => {
    const {files} = await run('plan', 'report.txt', '--format', 'html,ics', '-o', 'plan.html');
    expect(files).toEqual(['plan.html', 'plan.ics']);
  });

  test('one format goes to the very name', async () => {
    expect((await run('plan', 'report.txt', '--format', 'html', '-o', 'page')).files).toEqual(['page']);
  });

  test('several formats want a name', async () => {
    const {code, err, out} = await run('plan', 'report.txt', '--format', 'html,ics');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('BAD_OPTION');
    expect(err).toContain('--output');
  });

  test.each(['html,pdf', 'html,', ''])('--format %j is wrong', async format => {
    expect((await run('plan', 'report.txt', '--format', format)).code).toBe(2);
  });

  test('--json does not go with another format', async () => {
    expect((await run('plan', 'report.txt', '--json', '--format', 'html')).code).toBe(2);
    expect((await run('plan', 'report.txt', '--json', '--format', 'json')).code).toBe(0);
  });
});

describe('redact', () => {
  test('prints a copy without the figures and names of the report', async () => {
    const {code, out} = await run('redact', 'report.txt');
    expect(code).toBe(0);
    expect(out).not.toMatch(/蚂蚁|招商|张三|26,700|2022/);
    expect(out).toContain('可循环使用');
  });

  test('redacts what it cannot read as a report', async () => {
    const io = createFakeIo({files: {'x.txt': '张三的账单 1234'}});
    expect(await runProgram(['redact', 'x.txt'], io, '9.9.9')).toBe(0);
    expect(io.out()).toBe('某某某某某 1111\n');
  });

  test('--json gives one document', async () => {
    const {out} = await run('redact', 'report.txt', '--json');
    expect(JSON.parse(out)).toMatchObject({schema: 'loanclose/redacted@1', text: expect.stringContaining('机构甲')});
  });
});

describe('the age of the directory', () => {
  const {updatedOn} = JSON.parse(readFileSync('dist/data/directory.json', 'utf8'));
  const atAge = (days: number) => addDays(updatedOn, days);

  test.each(['terminal', 'md', 'html'])(
    'a plan (%s) says it from 180 days on, and how to get a newer one',
    async format => {
      const print = async (days: number) =>
        (await run('plan', 'report.txt', '--format', format, '--today', atAge(days))).out.replaceAll(/\s+/g, '');
      expect(await print(179)).not.toContain('机构名录是');
      expect(await print(180)).toContain(`机构名录是${updatedOn}的，已经180天`);
      expect(await print(180)).toContain('npminstall-gloanclose@latest');
    },
  );

  test('from 540 days on no number of a lender is a link, and each is to be checked first', async () => {
    const dialled = async (days: number) => {
      const {out} = await run('plan', 'report.txt', '--json', '--today', atAge(days));
      const {items} = JSON.parse(out);
      return items.flatMap(({phones}: {phones: {dial: boolean}[]}) => phones.filter(({dial}) => dial)).length;
    };
    expect(await dialled(539)).toBeGreaterThan(0);
    expect(await dialled(540)).toBe(0);
    const page = (await run('plan', 'report.txt', '--format', 'html', '--today', atAge(540))).out;
    // what is left are the numbers of authorities, which no directory of lenders holds
    const links = [...page.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);
    const authorities = readRules()['public-numbers'].map(({number}) => number.replaceAll('-', ''));
    expect(links.filter(number => !authorities.includes(number ?? ''))).toEqual([]);
    const screen = (await run('plan', 'report.txt', '--today', atAge(540))).out.replaceAll(/\s+/g, '');
    expect(screen).toContain('里面的号码一个也不要直接拨');
  });
});
