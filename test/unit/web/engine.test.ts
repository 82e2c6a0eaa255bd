import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {runProgram} from '../../../src/program.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {exportPage} from '../../../src/web/export-page.ts';
import {DATA_FORMATS, PAGE_FORMATS} from '../../../src/web/protocol.ts';
import {createFakeIo} from '../commands/fake-io.ts';
import {fixture, given, NOTHING_CHOSEN, openEngine, read, SETTING} from './world.ts';

const TEXT = readFileSync(new URL('../../../fixtures/brief/typical.txt', import.meta.url), 'utf8');

/** What the command line prints of the same report on the same day. */
async function commandLine(...options: string[]): Promise<string> {
  const io = createFakeIo({files: {'typical.txt': TEXT}});
  const code = await runProgram(['plan', 'typical.txt', '--today', SETTING.today, ...options], io, '0.0.0');
  expect(code, io.err()).toBe(EXIT.done);
  return io.out();
}

describe('what is saved is that of the command line', () => {
  test.each(DATA_FORMATS)('%s, byte for byte', async format => {
    const engine = openEngine();
    await read(engine, [given('brief/typical.txt')]);
    const {text} = await engine.export(format, SETTING);
    expect(text).toBe(await commandLine('--format', format));
  });

  test.each(PAGE_FORMATS)('%s, byte for byte', async format => {
    for (const lang of ['zh', 'en'] as const) {
      const setting = {...SETTING, lang};
      const answer = await openEngine().open(
        [given('brief/typical.txt')],
        {choices: NOTHING_CHOSEN, unsaved: false},
        setting,
        () => {},
      );
      if (answer.type !== 'read') throw new Error('not read');
      const {text} = await exportPage(format, answer.reading, {t: await loadTranslator(lang), lang});
      expect(text).toBe(await commandLine('--format', format, '--lang', lang));
    }
  });

  test('with what the person chose', async () => {
    const engine = openEngine();
    const choices = {before: '2027-03-01', keep: [3], apps: []};
    await read(engine, [given('brief/typical.txt')], choices);
    const {text} = await engine.export('json', SETTING);
    expect(text).toBe(await commandLine('--json', '--before', '2027-03-01', '--keep', '3'));
    expect(text).not.toBe(await commandLine('--json'));
  });

  test('in English', async () => {
    const engine = openEngine();
    const english = {...SETTING, lang: 'en'} as const;
    await engine.open([given('brief/typical.txt')], {choices: NOTHING_CHOSEN, unsaved: false}, english, () => {});
    expect((await engine.export('json', english)).text).toBe(await commandLine('--json', '--lang', 'en'));
  });

  test('letters', async () => {
    const engine = openEngine();
    await read(engine, [given('brief/typical.txt')]);
    const io = createFakeIo({files: {'typical.txt': TEXT}});
    const line = ['letter', '2', '--report', 'typical.txt', '--kind', 'closure', '--today', SETTING.today];
    expect(await runProgram(line, io, '0.0.0'), io.err()).toBe(EXIT.done);
    expect((await engine.letter(2, 'closure', SETTING)).text).toBe(io.out());
  });
});

describe('several files', () => {
  test('two reports are compared, whichever was named first', async () => {
    const {files, diff, history, plan} = await read(openEngine(), [
      given('brief/after.pdf'),
      given('brief/before.pdf'),
    ]);
    expect(files).toEqual(['before.pdf', 'after.pdf']);
    expect(diff?.changes.map(({kind}) => kind)).toContain('closed');
    expect(history).toBeNull();
    expect(plan.report.reportedAt).toBe(diff?.new.reportedAt);
  });

  test('one that cannot be read stops them all, and is named', async () => {
    const engine = openEngine();
    const files = [given('brief/typical.pdf'), given('wrong/scan.pdf')];
    const answer = await engine.open(files, {choices: NOTHING_CHOSEN, unsaved: false}, SETTING, () => {});
    expect(answer).toMatchObject({type: 'unread', problems: [{name: 'scan.pdf', at: 1, code: 'OCR_NOT_INSTALLED'}]});
  });

  test('reports of two persons are not compared', async () => {
    const other = new TextEncoder().encode(TEXT.replaceAll('张三', '李四'));
    const files = [given('brief/typical.txt'), {name: 'other.txt', bytes: other, password: null}];
    await expect(
      openEngine().open(files, {choices: NOTHING_CHOSEN, unsaved: false}, SETTING, () => {}),
    ).rejects.toThrow();
  });
});

test.each([
  ['wrong/damaged.pdf', 'PDF_DAMAGED'],
  ['wrong/empty.txt', 'EMPTY_INPUT'],
  ['wrong/bank-statement.txt', 'NOT_A_CREDIT_REPORT'],
  ['wrong/enterprise.txt', 'ENTERPRISE_REPORT'],
  ['brief/typical-encrypted.pdf', 'PDF_PASSWORD_NEEDED'],
])('%s is told as %s, with what to do', async (path, code) => {
  const answer = await openEngine().open([given(path)], {choices: NOTHING_CHOSEN, unsaved: false}, SETTING, () => {});
  expect(answer.type === 'unread' && answer.problems.map(each => each.code)).toEqual([code]);
  expect(answer.type === 'unread' && answer.problems[0]?.hint).not.toContain('--');
});

test('nothing is planned before a report was read', async () => {
  await expect(openEngine().plan(NOTHING_CHOSEN, SETTING)).rejects.toThrow('BAD_OPTION');
});

test('a later report that cannot be read leaves the earlier one as it was', async () => {
  const engine = openEngine();
  const before = await read(engine, [given('brief/typical.txt')]);
  await engine.open([given('wrong/damaged.pdf')], {choices: NOTHING_CHOSEN, unsaved: false}, SETTING, () => {});
  expect((await engine.plan(NOTHING_CHOSEN, SETTING)).plan).toEqual(before.plan);
});

describe('looking up without a report', () => {
  test.each(['花呗', 'huabei', 'hb'])('%s', typed => {
    expect(
      openEngine()
        .find(typed, SETTING)
        .matches.map(({name}) => name),
    ).toContain('花呗');
  });

  test('a number says whose it is', () => {
    expect(openEngine().find('95188', SETTING).number?.known).toBe('lender');
    expect(openEngine().find('110', SETTING).number?.known).toBe('public');
    expect(openEngine().find('400-000-0000', SETTING).number?.known).toBe('unknown');
  });

  test('nothing typed finds nothing', () => {
    expect(openEngine().find('  ', SETTING)).toMatchObject({matches: [], number: null});
  });
});

test('the sample is a report like any other', async () => {
  const engine = openEngine();
  await engine.warm();
  const answer = await engine.openSample(NOTHING_CHOSEN, SETTING);
  expect(answer.type === 'read' && answer.reading.plan.items.length).toBeGreaterThan(0);
  expect(fixture('brief/typical.pdf').length).toBeGreaterThan(0);
});
