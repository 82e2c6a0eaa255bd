import {spawn} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join, resolve as resolvePath} from 'node:path';
import {inject} from 'vitest';
import {PLAN_ENDINGS} from '../../src/commands/options.ts';
import {checkNothingPersonal} from '../nothing-personal.ts';
import {checkPrintedError, checkPrintedJson} from '../printed-json.ts';

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** What the program reads on stdin; nothing = closed. */
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export const installed = inject('installed');
export const bin = join(installed, 'node_modules/.bin/loanclose');

/** A bare environment: no settings of the machine, no network of ours. */
const BASE_ENV = {PATH: process.env.PATH ?? '', HOME: installed, NO_COLOR: '1'};

const ENDINGS = Object.values(PLAN_ENDINGS);

/** Runs the installed program with both outputs piped. */
export function run(args: readonly string[], {stdin, env = {}, cwd = installed}: RunOptions = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(bin, args, {
      cwd,
      env: {...BASE_ENV, ...env},
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const chunks: {out: Buffer[]; err: Buffer[]} = {out: [], err: []};
    child.stdout?.on('data', chunk => chunks.out.push(chunk));
    child.stderr?.on('data', chunk => chunks.err.push(chunk));
    child.on('error', reject);
    child.on('close', code => {
      const out = Buffer.concat(chunks.out).toString('utf8');
      const err = Buffer.concat(chunks.err).toString('utf8');
      try {
        checkPrintedJson(out);
        checkPrintedError(err);
        checkNothingPersonal(out + err);
        // with 2 nothing was written: what lies there is the person's own
        for (const name of code === 2 ? [] : outputOf(args).map(each => resolvePath(cwd, each))) {
          if (!existsSync(name) || !statSync(name).isFile()) continue;
          const text = readFileSync(name, 'utf8');
          checkPrintedJson(text);
          checkNothingPersonal(text);
        }
        resolve({code, out, err});
      } catch (error) {
        reject(error);
      }
    });
    if (stdin !== undefined) child.stdin?.end(stdin);
  });
}

/** The files that a command line asks for, as far as their names say it. */
function outputOf(args: readonly string[]): readonly string[] {
  const at = args.findIndex(arg => arg === '-o' || arg === '--output');
  const name = at < 0 ? undefined : args[at + 1];
  return name === undefined || name.startsWith('/dev/') ? [] : [name, ...ENDINGS.map(ending => `${name}${ending}`)];
}

export function manifestVersion(): string {
  return JSON.parse(readFileSync(join(installed, 'node_modules/loanclose/package.json'), 'utf8')).version;
}
