import {EXIT, type ExitCode, Interrupted, LoancloseError} from '../errors.ts';
import type {BATCH_FORMATS, BATCH_RESULTS} from '../model/vocabulary.ts';
import {BATCH_LINES, type BatchFormat} from '../render/batch-line.ts';
import {cleanLine} from '../render/clean-text.ts';
import {loadTranslator} from '../text/index.ts';
import type {BatchAnswer, BatchFile, BatchIo, BatchOutput, BatchPool} from './batch-io.ts';
import {type Progress, progressOf} from './batch-progress.ts';
import {type CommonArgs, type Io, STDIO} from './io.ts';
import {conflict} from './options.ts';
import {givenPassword} from './read-option-file.ts';

/** The third of sixteen: `3/16`. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

export interface BatchArgs extends CommonArgs {
  readonly inputs: readonly string[];
  readonly output?: string;
  readonly with?: (typeof BATCH_RESULTS)[number];
  readonly format?: (typeof BATCH_FORMATS)[number];
  readonly workers?: number;
  readonly shard?: Shard;
  readonly resume?: boolean;
  readonly redacted?: boolean;
  readonly today?: string;
  readonly passwordFile?: string;
}

export async function runBatch(args: BatchArgs, io: Io): Promise<ExitCode> {
  const {format = 'ndjson', lang} = args;
  const made = args.with ?? 'parse';
  if (format === 'csv' && made !== 'plan')
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--format csv', other: '--with plan'});
  if (format === 'csv' && args.json) throw conflict('--json', '--format csv');
  const path = args.output ?? STDIO;
  if (args.resume && path === STDIO)
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--resume', other: '--output'});
  const t = await loadTranslator(lang);
  const password = (await givenPassword(args.passwordFile, io)) ?? null;
  const machine = await io.openBatch();
  const lines = BATCH_LINES[format];
  const earlier = new EarlierRun(lines);
  const output = await machine.openOutput(path, args.resume ?? false, {
    start: lines.start,
    read: line => earlier.read(line),
  });
  const workers = args.workers ?? machine.processors;
  const today = args.today ?? io.today();
  const setup = {with: made, format, redacted: args.redacted ?? false, password, today, lang};
  const pool = await machine.startPool(workers, setup);
  const isOurs = ({file}: BatchFile) => isInShard(machine.shareOf(file), args.shard) && !earlier.has(file);
  const count = new Count();
  const progress = progressOf(machine, t, io, () => count.whole);
  const run = new Run({machine, pool, output, lines, limit: workers, progress});
  try {
    if (earlier.lines === 0 && lines.heading !== '') await output.write(lines.heading);
    machine.onInterrupt(() => run.stop());
    // names on stdin come once
    if (progress !== null && !args.inputs.includes(STDIO)) void count.goThrough(machine.files(args.inputs), isOurs);
    let found = 0;
    for await (const file of machine.files(args.inputs)) {
      found++;
      if (run.stopped) break;
      if (isOurs(file)) await run.add(file);
    }
    await run.end();
    if (run.stopped) throw new Interrupted();
    if (found === 0) throw new LoancloseError('FILE_NOT_FOUND', {reason: 'no-reports'});
  } finally {
    count.stop();
    progress?.clear();
    await pool.close();
    await output.close();
  }
  const failed = earlier.failed + run.failed;
  if (path !== STDIO) {
    const read = earlier.reports + run.read;
    io.writeErr(`${t('batch.summary', {read, failed, file: cleanLine(path)})}\n`);
  }
  return failed === 0 ? EXIT.done : EXIT.notReconciled;
}

function isInShard(share: number, shard: Shard | undefined): boolean {
  return shard === undefined || Math.floor(share * shard.parts) + 1 === shard.part;
}

/** How many files a run has to read, counted while it reads them. */
class Count {
  #stopped = false;
  /** Null until all were counted. */
  whole: number | null = null;

  async goThrough(files: AsyncIterable<BatchFile>, isOurs: (file: BatchFile) => boolean): Promise<void> {
    let count = 0;
    try {
      for await (const file of files) {
        if (this.#stopped) return;
        if (isOurs(file)) count++;
      }
      this.whole = count;
    } catch {
      // whoever reads the files meets the same fault and tells it
    }
  }

  stop(): void {
    this.#stopped = true;
  }
}

/** What the output holds already. */
class EarlierRun {
  readonly #lines: BatchFormat;
  readonly #names = new Set<string>();
  lines = 0;
  failed = 0;
  constructor(lines: BatchFormat) {
    this.#lines = lines;
  }

  get reports(): number {
    return this.#names.size;
  }

  read(line: string): boolean {
    const found = this.#lines.read(line);
    if (found === null) return false;
    this.lines++;
    if (found.name === null) return true;
    this.#names.add(found.name);
    if (found.exit !== EXIT.done) this.failed++;
    return true;
  }

  has(file: string): boolean {
    return this.#names.size > 0 && this.#names.has(this.#lines.nameOf(file));
  }
}

interface RunParts {
  readonly machine: BatchIo;
  readonly pool: BatchPool;
  readonly output: BatchOutput;
  readonly lines: BatchFormat;
  readonly limit: number;
  readonly progress: Progress | null;
}

/** Files on their way through the pool to the output: one a worker, so that a million names take no memory. */
class Run {
  readonly #parts: RunParts;
  readonly #underWay = new Set<Promise<void>>();
  #fault: {readonly error: unknown} | null = null;
  stopped = false;
  read = 0;
  failed = 0;
  constructor(parts: RunParts) {
    this.#parts = parts;
  }

  /** Waits while the limit is reached. @throws what writing threw */
  async add(file: BatchFile): Promise<void> {
    const work: Promise<void> = this.#answer(file)
      .catch((error: unknown) => {
        this.#fault ??= {error};
      })
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
    if (this.#underWay.size >= this.#parts.limit) await Promise.race(this.#underWay);
    this.#check();
  }

  async end(): Promise<void> {
    await Promise.all(this.#underWay);
    this.#check();
  }

  /** What is still read is given up; what was read is written. */
  stop(): void {
    this.stopped = true;
    void this.#parts.pool.close();
  }

  async #answer(file: BatchFile): Promise<void> {
    const {pool, output} = this.#parts;
    const answer = (await pool.read(file)) ?? this.#crashed(file);
    if (answer === null) return;
    await output.write(answer.line);
    this.read++;
    if (answer.exit !== EXIT.done) this.failed++;
    this.#parts.progress?.show(this.read, this.failed);
  }

  #crashed({file, path}: BatchFile): BatchAnswer | null {
    if (this.stopped) return null;
    const {machine, lines} = this.#parts;
    const error = {code: 'PDF_DAMAGED'};
    const entry = {schema: 'loanclose/batch@1', file, sha256: machine.hash(path), exit: EXIT.input, error} as const;
    return {line: lines.write({...entry, ms: 0, result: null}), exit: EXIT.input};
  }

  #check(): void {
    if (this.#fault !== null) throw this.#fault.error;
  }
}
