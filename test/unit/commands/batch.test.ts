import {describe, expect, it} from 'vitest';
import {runBatch} from '../../../src/commands/batch.ts';
import type {BatchFile, BatchIo, BatchSetup, LineForm} from '../../../src/commands/batch-io.ts';
import {openBatchReader} from '../../../src/commands/read-batch-file.ts';
import {LoancloseError} from '../../../src/errors.ts';
import {type BatchLine, BatchLineSchema} from '../../../src/model/batch.ts';
import {BATCH_LINES} from '../../../src/render/batch-line.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo, type FakeIo} from './fake-io.ts';

const FILES: Record<string, string> = {
  'a.txt': REPORT_TEXT,
  'b,"b".txt': REPORT_TEXT,
  'c.txt': '这不是报告',
  '=d.txt': REPORT_TEXT,
};

interface Machine {
  readonly written: Map<string, string>;
  /** Files that the pool loses. */
  readonly lost?: ReadonlySet<string>;
  readonly stopAfter?: number;
}

/** A machine in memory that reads one file after another. */
function machineOf(io: FakeIo, {written, lost = new Set(), stopAfter = Number.POSITIVE_INFINITY}: Machine): BatchIo {
  let interrupt = () => {};
  let answered = 0;
  return {
    processors: 2,
    elapsed: () => 1000,
    async *files() {
      for (const file of Object.keys(FILES)) yield {file, path: file};
    },
    shareOf: file => (file.charCodeAt(0) % 4) / 4,
    hash: () => null,
    async startPool(_, setup: BatchSetup) {
      const read = await openBatchReader(setup, io);
      const format = BATCH_LINES[setup.format];
      return {
        async read(file: BatchFile) {
          if (lost.has(file.file)) return null;
          const {exit, code, result} = await read(file);
          if (++answered === stopAfter) interrupt();
          const error = code === null ? null : {code};
          const entry: BatchLine = {
            schema: 'loanclose/batch@1',
            file: file.file,
            sha256: null,
            exit,
            error,
            ms: 1,
            result,
          };
          return {line: format.write(entry), exit};
        },
        close: async () => {},
      };
    },
    async openOutput(path, resume, form: LineForm) {
      const before = resume ? (written.get(path) ?? '') : '';
      for (const line of before.split('\n').slice(0, -1)) if (!form.read(line)) throw new Error('not ours');
      written.set(path, before.slice(0, before.lastIndexOf('\n') + 1));
      return {
        write: async line => void written.set(path, (written.get(path) ?? '') + line),
        close: async () => {},
      };
    },
    onInterrupt: stop => {
      interrupt = stop;
    },
  };
}

async function batch(args: Partial<Parameters<typeof runBatch>[0]> = {}, machine: Partial<Machine> = {}) {
  const written = machine.written ?? new Map<string, string>();
  const io: FakeIo = createFakeIo({files: FILES});
  const fake: FakeIo = {...io, openBatch: async () => machineOf(io, {...machine, written})};
  const exit = await runBatch({lang: 'zh', inputs: ['folder'], today: '2026-11-27', ...args}, fake).catch(
    (error: unknown) => error,
  );
  const text = written.get(args.output ?? '-') ?? '';
  return {exit, text, err: io.err(), written};
}

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => BatchLineSchema.parse(JSON.parse(line)));

describe('many reports', () => {
  it('one line each; what cannot be read costs its own line only, and the code is 4', async () => {
    const {exit, text} = await batch();
    expect(exit).toBe(4);
    expect(
      linesOf(text).map(({file, exit, error, result}) => [file, exit, error?.code ?? null, result?.schema]),
    ).toEqual([
      ['a.txt', 0, null, 'loanclose/report@1'],
      ['b,"b".txt', 0, null, 'loanclose/report@1'],
      ['c.txt', 3, 'NOT_A_CREDIT_REPORT', undefined],
      ['=d.txt', 0, null, 'loanclose/report@1'],
    ]);
  });

  it('plans instead of reports, and neither with whose they are where that is left out', async () => {
    const [plan] = linesOf((await batch({with: 'plan'})).text);
    expect(plan?.result).toMatchObject({schema: 'loanclose/plan@2', today: '2026-11-27'});
    const [bare] = linesOf((await batch({redacted: true})).text);
    expect(bare?.result).toMatchObject({reportNumber: null, holder: {name: null, idTail: null}});
    const [barePlan] = linesOf((await batch({redacted: true, with: 'plan'})).text);
    expect(barePlan?.result).toMatchObject({report: {reportNumber: null}});
  });

  it('a part of them: every file in exactly one', async () => {
    const parts = await Promise.all([1, 2, 3].map(part => batch({shard: {part, parts: 3}})));
    const names = parts.flatMap(({text}) => (text === '' ? [] : linesOf(text).map(({file}) => file)));
    expect(names.toSorted()).toEqual(Object.keys(FILES).toSorted());
    expect(parts.every(({text}) => text === '' || linesOf(text).length < 4)).toBe(true);
  });

  it('a reader that crashes is told with its file', async () => {
    const {exit, text} = await batch({}, {lost: new Set(['a.txt'])});
    expect(exit).toBe(4);
    expect(linesOf(text).map(({file, exit}) => [file, exit])).toContainEqual(['a.txt', 3]);
  });

  it.each(['ndjson', 'csv'] as const)('stopped and resumed as %s: each exactly once', async format => {
    const args = {output: 'out', format, with: 'plan', resume: true} as const;
    const first = await batch(args, {stopAfter: 2});
    expect(first.exit).toMatchObject({name: 'Interrupted'});
    const half = new Map([['out', `${first.text.trimEnd().slice(0, -5)}`]]);
    const second = await batch(args, {written: half});
    expect(second.exit).toBe(4);
    const whole = await batch({...args, resume: false});
    const sorted = (text: string) => text.trimEnd().split('\n').toSorted();
    expect(sorted(second.text)).toEqual(sorted(whole.text));
    const again = await batch(args, {written: second.written});
    expect(again.text).toBe(second.text);
    expect(again.exit).toBe(4);
    expect(again.err).toContain('4 份，其中 1 份');
  });

  it('a work list has a row each, safe in a spreadsheet', async () => {
    const {text} = await batch({format: 'csv', with: 'plan'});
    const rows = text.trimEnd().split('\r\n');
    expect(rows[0]).toBe('\uFEFFfile,exit,error,open,close,pastDueNow,gaps,nextDay');
    expect(rows).toHaveLength(5);
    expect(rows[2]).toMatch(/^"b,""b"".txt",0,,\d+,\d+,0,0,2026-/);
    expect(rows[3]).toBe('c.txt,3,NOT_A_CREDIT_REPORT,,,,,');
    expect(rows[4]).toMatch(/^"'=d\.txt",0/);
  });

  it('options that contradict each other', async () => {
    const refused = async (args: Partial<Parameters<typeof runBatch>[0]>) => {
      const {exit} = await batch(args);
      return exit instanceof LoancloseError ? [exit.code, exit.args.reason] : exit;
    };
    expect(await refused({format: 'csv'})).toEqual(['BAD_OPTION', 'needs']);
    expect(await refused({resume: true})).toEqual(['BAD_OPTION', 'needs']);
    expect(await refused({format: 'csv', with: 'plan', json: true})).toEqual(['BAD_OPTION', 'conflict']);
  });
});
