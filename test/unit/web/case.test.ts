import {describe, expect, test, vi} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import type {CaseFile} from '../../../src/model/case.ts';
import {runProgram} from '../../../src/program.ts';
import type {Engine} from '../../../src/web/engine.ts';
import type {Answer, OpenCase, Reading, Said} from '../../../src/web/protocol.ts';
import {CaseWorld, laterReport} from '../case/case-world.ts';
import {REPORT_TEXT} from '../commands/composed-report-text.ts';
import {createFakeIo} from '../commands/fake-io.ts';
import {NOTHING_CHOSEN, openEngine, read, SETTING} from './world.ts';

/** The cipher takes a second by intent; here it need not. */
vi.mock('../../../src/case/seal.ts', async original => {
  const whole = await original<typeof import('../../../src/case/seal.ts')>();
  return {...whole, seal: (plain: Uint8Array, passphrase: string, factor = 4) => whole.seal(plain, passphrase, factor)};
});

const bytes = (text: string) => new TextEncoder().encode(text);
const textFile = (name: string, text: string) => ({name, bytes: bytes(text), password: null});
/** Three months later the line of item 2 is closed. */
const CLOSED_TEXT = laterReport('2026年12月已结清。');
const REPORT = textFile('report.txt', REPORT_TEXT);
const LATER = {...SETTING, today: '2027-02-22', now: '2027-02-22T01:02:03Z'};
const OPEN = {choices: NOTHING_CHOSEN, unsaved: false};

const said = (number: number, more: Partial<Said> = {}): Said => ({
  number,
  on: SETTING.today,
  ticket: null,
  promisedOn: null,
  agent: null,
  note: null,
  ...more,
});

function caseOf({case: held}: Reading): OpenCase {
  if (held === null) throw new Error('no case is open');
  return held;
}

async function opened(engine: Engine, files: Parameters<Engine['open']>[0], setting = SETTING): Promise<Answer> {
  return await engine.open(files, OPEN, setting, () => {});
}

async function begun(): Promise<Engine> {
  const engine = openEngine();
  await read(engine, [REPORT]);
  await engine.record({do: 'asked', what: 'closing', ...said(1, {ticket: 'GD-1', agent: '8021'})}, SETTING);
  return engine;
}

async function savedBytes(engine: Engine, passphrase: string | null): Promise<Uint8Array> {
  const answer = await engine.save(passphrase, SETTING);
  if (answer.type !== 'saved') throw new Error(answer.type);
  return answer.saved.bytes;
}

const text = (content: Uint8Array) => new TextDecoder().decode(content);
/** Ids and times are all that may differ between two runs. */
const timeless = ({events}: CaseFile) => events.map(({id: _, at: __, ...event}) => event);
const fileOf = (content: string): CaseFile => JSON.parse(content);

describe('a case of the page', () => {
  test('begins as that of the command line', async () => {
    const engine = openEngine();
    await read(engine, [REPORT], {before: '2027-03-01', keep: [2], apps: []});
    const world = new CaseWorld();
    await world.run(['start', 'report.txt', '--before', '2027-03-01', '--keep', '2']);
    expect(timeless(fileOf(text(await savedBytes(engine, null))))).toEqual(
      timeless(fileOf(world.files['case.json'] ?? '')),
    );
  });

  test('goes to the command line and back: what one writes the other reads', async () => {
    const engine = await begun();
    const world = new CaseWorld({'page.json': text(await savedBytes(engine, null))});
    const line = async (...words: string[]) => {
      const {code, out, err} = await world.run([...words, '--case', 'page.json', '--today', SETTING.today]);
      expect(code, err).toBe(EXIT.done);
      return out;
    };
    const tail = / --case page\.json/g;
    const printed = JSON.parse(
      (await line('case', '--json')).replaceAll(tail, '').replaceAll('update 新报告.pdf', 'update '),
    );
    expect(printed).toEqual(caseOf(await engine.plan(NOTHING_CHOSEN, SETTING)).shown);
    expect((await line('plan', '--json')).replaceAll(tail, '')).toBe((await engine.export('json', SETTING)).text);
    await line('refused', '1', '--note', '测试');
    const back = openEngine();
    const answer = await opened(back, [textFile('page.json', world.files['page.json'] ?? '')]);
    expect(answer).toMatchObject({type: 'read', reading: {case: {name: 'page.json', stored: 3}}});
    expect(caseOf(await back.plan(NOTHING_CHOSEN, SETTING)).shown.items[0]).toMatchObject({state: 'refused'});
    // what is saved without a change is the file, byte for byte
    expect(text(await savedBytes(back, null))).toBe(world.files['page.json']);
  });

  test('the same encrypted, with one passphrase for both', async () => {
    const engine = await begun();
    const sealed = await savedBytes(engine, '测试 口令');
    expect(text(sealed).split('\n')[0]).toBe('age-encryption.org/v1');
    const world = new CaseWorld({'key.txt': '测试 口令\n'});
    world.blobs = new Map([['page.age', sealed]]);
    const key = ['--case', 'page.age', '--case-password-file', 'key.txt'];
    expect(await world.run(['done', '2', '--ticket', 'GD-2', ...key])).toMatchObject({code: EXIT.done});
    const file = {name: 'page.age', bytes: world.blobs.get('page.age') ?? new Uint8Array(), password: null};
    const back = openEngine();
    expect(await opened(back, [file])).toMatchObject({
      type: 'unread',
      problems: [{code: 'CASE_PASSPHRASE_NEEDED', at: 0}],
    });
    expect(await opened(back, [{...file, password: '错'}])).toMatchObject({
      problems: [{code: 'CASE_PASSPHRASE_WRONG'}],
    });
    const answer = await opened(back, [{...file, password: '测试 口令'}]);
    expect(answer).toMatchObject({type: 'read', reading: {case: {passphrase: '测试 口令'}}});
    expect(caseOf(await back.plan(NOTHING_CHOSEN, SETTING)).shown.items.map(({tickets}) => tickets[0]?.ticket)).toEqual(
      ['GD-1', 'GD-2'],
    );
  });

  test('keeps no id number and no mobile number that was typed', async () => {
    const engine = await begun();
    const mobile = `130${'0'.repeat(8)}`;
    await engine.record({do: 'confirmed', ...said(1, {note: `回电 ${mobile}`, ticket: mobile})}, SETTING);
    const file = text(await savedBytes(engine, null));
    expect(file).not.toContain(mobile);
    expect(file).toContain('*******0000');
  });

  test('takes back the last note, and never the beginning', async () => {
    const engine = await begun();
    expect(caseOf(await engine.plan(NOTHING_CHOSEN, SETTING)).lastDeed?.type).toBe('asked');
    const after = caseOf(await engine.record({do: 'undo'}, SETTING));
    expect(after.shown.items[0]).toMatchObject({state: 'todo'});
    expect(after.lastDeed).toBeNull();
  });

  test('refuses a day that lies ahead, a promise from before, a number that is not there, and stays as it was', async () => {
    const engine = await begun();
    const before = text(await savedBytes(engine, null));
    for (const wrong of [said(1, {on: '2026-11-23'}), said(1, {promisedOn: '2026-11-01'}), said(99)])
      await expect(engine.record({do: 'confirmed', ...wrong}, SETTING)).rejects.toMatchObject({code: 'BAD_OPTION'});
    await expect(engine.record({do: 'confirmed', ...said(1, {on: '2026-02-30'})}, SETTING)).rejects.toThrow();
    expect(text(await savedBytes(engine, null))).toBe(before);
  });

  test('a first note that is refused begins nothing', async () => {
    const engine = openEngine();
    await read(engine, [REPORT]);
    await expect(engine.record({do: 'confirmed', ...said(99)}, SETTING)).rejects.toMatchObject({code: 'BAD_OPTION'});
    expect((await engine.plan(NOTHING_CHOSEN, SETTING)).case).toBeNull();
  });

  test('knows what is chosen after it began, and what the report does not show', async () => {
    const engine = await begun();
    const [item] = (await engine.plan(NOTHING_CHOSEN, SETTING)).plan.items;
    const app = item?.apps[0]?.id ?? '';
    await engine.record({do: 'choose', before: '2027-03-01', app}, SETTING);
    await engine.record({do: 'add', name: '借呗', why: 'sms'}, SETTING);
    const reading = await engine.record({do: 'kept', ...said(2)}, SETTING);
    expect(reading.plan.before).toBe('2027-03-01');
    expect(reading.plan.items[0]?.apps.filter(({chosen}) => chosen).map(({id}) => id)).toEqual([app]);
    expect(caseOf(reading).shown.items.map(({number, state}) => [number, state])).toEqual([
      [1, 'asked'],
      [2, 'kept'],
      [3, 'todo'],
    ]);
    expect(caseOf(reading).shown.items[2]).toMatchObject({name: '借呗', why: 'sms'});
    expect(reading.plan.items.map(({number}) => number)).not.toContain(2);
    const world = new CaseWorld({'page.json': text(await savedBytes(engine, null))});
    const printed = await world.run(['plan', '--json', '--case', 'page.json', '--today', SETTING.today]);
    expect(printed.out.replaceAll(' --case page.json', '')).toBe((await engine.export('json', SETTING)).text);
  });
});

describe('a newer report', () => {
  test('is added to the case that is open: what it shows closed is proven, and the two are compared', async () => {
    const engine = await begun();
    const answer = await opened(engine, [textFile('after.txt', CLOSED_TEXT)], LATER);
    if (answer.type !== 'read') throw new Error(JSON.stringify(answer));
    const {reading} = answer;
    expect(caseOf(reading).added?.findings.map(({number, shows}) => [number, shows])).toContainEqual([2, 'closed']);
    expect(caseOf(reading).shown.items[1]).toMatchObject({state: 'proven'});
    expect(caseOf(reading).stored).toBeNull();
    expect(reading.diff?.changes.map(({kind}) => kind)).toContain('closed');
    expect(reading.history).toBeNull();
    expect(reading.plan.case?.proven).toEqual([2]);
    const world = new CaseWorld({'page.json': text(await savedBytes(engine, null)), 'after.txt': CLOSED_TEXT});
    const diff = await world.run([
      'diff',
      'report.txt',
      'after.txt',
      '--json',
      '--case',
      'page.json',
      '--today',
      LATER.today,
    ]);
    expect(JSON.parse(diff.out)).toEqual(JSON.parse(JSON.stringify(reading.diff)));
  });

  test('given together with the case comes into it', async () => {
    const saved = text(await savedBytes(await begun(), null));
    const files = [textFile('after.txt', CLOSED_TEXT), textFile('case.json', saved)];
    const answer = await opened(openEngine(), files, LATER);
    expect(answer).toMatchObject({type: 'read', reading: {case: {stored: 2}}});
    if (answer.type === 'read') expect(caseOf(answer.reading).file.events).toHaveLength(3);
  });

  test.each([
    ['of somebody else', CLOSED_TEXT.replaceAll('张三', '李四'), 'DIFFERENT_PERSONS'],
    ['that is there already', REPORT_TEXT, 'SAME_REPORT'],
  ])('%s is refused, and the case stays', async (_, words, code) => {
    const engine = await begun();
    const answer = await opened(engine, [textFile('wrong.txt', words)]);
    expect(answer).toMatchObject({type: 'unread', problems: [{name: 'wrong.txt', at: 0, code}]});
    expect(caseOf(await engine.plan(NOTHING_CHOSEN, SETTING)).file.events).toHaveLength(2);
  });

  test('two of one sitting stay compared when the case begins with the newer one', async () => {
    const engine = openEngine();
    const before = await read(engine, [REPORT, textFile('after.txt', CLOSED_TEXT)]);
    const after = await engine.record(
      {do: 'asked', what: 'closing', ...said(before.plan.items[0]?.number ?? 0)},
      SETTING,
    );
    expect(after.diff).not.toBeNull();
    expect(after.plan.items.map(({number, institution}) => [number, institution])).toEqual(
      before.plan.items.map(({number, institution}) => [number, institution]),
    );
    expect(caseOf(after).shown.reports).toHaveLength(1);
  });
});

describe('a file that is no good case', () => {
  test.each([
    ['cut off', (whole: string) => whole.slice(0, 400), 'CASE_DAMAGED'],
    ['of a newer version', (whole: string) => whole.replace('case-file@1', 'case-file@2'), 'CASE_NEWER'],
    ['never started', (whole: string) => `${whole.split('"events":[')[0]}"events":[]}`, 'CASE_NOT_FOUND'],
    ['with a report that is none', (whole: string) => whole.replace('"accounts":[', '"accounts":[7,'), 'CASE_DAMAGED'],
  ])('%s is named as that', async (_, spoil, code) => {
    const whole = text(await savedBytes(await begun(), null));
    const answer = await opened(openEngine(), [textFile('case.json', spoil(whole))]);
    expect(answer).toMatchObject({type: 'unread', problems: [{name: 'case.json', code}]});
    if (answer.type === 'unread') expect(answer.problems[0]?.hint).not.toContain('npm');
  });

  test('saved by a Windows editor it opens all the same', async () => {
    const whole = text(await savedBytes(await begun(), null));
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(whole, char => char.charCodeAt(0)).buffer),
    ]);
    expect(await opened(openEngine(), [{name: 'case.json', bytes: utf16, password: null}])).toMatchObject({
      type: 'read',
    });
  });

  test('two at once, or one over what is not saved, take nothing away', async () => {
    const whole = text(await savedBytes(await begun(), null));
    const file = textFile('case.json', whole);
    expect(await opened(openEngine(), [file, file])).toMatchObject({problems: [{code: 'CASE_SEVERAL', at: 1}]});
    const engine = await begun();
    const answer = await engine.open([file], {choices: NOTHING_CHOSEN, unsaved: true}, SETTING, () => {});
    expect(answer).toMatchObject({problems: [{code: 'CASE_UNSAVED'}]});
    expect(caseOf(await engine.plan(NOTHING_CHOSEN, SETTING)).name).toBeNull();
  });
});

test('the sample is never a case', async () => {
  const engine = openEngine();
  await engine.openSample(NOTHING_CHOSEN, SETTING);
  await expect(engine.save(null, SETTING)).rejects.toThrow('sample');
  await expect(engine.record({do: 'kept', ...said(1)}, SETTING)).rejects.toThrow('sample');
  expect((await engine.plan(NOTHING_CHOSEN, SETTING)).case).toBeNull();
});

test('a worker that began anew goes on with the case that the page holds', async () => {
  const {file, name, passphrase} = caseOf(await (await begun()).plan(NOTHING_CHOSEN, SETTING));
  const fresh = openEngine();
  const reading = await fresh.resume({file, name, passphrase}, SETTING);
  expect(caseOf(reading).file).toEqual(file);
  expect(caseOf(await fresh.record({do: 'confirmed', ...said(1)}, SETTING)).file.events).toHaveLength(3);
});

test('put away, nothing of it is left', async () => {
  const engine = await begun();
  engine.leave();
  await expect(engine.plan(NOTHING_CHOSEN, SETTING)).rejects.toMatchObject({code: 'BAD_OPTION'});
});

test('letters know what the case knows, as those of the command line', async () => {
  const engine = await begun();
  const world = new CaseWorld({'page.json': text(await savedBytes(engine, null))});
  const line = ['letter', '1', '--kind', 'complaint', '--case', 'page.json', '--today', SETTING.today];
  const {code, out, err} = await world.run(line);
  expect(code, err).toBe(EXIT.done);
  expect(out).toContain('GD-1');
  expect((await engine.letter(1, 'complaint', SETTING)).text).toBe(out);
});

test('a lender that nobody knows is said to be unknown in a letter of the page, too', async () => {
  const words = REPORT_TEXT.replaceAll('中银消费金融有限公司', '测试消费金融有限公司');
  const engine = openEngine();
  const {plan} = await read(engine, [textFile('report.txt', words)]);
  const number = plan.items.find(({institution}) => institution.startsWith('测试'))?.number ?? 0;
  const io = createFakeIo({files: {'report.txt': words}});
  const line = ['letter', String(number), '--report', 'report.txt', '--kind', 'closure', '--today', SETTING.today];
  expect(await runProgram(line, io, '0.0.0'), io.err()).toBe(EXIT.done);
  const {text: letter} = await engine.letter(number, 'closure', SETTING);
  expect(letter).toBe(io.out());
  expect(letter).toContain('名录里没有');
});

test('a call is one event of the case, as the command line writes it', async () => {
  const engine = await begun();
  const replies: (string | null)[] = ['95566 合同', '8021'];
  for (;;) {
    const {standing} = await engine.call(2, replies, SETTING);
    const {question} = standing;
    if (question === null) break;
    if (question.kind === 'answer') replies.push('done');
    else if (question.kind === 'day') replies.push('2026-12-24');
    else replies.push(question.kind === 'note' && question.what.startsWith('ticket') ? 'GD-9' : null);
  }
  const {standing, phones, never} = await engine.call(2, replies, SETTING);
  expect(standing.call).toMatchObject({ended: 'finished', ticket: 'GD-9', promisedOn: '2026-12-24', agent: '8021'});
  expect(phones.length + never.length).toBeGreaterThan(0);
  const held = caseOf(await engine.record({do: 'call', number: 2, replies}, SETTING));
  expect(held.file.events.at(-1)).toMatchObject({type: 'call', itemNumbers: [2], what: 'closing', ticket: 'GD-9'});
  expect(held.shown.items[1]).toMatchObject({state: 'promised', promisedOn: '2026-12-24'});
});
