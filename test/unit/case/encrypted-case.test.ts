import {expect, test, vi} from 'vitest';
import {seal, unseal} from '../../../src/case/seal.ts';
import {EXIT} from '../../../src/errors.ts';
import {CaseWorld} from './case-world.ts';

/** The cipher takes a second by intent; here it need not. */
vi.mock('../../../src/case/seal.ts', async original => {
  const whole = await original<typeof import('../../../src/case/seal.ts')>();
  return {...whole, seal: (plain: Uint8Array, passphrase: string, factor = 4) => whole.seal(plain, passphrase, factor)};
});

const KEY = ['--case-password-file', 'key.txt'];

/** A case with one note, encrypted. */
async function encrypted(): Promise<CaseWorld> {
  const world = new CaseWorld({'key.txt': '测试 口令\n', 'wrong.txt': 'another'});
  await world.run(['start', 'report.txt']);
  await world.run(['done', '1', '--ticket', 'T1']);
  expect(await world.run(['case', 'encrypt', ...KEY])).toMatchObject({code: EXIT.done, err: ''});
  return world;
}

const firstLine = (bytes: Uint8Array | undefined) => new TextDecoder('latin1').decode(bytes).split('\n')[0];

test('nothing plain stays of it, and every command keeps it encrypted', async () => {
  const world = await encrypted();
  for (const name of ['case.json', 'case.json.bak']) {
    expect(world.files[name]).toBeUndefined();
    expect(firstLine(world.blobs.get(name))).toBe('age-encryption.org/v1');
    // words so long that no cipher text holds them by chance
    expect(new TextDecoder('latin1').decode(world.blobs.get(name))).not.toMatch(/"ticket"|loanclose\/case-file/);
  }
  expect((await world.run(['done', '2', '--ticket', 'T2', ...KEY])).code).toBe(EXIT.done);
  expect(Object.keys(world.files)).not.toContain('case.json');
  expect((await world.run(['case', '--json', ...KEY])).out).toContain('"ticket": "T2"');
  expect((await world.run(['case', 'decrypt', ...KEY])).code).toBe(EXIT.done);
  expect(world.files['case.json']).toContain('"ticket":"T2"');
  expect((await world.run(['today'])).code).toBe(EXIT.done);
});

test('a wrong passphrase: one line that says what to do, and nothing is touched', async () => {
  const world = await encrypted();
  const before = world.blobs.get('case.json');
  for (const command of [['today'], ['done', '1'], ['case', 'check'], ['case', 'decrypt']]) {
    const {code, out, err} = await world.run([...command, '--case-password-file', 'wrong.txt']);
    expect({command, code, out}).toEqual({command, code: EXIT.usage, out: ''});
    expect(err).toMatch(/^error: BAD_OPTION .*口令不对.*\nhint: .+\n$/);
  }
  expect(world.blobs.get('case.json')).toEqual(before);
});

test('without a file the terminal asks, three times at most; where nobody can be asked it says so', async () => {
  const world = await encrypted();
  expect(await world.run(['today'])).toMatchObject({
    code: EXIT.usage,
    out: '',
    err: expect.stringMatching(/^error: NOT_INTERACTIVE .+\nhint: .*--case-password-file.*\n$/),
  });
  const typed = (...words: string[]) => ({tty: true, answers: words.map(word => () => word)});
  expect((await world.run(['done', '1', '--ticket', 'T3'], typed('no', '测试 口令'))).code).toBe(EXIT.done);
  expect(world.asked).toHaveLength(2);
  expect(await world.run(['today'], typed('a', 'b', 'c'))).toMatchObject({code: EXIT.usage, out: ''});
});

test('a passphrase that is new is typed twice', async () => {
  const world = new CaseWorld();
  await world.run(['start', 'report.txt']);
  const typed = (...words: string[]) => ({tty: true, answers: words.map(word => () => word)});
  expect((await world.run(['case', 'encrypt'], typed('a', 'b', '', 'a', 'c'))).code).toBe(EXIT.usage);
  expect(world.blobs.size).toBe(0);
  expect((await world.run(['case', 'encrypt'], typed('a', 'b', 'c', 'c'))).code).toBe(EXIT.done);
  expect((await world.run(['today'], typed('c'))).code).toBe(EXIT.done);
});

test('one that is cut off or changed is damaged, and stays as it is', async () => {
  const world = await encrypted();
  const whole = world.blobs.get('case.json') ?? new Uint8Array();
  const changed = Uint8Array.from(whole, (byte, at) => (at === whole.length - 20 ? byte ^ 1 : byte));
  for (const bytes of [whole.slice(0, whole.length / 2), changed]) {
    world.blobs = new Map([...world.blobs, ['case.json', bytes]]);
    const {code, err} = await world.run(['done', '1', ...KEY]);
    expect(code).toBe(EXIT.input);
    expect(err).toMatch(/^error: CASE_DAMAGED .*case\.json\.bak/);
    expect(world.blobs.get('case.json')).toEqual(bytes);
  }
});

test('a case can begin encrypted; what is so already, or is not, is said', async () => {
  const world = new CaseWorld({'key.txt': 'k'});
  await world.run(['start', 'report.txt', ...KEY]);
  expect(firstLine(world.blobs.get('case.json'))).toBe('age-encryption.org/v1');
  expect((await world.run(['start', 'report.txt', ...KEY])).err).toContain('CASE_EXISTS');
  expect(await world.run(['case', 'encrypt', ...KEY])).toMatchObject({code: EXIT.usage});
  const other = new CaseWorld();
  await other.run(['start', 'report.txt']);
  expect(await other.run(['case', 'decrypt'])).toMatchObject({code: EXIT.usage});
});

test('the cipher itself takes the work factor that is named, and opens with its passphrase alone', async () => {
  const {seal: real} = await vi.importActual<typeof import('../../../src/case/seal.ts')>('../../../src/case/seal.ts');
  const plain = new TextEncoder().encode('案卷');
  const sealed = await real(plain, 'a');
  expect(new TextDecoder('latin1').decode(sealed)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/);
  const quick = await seal(plain, 'a');
  expect(await unseal(quick, 'a')).toEqual(plain);
  expect(await unseal(quick, 'b')).toBeNull();
}, 120_000);
