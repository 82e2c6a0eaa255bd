import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join, resolve as resolvePath} from 'node:path';
import {inject} from 'vitest';
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
        const written = code === 0 ? outputOf(args) : null;
        if (written !== null) checkPrintedJson(readFileSync(resolvePath(cwd, written), 'utf8'));
        resolve({code, out, err});
      } catch (error) {
        reject(error);
      }
    });
    if (stdin !== undefined) child.stdin?.end(stdin);
  });
}

/** The JSON file that a command line asks for. */
function outputOf(args: readonly string[]): string | null {
  const at = args.findIndex(arg => arg === '-o' || arg === '--output');
  const name = at < 0 ? undefined : args[at + 1];
  return name?.endsWith('.json') ? name : null;
}

export function manifestVersion(): string {
  return JSON.parse(readFileSync(join(installed, 'node_modules/loanclose/package.json'), 'utf8')).version;
}
