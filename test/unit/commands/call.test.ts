import {describe, expect, test} from 'vitest';
import {maskPersonal} from '../../../src/contact/mask-personal.ts';
import {EXIT} from '../../../src/errors.ts';
import {CallSchema} from '../../../src/model/call.ts';
import {PlanSchema} from '../../../src/model/plan.ts';
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

/** Number and agent come first. */
const START = [pick('95566 合同'), pick('8021')];
const done = named('办了');
/** The seven asks, each with what it wants to hear: contract, amount, refund, certificate, line, agreement, ticket. */
const ALL_DONE = (ticket = '') => [
  done,
  pick('HT-1'),
  named('全部为零'),
  done,
  done,
  pick('邮箱，三天'),
  done,
  done,
  done,
  pick(ticket),
];

describe('a call', () => {
  test('from the opening to the file', async () => {
    const {code, io, written, read, err} = await call([
      ...START,
      done,
      pick('HT-1'),
      named('别的'),
      named('验证码'),
      named('全部为零'),
      named('拒绝'),
      pick('系统没有这个功能'),
      done,
      pick('邮箱，三天'),
      ...times(3, done),
      pick('GD20261122'),
      pick('2026-12-05'),
      pick('态度很好'),
      pick(''),
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
      notes: [{text: 'HT-1'}, {text: '邮箱，三天'}, {text: '态度很好'}],
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
    const answers = [...START, ...ALL_DONE(), pick(''), ...days, pick(''), pick('')];
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
    const {io, written, err} = await call([
      ...START,
      ...ALL_DONE('GD1'),
      pick(''),
      pick(`我的证件号 110101199001010000，手机 ${MOBILE}`),
      pick(''),
    ]);
    const text = io.files.get(written[0] ?? '') ?? '';
    expect(text).toContain('**************0000');
    expect(text).not.toMatch(/\d{17}|1[3-9]\d{9}|张/);
    expect(err).toContain('已用 * 代替');
  });

  test('-o names the file, --json prints the same', async () => {
    const answers = [...START, ...ALL_DONE('GD1'), pick(''), pick('')];
    const {io} = await call(answers, ['-o', 'mine.json', '--json']);
    expect(io.out()).toBe(io.files.get('mine.json'));
    expect(CallSchema.parse(JSON.parse(io.out())).asks).toHaveLength(7);
  });

  test('never overwrites a file that was not named with -o', async () => {
    const name = 'call-boc-consumer-finance-2026-11-22.json';
    const answers = [...START, ...ALL_DONE('GD1'), ...times(2, pick('')), pick('report.txt'), pick('')];
    const {io, err} = await call(answers, [], {[name]: 'mine'});
    expect(io.files.get(name)).toBe('mine');
    expect(io.files.get('report.txt')).toBe(REPORT_TEXT);
    expect(io.files.has('call-boc-consumer-finance-2026-11-22-2.json')).toBe(true);
    expect(err).toContain('不覆盖');
  });

  test('- saves nothing and says so', async () => {
    const answers = [...START, ...ALL_DONE('GD1'), ...times(2, pick('')), pick('-')];
    const {written, err} = await call(answers);
    expect(written).toEqual([]);
    expect(err).toContain('没有保存');
  });
});

describe('an amount that is not zero', () => {
  const owed = (amount: string) => [...START, done, pick(''), named('还有金额'), pick(amount)];
  /** The asks of the disputed amount: breakdown, waiver, reporting, and whether it is zero now. */
  const REST = [...times(3, done), named('还有金额'), pick('')];
  const END = [pick('GD1'), pick('2026-12-05'), pick('利息'), pick(''), pick('')];

  test('turns the call: nothing is closed, the difference is asked for', async () => {
    const {read, err} = await call([...owed('12.30'), ...REST, ...END]);
    const notes = read();
    expect(notes).toMatchObject({scenario: 'small-balance', ticket: 'GD1', ended: 'finished'});
    expect(notes.asks[1]).toMatchObject({outcome: 'refused', heard: ['还欠 12.30 元']});
    expect(notes.asks.map(({ask}) => ask).join()).not.toMatch(/请关闭|终止授信|销户/);
    const said = err.replaceAll(/\s/g, '');
    expect(said).toContain('账户显示还欠12.30元');
    expect(said).toContain('今天先不提关闭');
    expect(said).not.toContain('请关闭这笔额度');
    expect(said).toContain('先弄清欠的是什么');
  });

  test.each(['', '不知道'])('not clear is not zero: "%s"', async amount => {
    const answers = [...owed(amount), ...(amount === '' ? [] : [pick('')]), ...REST, ...END];
    const {read} = await call(answers);
    expect(read()).toMatchObject({scenario: 'small-balance'});
    expect(read().asks[1]?.heard).toEqual(['欠多少没有问清']);
  });

  test('nor is an ask that was passed over', async () => {
    const {read} = await call([...START, done, pick(''), named('跳过'), ...REST, ...END]);
    expect(read()).toMatchObject({scenario: 'small-balance'});
  });

  test('0.00 is zero', async () => {
    const rest = [...times(2, done), pick(''), ...times(3, done), pick('GD1')];
    const {read} = await call([...owed('0.00'), ...rest, pick(''), pick(''), pick('')]);
    expect(read()).toMatchObject({scenario: 'simple'});
    expect(read().asks).toHaveLength(7);
  });

  test('once it is settled the closing is asked for', async () => {
    const settled = [...times(3, done), named('全部为零'), done, pick(''), done, done, pick('GD1')];
    const {read} = await call([...owed('1'), ...settled, pick('2026-12-05'), pick('利息'), pick(''), pick('')]);
    expect(
      read()
        .asks.map(({ask}) => ask)
        .join(),
    ).toContain('请关闭这一笔的额度');
  });
});

test('a number is an item of the plan of the report', async () => {
  const io = createFakeIo({
    tty: true,
    answers: [...START, interrupt, named('不存')],
    files: {'report.txt': REPORT_TEXT},
  });
  expect(await runProgram(['call', '1', '--report', 'report.txt'], io, '9.9.9')).toBe(EXIT.interrupted);
  const plan = createFakeIo({files: {'report.txt': REPORT_TEXT}});
  await runProgram(['plan', 'report.txt', '--json'], plan, '9.9.9');
  const [first] = PlanSchema.parse(JSON.parse(plan.out())).items;
  expect(io.err().replaceAll(/\s/g, '')).toContain(`电话记录：${first?.lender.name}`);
});

describe('Ctrl-C', () => {
  test('asks what to do with the notes, and saves them only on a yes', async () => {
    const broken = [...START, done, pick(''), interrupt];
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
    const answers = [...START, ...ALL_DONE('GD1'), ...times(2, pick('')), interrupt];
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
