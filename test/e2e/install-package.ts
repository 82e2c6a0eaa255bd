import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the package is installed, as a user would have it. */
    installed: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packs the project and installs the tarball, with its dependencies, in a new folder; once for all end-to-end tests. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'loanclose-e2e-'));
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8'});
  if (!existsSync(join(root, 'dist/cli.cjs'))) npm(['run', 'build'], root);
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack made no tarball');
  // A place as users have it: what cannot stand a path that is not ASCII fails in every test.
  const installed = join(folder, '某某 的贷款 😀');
  mkdirSync(installed);
  writeFileSync(join(installed, 'package.json'), '{"private": true}');
  // The cache of `npm ci` holds every dependency already; the registry is asked only for what is missing there.
  npm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, tarball)], installed);
  project.provide('installed', installed);
  return () => rmSync(folder, {recursive: true, force: true});
}
