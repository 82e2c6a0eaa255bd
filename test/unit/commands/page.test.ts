import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {publish, readPackagedPage} from '../../../src/node/packaged-page.ts';
import {runProgram} from '../../../src/program.ts';
import {createFakeIo} from './fake-io.ts';

const DATA = new URL('../../../dist/data/', import.meta.url);
const built = fileURLToPath(new URL('../../../dist/loanclose.html', import.meta.url));

/** The page of the build, and a real disk. */
async function run(...argv: string[]) {
  const io = {
    ...createFakeIo(),
    packagedPage: async () => readPackagedPage(DATA),
    publish: async (...given: Parameters<typeof publish>) => publish(...given),
  };
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err()};
}

const folder = () => mkdtempSync(join(tmpdir(), 'loanclose-page-'));

test('the page is named alone on stdout, and how to open it beside it', async () => {
  const {code, out, err} = await run('page');
  expect({code, out}).toEqual({code: EXIT.done, out: `${built}\n`});
  expect(err).toContain('双击');
  expect(err).toContain(createHash('sha256').update(readFileSync(built)).digest('hex'));
});

test('a host is given the same page and all that stands beside it, for everybody to read', async () => {
  const place = join(folder(), 'to be made', '网页');
  const {code, out} = await run('page', '-o', place, '--json');
  expect(code).toBe(EXIT.done);
  const page = JSON.parse(out);
  expect(readdirSync(place)).toEqual(['_headers', 'icon.png', 'index.html', 'manifest.webmanifest', 'sw.js']);
  expect(page.written).toEqual(readdirSync(place).map(name => join(place, name)));
  expect(readFileSync(join(place, 'index.html')).equals(readFileSync(built))).toBe(true);
  expect(page.bytes).toBe(statSync(built).size);
  // what the service worker keeps is what lies there
  const worker = readFileSync(join(place, 'sw.js'), 'utf8');
  for (const name of ['index.html', 'icon.png', 'manifest.webmanifest'])
    expect(worker).toContain(
      createHash('sha256')
        .update(readFileSync(join(place, name)))
        .digest('hex'),
    );
  expect(statSync(join(place, 'index.html')).mode & 0o044).toBe(0o044);
});

test('what is there is not overwritten, and then nothing is written', async () => {
  const place = folder();
  writeFileSync(join(place, 'sw.js'), 'mine');
  const {code, err} = await run('page', '-o', place);
  expect(code).toBe(EXIT.usage);
  expect(err).toContain('不会覆盖');
  expect(readdirSync(place)).toEqual(['sw.js']);
  expect(readFileSync(join(place, 'sw.js'), 'utf8')).toBe('mine');
});

test('a file in the place of the folder is said', async () => {
  const place = join(folder(), 'file');
  writeFileSync(place, '');
  const {code, err} = await run('page', '-o', place);
  expect(code).toBe(EXIT.usage);
  expect(err).toContain('写不了文件');
});

test('a damaged installation is said by the name of what is missing', async () => {
  expect(() => readPackagedPage(new URL('file:///nowhere/data/'))).toThrowError(
    expect.objectContaining({code: 'FILE_NOT_FOUND'}),
  );
});
