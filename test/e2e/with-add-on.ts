import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll} from 'vitest';
import {type Result, run} from './run-installed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const fixture = (name: string) => join(root, 'fixtures', name);
/** Milliseconds; on a busy machine the models take their time. */
export const MINUTES = 900_000;
/** MiB that the whole process may take at its peak. */
export const MOST_MEMORY = 1.2 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'loanclose-pictures-'));
/** Where the program is called from. The add-on lies there, so it is found there as well. */
export const place = join(folder, '某某 的照片');

/** Puts the packed add-on there before the tests of a file, and takes it away after them. */
export function useAddOn(): void {
  beforeAll(() => {
    const addOn = join(place, 'node_modules/loanclose-ocr');
    mkdirSync(addOn, {recursive: true});
    execFileSync('npm', ['pack', '--silent', '--workspace', 'loanclose-ocr', '--pack-destination', folder], {
      cwd: root,
    });
    const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['-xzf', join(folder, tarball), '-C', addOn, '--strip-components', '1']);
    const note = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))`;
    writeFileSync(join(folder, 'peak.cjs'), note);
  }, MINUTES);
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
}

export const plan = (...args: string[]): Promise<Result> =>
  run(['plan', ...args, '--today', '2026-11-22', '--json'], {cwd: place, env: watched});

/** Writes down how much memory the program took. */
const watched = {NODE_OPTIONS: `--require ${JSON.stringify(join(folder, 'peak.cjs'))}`, PEAK: join(folder, 'peak')};
export const peak = (): number => Number(readFileSync(watched.PEAK, 'utf8')) / 1024;

/** A place of npm's global packages in which the add-on is. */
export function globalPrefix(): string {
  const prefix = join(folder, 'global');
  const modules = process.platform === 'win32' ? join(prefix, 'node_modules') : join(prefix, 'lib/node_modules');
  mkdirSync(modules, {recursive: true});
  if (!existsSync(join(modules, 'loanclose-ocr')))
    symlinkSync(join(place, 'node_modules/loanclose-ocr'), join(modules, 'loanclose-ocr'), 'junction');
  return prefix;
}
