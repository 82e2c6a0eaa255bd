/**
 * Builds and packs the package twice and prints its name and SHA-256 when both are the same, byte for byte; writes the bill of materials beside
 * it. `npm run checksum`; the files stand in .tmp. A third run elsewhere (same commit, `npm ci`, same Node) prints the same.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import manifest from '../package.json' with {type: 'json'};
import {billOfMaterials} from './bill-of-materials.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.tmp');
mkdirSync(out, {recursive: true});
/** Files of a release for people without Node. */
const RELEASED = ['dist/loanclose.html', 'packages/ocr/dist/loanclose-ocr.bin'];
const npm = (...args: string[]) => execFileSync('npm', args, {cwd: root, encoding: 'utf8', maxBuffer: 1e8});

function buildAndPack(): {readonly name: string; readonly sha256: string} {
  npm('run', 'build', '--silent');
  const folder = mkdtempSync(join(out, 'pack-'));
  npm('pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error('npm pack made nothing');
  return {
    name,
    sha256: sha256(readFileSync(join(folder, name))),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const [first, second] = [buildAndPack(), buildAndPack()];
if (first.sha256 !== second.sha256) throw new Error('two packages of the same sources differ');
const bom = billOfMaterials(
  npm('sbom', '--sbom-format', 'cyclonedx'),
  Object.keys(manifest.dependencies),
  readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8'),
);
writeFileSync(join(out, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
const sums = RELEASED.map(file => `${sha256(readFileSync(join(root, file)))}  ${basename(file)}\n`);
process.stdout.write(`${first.sha256}  ${first.name}\n${sums.join('')}`);
