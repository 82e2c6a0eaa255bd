import {execFileSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';

/** Builds another commit in a work tree of its own. @returns its cli.js, and what takes the work tree away again */
export function buildOther(root: string, reference: string): {cli: string; remove: () => void} {
  const tree = `${root}.tmp/compare`;
  const git = (...args: string[]) => execFileSync('git', args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
  const remove = () => {
    if (existsSync(tree)) git('worktree', 'remove', '--force', tree);
    rmSync(tree, {recursive: true, force: true});
  };
  remove();
  git('worktree', 'add', '--detach', tree, reference);
  const npm = (...args: string[]) => execFileSync('npm', args, {cwd: tree, stdio: ['ignore', 'ignore', 'inherit']});
  npm('ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
  npm('run', 'build');
  return {cli: `${tree}/dist/cli.js`, remove};
}
