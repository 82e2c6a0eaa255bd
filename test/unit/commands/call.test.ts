import {describe, expect, test} from 'vitest';
import {maskPersonal} from '../../../src/contact/mask-personal.ts';
import {EXIT} from '../../../src/errors.ts';
import {CallSchema} from '../../../src/model/call.ts';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo, type FakeIoOptions} from './fake-io.ts';

/** Put together here, so that no mobile number stands in a file. */
const MOBILE = `130${'0'.repeat(8)}`;

type Answers = NonNullable<FakeIoOptions['answers']>;

const pick = (value: string) => () => value;
const named = (words: string) => (choices: readonly {name: string; value: string}[]) =>
  choices.find(({name}) => name.includes(words))?.value ?? `no choice with ${words}`;
const interrupt = () => {
  throw Object.assign(new Error('stopped'), {name: 'ExitPromptError'});
};
const times = (count: number, answer: Answers[number]): Answers => Array.from({length: count}, () => answer);

async function call(answers: Answers, argv: readonly string[] = [], files: Record<string, string> = {}) {
  const io = createFakeIo({tty: true, answers, files: {'report.txt': REPORT_TEXT, ...files}});
  const base = ['call', '中银消费金融有限公司', '--scenario', 'simple', '--report', 'report.txt', ...argv];
  const code = await runProgram(base, io, '9.9.9');
  const written = [...io.files.keys()].filter(name => name.endsWith('.json'));
  const read = () => CallSchema.parse(JSON.parse(io.files.get(written[0] ?? '') ?? 'null'));
  return {code, io, written, read, err: io.err()};
}

/** number, agent … ticket, day, contract, certificate, more, path */
const START = [pick('95566 合同'), pick('8021')];
const END = [pick('GD20261122'), pick('2026-12-05'), pick(''), pick(''), pick('态度很好'), pick('')];

describe('a call', () => {
  test('from the opening to the file', async () => {
    const {code, io, written, read, err} = await call([
      ...START,
      named('办了'),
      named('别的'),
      named('验证码'),
      named('办了'),
      named('拒绝'),
      pick('系统没有这个功能'),
      ...times(4, named('办了')),
      ...END,
    ]);
    expect(code).toBe(EXIT.done);
    expect(written).toEqual(['call-boc-consumer-finance-2026-11-22.json']);
    const notes = read();
    expect(notes).toMatchObject({
      calledOn: '2026-11-22',
      scenario: 'simple',
      ended: 'finished',
      number: '95566 合同',
      agent: '8021',
      ticket: 'GD20261122',
      promisedOn: '2026-12-05',
      notes: [{text: '态度很好'}],
    });
    expect(notes.asks.map(({outcome}) => outcome)).toEqual(['done', 'done', 'refused', 'done', 'done', 'done', 'done']);
    expect(notes.asks[1]?.heard.join()).toContain('验证码');
    expect(notes.asks[2]?.heard).toEqual(['系统没有这个功能']);
    expect(notes.accountKey).toContain('2022-07-19');
    // What to answer was shown, and the end of the call holds what was noted.
    expect(err).toContain('验证码和密码我不会念给任何人');
    expect(err).toContain('工单号是GD20261122，对吗');
    expect(err.replaceAll(/\s/g, '')).toContain('大约2026年12月05日能查到');
    expect(io.out()).toBe('');
  });

  test('asks again for a promised day that does not exist or lies before the call', async () => {
    const days = [pick('2026-02-30'), pick('下周'), pick('2026-11-01'), pick('2026年12月5日')];
    const answers = [...START, ...times(7, named('办了')), pick(''), ...days, ...times(3, pick('')), pick('')];
    const {read, err} = await call(answers);
    expect(read()).toMatchObject({promisedOn: '2026-12-05', ticket: null});
    expect(err.match(/真实存在的日期/g)).toHaveLength(2);
    expect(err).toContain('不会早于打电话这一天');
  });

  test('ends at once when they want a transfer or a shared screen', async () => {
    const {code, read, err} = await call([...START, named('别的'), named('共享屏幕'), pick('')]);
    expect(code).toBe(EXIT.done);
    expect(read()).toMatchObject({ended: 'hung-up', asks: [{outcome: 'refused'}]});
    expect(err).toContain('挂断');
  });

  test('holds no id number, no mobile number and no name', async () => {
    const answers = [...START, ...times(7, named('办了')), pick(''), pick(''), pick(''), pick('')];
    const {io, written, err} = await call([
      ...answers,
      pick(`我的证件号 110101199001010000，手机 ${MOBILE}`),
      pick(''),
    ]);
    const text = io.files.get(written[0] ?? '') ?? '';
    expect(text).toContain('**************0000');
    expect(text).not.toMatch(/\d{17}|1[3-9]\d{9}|张/);
    expect(err).toContain('已用 * 代替');
  });

  test('-o names the file, --json prints the same', async () => {
    const answers = [...START, ...times(7, named('跳过')), pick(''), pick(''), pick(''), pick(''), pick('')];
    const {io} = await call(answers, ['-o', 'mine.json', '--json']);
    expect(io.out()).toBe(io.files.get('mine.json'));
    expect(CallSchema.parse(JSON.parse(io.out())).asks).toHaveLength(7);
  });

  test('never overwrites a file that was not named with -o', async () => {
    const name = 'call-boc-consumer-finance-2026-11-22.json';
    const answers = [...START, ...times(7, named('跳过')), ...times(5, pick('')), pick('report.txt'), pick('')];
    const {io, err} = await call(answers, [], {[name]: 'mine'});
    expect(io.files.get(name)).toBe('mine');
    expect(io.files.get('report.txt')).toBe(REPORT_TEXT);
    expect(io.files.has('call-boc-consumer-finance-2026-11-22-2.json')).toBe(true);
    expect(err).toContain('不覆盖');
  });

  test('- saves nothing and says so', async () => {
    const answers = [...START, ...times(7, named('跳过')), ...times(5, pick('')), pick('-')];
    const {written, err} = await call(answers);
    expect(written).toEqual([]);
    expect(err).toContain('没有保存');
  });
});

describe('Ctrl-C', () => {
  test('asks what to do with the notes, and saves them only on a yes', async () => {
    const broken = [...START, named('办了'), interrupt];
    const yes = await call([...broken, named('存'), pick('')]);
    expect(yes.code).toBe(EXIT.interrupted);
    expect(yes.read()).toMatchObject({ended: 'stopped', agent: '8021', asks: [{outcome: 'done'}]});
    for (const answer of [named('不存'), interrupt]) {
      const no = await call([...broken, answer]);
      expect({code: no.code, written: no.written}).toEqual({code: EXIT.interrupted, written: []});
      expect(no.err).toContain('没有保存');
    }
  });

  test('before anything was noted just says that nothing was saved', async () => {
    const {code, written, err, io} = await call([interrupt]);
    expect({code, written, asked: io.asked.length}).toEqual({code: EXIT.interrupted, written: [], asked: 1});
    expect(err).toContain('没有保存');
  });

  test('at the last question saves nothing', async () => {
    const answers = [...START, ...times(7, named('跳过')), ...times(5, pick('')), interrupt];
    const {code, written, err} = await call(answers);
    expect({code, written}).toEqual({code: EXIT.interrupted, written: []});
    expect(err).toContain('没有保存');
  });
});

test.each(['call', 'letter'])('schema %s is printed', async name => {
  const io = createFakeIo();
  expect(await runProgram(['schema', name], io, '9')).toBe(EXIT.done);
  expect(JSON.parse(io.out()).properties.schema.const).toBe(`loanclose/${name}@1`);
});

describe('where nobody can answer', () => {
  test.each([
    ['no terminal', {tty: false}],
    ['CI', {tty: true, env: {CI: '1'}}],
  ])('%s: the error names the script', async (_, options) => {
    const io = createFakeIo(options);
    expect(await runProgram(['call', '招联'], io, '9')).toBe(EXIT.usage);
    expect(io.err()).toContain('NOT_INTERACTIVE');
    expect(io.err()).toContain('loanclose script 招联');
  });

  test('a report from stdin', async () => {
    const io = createFakeIo({tty: true});
    expect(await runProgram(['call', '招联', '--report', '-'], io, '9')).toBe(EXIT.usage);
  });
});

test.each([
  ['证件 110101199001010000', '证件 **************0000'],
  ['证件 11010119900101000x', '证件 **************000x'],
  [`手机${MOBILE}。`, '手机*******0000。'],
  ['工单 202611220000012345', '工单 202611220000012345'],
  ['工单 110101199013010000', '工单 110101199013010000'],
  ['400-810-8866', '400-810-8866'],
  ['12900000000', '12900000000'],
])('%s is noted as %s', (typed, noted) => {
  expect(maskPersonal(typed)).toBe(noted);
});
