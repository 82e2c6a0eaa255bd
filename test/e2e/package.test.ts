import {execFileSync} from 'node:child_process';
import {accessSync, constants, lstatSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {billOfMaterials} from '../../scripts/bill-of-materials.ts';
import {REPORT_TEXT} from '../unit/commands/composed-report-text.ts';
import {installed} from './run-installed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const published = join(installed, 'node_modules/loanclose');

describe('the licences of what is bundled', () => {
  const notices = readFileSync(join(published, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');

  test('the sources import packages that are bundled', () => {
    expect(bundledByImport()).toEqual(expect.arrayContaining(['chalk', 'commander', 'papaparse']));
  });

  // chinese-days: its table of holidays stands in dist/data/rules.json; the last ones stand in the page
  test.each([...bundledByImport(), 'chinese-days', '@inquirer/core', 'preact', 'zod', '@embedpdf/pdfium'])(
    '%s',
    name => {
      const folder = join(root, 'node_modules', name);
      const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const licence = readdirSync(folder).find(file => /^licen[cs]e/i.test(file)) ?? '';
      expect(notices).toContain(`${name} ${version} (`);
      expect(notices).toContain(readFileSync(join(folder, licence), 'utf8').trim());
    },
  );

  const codeOf = (folder: string) =>
    readdirSync(join(published, folder))
      .filter(file => file.endsWith('.js'))
      .map(file => readFileSync(join(published, folder, file), 'utf8'));
  const commandLine = ['dist', 'dist/cli', 'dist/node', 'dist/lib'].flatMap(codeOf);

  test('the licence of PDFium itself, beside that of its glue', () => {
    expect(notices).toContain(readFileSync(join(root, 'node_modules/@embedpdf/pdfium/LICENSE.pdfium'), 'utf8').trim());
  });

  test.each(Object.keys(manifest.dependencies))('the command line asks for %s by its name', name => {
    const asked = new RegExp(`(?:from|import\\(|import)\\s*["']${name}(?:/[^"']*)?["']`);
    expect(commandLine.some(code => asked.test(code))).toBe(true);
  });
});

describe('the tarball', () => {
  const folder = dirname(installed);
  const npm = (...args: string[]) => execFileSync('npm', args, {cwd: root, encoding: 'utf8', maxBuffer: 1e8});
  const tarball = (place: string) => readdirSync(place).find(name => name.endsWith('.tgz')) ?? '';

  test('is the same, byte for byte, when it is packed again', () => {
    const again = mkdtempSync(join(folder, 'again-'));
    npm('pack', '--ignore-scripts', '--silent', '--pack-destination', again);
    // as a whole: byte by byte the comparison of seven megabytes takes a minute
    expect(readFileSync(join(again, tarball(again))).equals(readFileSync(join(folder, tarball(folder))))).toBe(true);
  }, 180_000);

  test('has a bill of materials: every dependency, all that is bundled, and no tool of ours', () => {
    const everything = npm('sbom', '--sbom-format', 'cyclonedx');
    const notices = readFileSync(join(published, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const {components} = billOfMaterials(everything, Object.keys(manifest.dependencies), notices);
    const named = components.map(component => component['bom-ref'].replace(/@[^@]+$/, ''));
    expect(named).toEqual(expect.arrayContaining([...Object.keys(manifest.dependencies), 'chalk', 'chinese-days']));
    expect(named).toContain('retry');
    for (const tool of ['vitest', 'knip', 'esbuild', 'typescript']) expect(named).not.toContain(tool);
  });
});

describe('what is installed', () => {
  /** As `du` counts, whatever the file system: whole blocks. In MB. */
  const onDisk = (folder: string, except = '') =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(file => except === '' || !file.endsWith(except))
      .reduce((sum, file) => sum + Math.ceil(lstatSync(join(folder, file)).size / 4096) * 4096, 0) /
    1024 ** 2;

  test('takes at most 20 MB of disk, and 16 without the page', () => {
    const all = onDisk(join(installed, 'node_modules'));
    expect(all).toBeGreaterThan(4.5);
    expect(all).toBeLessThanOrEqual(20);
    expect(onDisk(join(installed, 'node_modules'), 'loanclose.html')).toBeLessThanOrEqual(16);
  });
});

describe('the page of the package', () => {
  test('is in it once, and page -o makes of it all that a host needs', () => {
    const files = readdirSync(published, {recursive: true, encoding: 'utf8'});
    expect(files.filter(file => file.endsWith('loanclose.html'))).toEqual(['dist/loanclose.html']);
    expect(files.filter(file => /dist.web.(?:index|ocr)/.test(file))).toEqual([]);
    const place = join(mkdtempSync(join(installed, 'host-')), 'web');
    const args = [join(published, 'dist/cli.cjs'), 'page', '-o', place, '--json'];
    const {path, sha256, written} = JSON.parse(execFileSync('node', args, {cwd: installed, encoding: 'utf8'}));
    expect(path).toBe(join(published, 'dist/loanclose.html'));
    expect(written.map((file: string) => file.slice(place.length + 1))).toEqual(
      expect.arrayContaining(['_headers', 'icon.png', 'index.html', 'manifest.webmanifest', 'sw.js']),
    );
    expect(readFileSync(join(place, 'index.html')).equals(readFileSync(path))).toBe(true);
    expect(readFileSync(join(place, 'sw.js'), 'utf8')).toContain(sha256);
  });
});

test('the program may be started by the name of its source', () => {
  const started = (file: string) =>
    execFileSync('node', [join(published, 'dist', file), '--version'], {cwd: installed, encoding: 'utf8'});
  expect(started('cli.js')).toBe(started('cli.cjs'));
  // npx keeps the link that it once made to this file, and asks the system to run it
  accessSync(join(root, 'dist/cli.js'), constants.X_OK);
});

describe('the library on node', () => {
  const guide = readFileSync(join(root, 'docs/library-node.md'), 'utf8');
  const example = /```ts\n(.*?)```/s.exec(guide)?.[1] ?? '';
  const report = join(installed, 'report.txt');
  writeFileSync(report, REPORT_TEXT);
  writeFileSync(join(installed, 'example.mts'), example);
  writeFileSync(join(installed, 'example.mjs'), example);

  test('the example of the guide finds what the program finds', () => {
    const node = (args: string[]) => execFileSync('node', args, {cwd: installed, encoding: 'utf8'});
    const cli = [join(published, 'dist/cli.cjs'), 'plan', report, '--json', '--today', '2026-11-22'];
    const {items} = JSON.parse(node(cli));
    const lines = node(['example.mjs', report]).trimEnd().split('\n');
    expect(lines).toHaveLength(items.length);
    expect(lines.length).toBeGreaterThan(1);
    for (const [i, {action, lender}] of items.entries()) expect(lines[i]).toContain(`${action} ${lender.name}`);
  });

  test('its types hold for a program that looks into every declaration', () => {
    const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
    const options = '--strict --noEmit --target es2023 --module nodenext --exactOptionalPropertyTypes --types node';
    const types = ['--typeRoots', join(root, 'node_modules/@types')];
    const tsc = join(dirname(typescript), 'bin/tsc');
    const run = () =>
      execFileSync(process.execPath, [tsc, ...options.split(' '), ...types, 'example.mts'], {
        cwd: installed,
        encoding: 'utf8',
      });
    expect(run()).toBe('');
  });

  test('an error of one entry is an instance of the class of the other', () => {
    const script = `
      import {LoancloseError} from 'loanclose';
      import {readInputFile} from 'loanclose/node';
      try { readInputFile('no-such.pdf'); } catch (error) { process.stdout.write(error instanceof LoancloseError ? error.code : 'another class'); }`;
    const out = execFileSync('node', ['--input-type=module', '-e', script], {cwd: installed, encoding: 'utf8'});
    expect(out).toBe('FILE_NOT_FOUND');
  });

  test('the PDF engine is found', () => {
    const script = `
      import {loadPdfium} from 'loanclose/node';
      process.stdout.write(Buffer.from((await loadPdfium()).slice(1, 4)).toString());`;
    const out = execFileSync('node', ['--input-type=module', '-e', script], {cwd: installed, encoding: 'utf8'});
    expect(out).toBe('asm');
  });
});

/** Packages that the sources import when they run and that are not installed beside this one: so they are in the bundle. */
function bundledByImport(): string[] {
  const src = join(root, 'src');
  const imported = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => [
      ...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([a-z@][^']*)'/gm),
    ])
    .flatMap(([, specifier = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? []);
  return [...new Set(imported)]
    .filter(name => !name.startsWith('node:') && !(name in manifest.dependencies))
    .toSorted();
}
