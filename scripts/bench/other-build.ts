import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** The program of a build, whatever its file is called there. @param folder with the package.json */
export function programOf(folder: string): string {
  const manifest: {readonly bin: {readonly loanclose: string}} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return join(folder, manifest.bin.loanclose);
}

/** Builds another commit in a work tree of its own. @returns its program, and what takes the work tree away again */
export function buildOther(root: string, reference: string): {cli: string; remove: () => void} {
  const tree = join(root, '.tmp/compare');
  const git = (...args: string[]) => execFileSync('git', args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
  const remove = () => {
    if (existsSync(tree)) git('worktree', 'remove', '--force', tree);
    rmSync(tree, {recursive: true, force: true});
  };
  remove();
  git('worktree', 'add', '--detach', tree, reference);
  const npm = (...args: string[]) => execFileSync('npm', args, {cwd: tree, stdio: ['ignore', 'ignore', 'inherit']});
  try {
    npm('ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
    npm('run', 'build');
    return {cli: programOf(tree), remove};
  } catch (error) {
    remove();
    throw error;
  }
}
