import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const kept = fileURLToPath(new URL('../../.tmp/nodes', import.meta.url));
const system = process.platform === 'win32' ? 'win' : process.platform;
const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';

/** The program of the newest Node of this major: from the registry, as npm's own package `node` takes it; kept for the next time. */
export function nodeOf(major: number): string {
  const folder = join(kept, String(major));
  if (!existsSync(folder)) {
    mkdirSync(kept, {recursive: true});
    // made whole under another name first: a run that is broken off leaves nothing that looks like a Node
    const making = mkdtempSync(join(kept, 'making-'));
    const name = `node-${system}-${process.arch}@${major}`;
    execFileSync('npm', ['pack', '--silent', '--pack-destination', making, name], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const tarball = readdirSync(making).find(file => file.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['xzf', join(making, tarball), '-C', making, `package/${program}`]);
    renameSync(join(making, 'package'), folder);
    rmSync(making, {recursive: true, force: true});
  }
  return join(folder, program);
}
