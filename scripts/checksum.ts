/**
 * Packs the built package twice and prints its name and SHA-256 when both are the same, byte for byte; writes the bill of materials beside it.
 * `npm run checksum`, after `npm run build`. The files stand in .tmp.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.tmp');
mkdirSync(out, {recursive: true});
const npm = (...args: string[]) => execFileSync('npm', args, {cwd: root, encoding: 'utf8', maxBuffer: 1e8});

function pack(): {readonly name: string; readonly sha256: string} {
  const folder = mkdtempSync(join(out, 'pack-'));
  npm('pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error('npm pack made nothing');
  return {
    name,
    sha256: createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  };
}

const [first, second] = [pack(), pack()];
if (first.sha256 !== second.sha256) throw new Error('two packs of the same files differ');
writeFileSync(join(out, 'sbom.cdx.json'), npm('sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'));
process.stdout.write(`${first.sha256}  ${first.name}\n`);
