import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {CaseFileSchema} from '../../../src/model/case.ts';
import {PlanSchema} from '../../../src/model/plan.ts';
import {REPORT_TEXT} from '../commands/composed-report-text.ts';
import {laterReport, type TypedWorld, typedWorld} from './case-world.ts';

type Choices = readonly {readonly name: string; readonly value: string}[];
const pick = (value: string) => () => value;
const named = (words: string) => (choices: Choices) =>
  choices.find(({name}) => name.includes(words))?.value ?? `no choice with ${words}`;
const done = named('办了');
/** Number, agent, then the seven asks: contract, amount, refund, certificate, line, agreement, ticket. */
const BEFORE_CLOSING = [pick('95566'), pick('8021'), done, pick('HT-1'), named('全部为零'), done, done, pick('邮箱')];
const AFTER = [pick('2026-12-05'), pick('')];

async function started(given: Record<string, string> = {}): Promise<TypedWorld> {
  const world = typedWorld(given);
  await world.run('start', 'report.txt');
  return world;
}
const eventsOf = ({files}: TypedWorld) => CaseFileSchema.parse(JSON.parse(files.get('case.json') ?? '')).events;

describe('a call of an item of the case', () => {
  test('is one event with its answers, agent, ticket and promise, and no file', async () => {
    const world = await started();
    const answers = [...BEFORE_CLOSING, done, done, done, pick('GD1'), ...AFTER];
    const {code, err} = await world.asked(answers, 'call', '2', '--scenario', 'simple');
    expect(code).toBe(EXIT.done);
    expect(eventsOf(world).slice(1)).toMatchObject([
      {
        type: 'call',
        itemNumbers: [2],
        what: 'closing',
        ticket: 'GD1',
        promisedOn: '2026-12-05',
        agent: '8021',
        call: {schema: 'loanclose/call@1', ended: 'finished'},
      },
    ]);
    expect([...world.files.keys()].filter(name => name.startsWith('call-'))).toEqual([]);
    expect(err).toContain('已记下');
    expect((await world.view()).items[1]).toMatchObject({
      state: 'promised',
      promisedOn: '2026-12-05',
      tickets: [{ticket: 'GD1', agent: '8021'}],
      next: {code: 'promised', on: '2026-12-05'},
    });
    await world.run('undo');
    expect((await world.view()).items[1]).toMatchObject({state: 'todo', tickets: [], promisedOn: null});
  });

  test('in which they refuse says so, with their reason', async () => {
    const world = await started();
    const refusal = [named('拒绝'), pick('系统没有这个功能')];
    await world.asked(
      [...BEFORE_CLOSING, ...refusal, done, done, pick('GD1'), pick(''), pick('')],
      'call',
      '2',
      '--scenario',
      'simple',
    );
    expect(eventsOf(world).at(-1)).toMatchObject({what: 'refused', note: '系统没有这个功能'});
    expect((await world.view()).items[1]).toMatchObject({state: 'refused'});
  });

  test('in which something is still owed asks for no closing', async () => {
    const world = await started();
    const owed = [named('还有金额'), pick('12.30')];
    const answers = [
      pick('95566'),
      pick('8021'),
      done,
      pick(''),
      ...owed,
      done,
      done,
      done,
      ...owed,
      pick('GD1'),
      pick(''),
    ];
    await world.asked([...answers, pick(''), pick(''), pick('')], 'call', '2', '--scenario', 'simple');
    expect(eventsOf(world).at(-1)).toMatchObject({type: 'call', what: null, call: {scenario: 'small-balance'}});
    expect((await world.view()).items[1]).toMatchObject({state: 'todo'});
  });

  test('that was hung up is noted, and asks for nothing', async () => {
    const world = await started();
    await world.asked(
      [pick('95566'), pick('8021'), named('别的'), named('共享屏幕')],
      'call',
      '2',
      '--scenario',
      'simple',
    );
    expect(eventsOf(world).at(-1)).toMatchObject({what: null, call: {ended: 'hung-up'}});
    expect((await world.view()).items[1]).toMatchObject({state: 'todo'});
  });

  test('without a ticket reminds of it', async () => {
    const world = await started();
    const answers = [...BEFORE_CLOSING, done, done, done, pick(''), pick(''), ...AFTER];
    expect((await world.asked(answers, 'call', '2', '--scenario', 'simple')).err).toContain('没有记下工单号');
  });
});

describe('a letter of an item of the case', () => {
  test('without a kind is the one whose rung is due, with days, tickets and promises', async () => {
    const world = await started();
    const first = await world.run('letter', '2');
    expect(first.out).toContain('关闭额度');
    await world.run('done', '2', '--ticket', 'T1', '--promised', '2026-11-20', '--on', '2026-11-10');
    await world.run('done', '2', '--what', 'complaint', '--ticket', 'T2', '--on', '2026-11-22');
    const {code, out, err} = await world.run('letter', '2', '--today', '2026-12-10');
    expect(code).toBe(EXIT.done);
    const words = out.replaceAll(/\s/g, '');
    expect(words).toContain('本人于2026年11月10日向该机构申请关闭额度、终止授信协议，工单号T1');
    expect(words).toContain('超过承诺日2026年11月20日');
    expect(words).toContain('本人于2026年11月22日向该机构正式投诉，投诉编号T2');
    expect(err).toContain('complaint');
    expect(eventsOf(world)).toHaveLength(3);
  });

  test('is an event only with -o or --note, and undo passes it over', async () => {
    const world = await started();
    await world.run('done', '2', '--ticket', 'T1');
    await world.run('letter', '2', '--kind', 'closure');
    expect(eventsOf(world)).toHaveLength(2);
    await world.run('letter', '2', '--kind', 'closure', '-o', 'letter.txt');
    const written = createHash('sha256')
      .update(world.files.get('letter.txt') ?? '')
      .digest('hex');
    expect(eventsOf(world).at(-1)).toMatchObject({
      type: 'letter',
      what: 'closing',
      note: null,
      files: [{name: 'letter.txt', sha256: written}],
    });
    await world.run('letter', '2', '--kind', 'dispute', '--note', '挂号信');
    expect(eventsOf(world).at(-1)).toMatchObject({type: 'letter', what: 'dispute', note: '挂号信'});
    expect((await world.view()).items[1]).toMatchObject({state: 'asked'});
    await world.run('undo');
    expect((await world.view()).items[1]).toMatchObject({state: 'todo'});
  });

  test('none is chosen where nothing is due', async () => {
    const world = typedWorld({'new.txt': laterReport('2026年12月已结清。')});
    await world.run('start', 'report.txt');
    await world.run('update', 'new.txt', '--today', '2027-01-21');
    expect((await world.run('letter', '2')).code).toBe(EXIT.usage);
  });
});

describe('a plan beside a case', () => {
  const planOf = async (world: TypedWorld, ...argv: string[]) =>
    PlanSchema.parse(JSON.parse((await world.run('plan', ...argv, '--json')).out));

  test('ticks what was done, and needs no report', async () => {
    const world = await started();
    await world.run('done', '2', '--ticket', 'T1', '--promised', '2026-12-05');
    await world.run('keep', '1');
    await world.run('add', '借呗', '--why', 'sms');
    const alone = await planOf(world);
    expect(await planOf(world, 'report.txt')).toEqual(alone);
    expect(alone.case).toMatchObject({newest: true, progress: {asked: 1}});
    expect(alone.items.map(({number}) => number)).toEqual([2, 3]);
    expect(alone.items[0]).toMatchObject({
      progress: {stage: 'waiting'},
      record: {state: 'promised', promisedOn: '2026-12-05', tickets: [{ticket: 'T1'}], next: {code: 'promised'}},
    });
    const added = alone.items[1]?.steps.map(({id}) => id);
    for (const id of ['verify-zero', 'certificate', 'close-line', 'confirm', 'recheck']) expect(added).toContain(id);
    const card = (await world.run('plan', '--case', 'case.json', '--item', '3')).out;
    expect(card).toContain('报告上没有，先问清有没有、还欠不欠');
    expect(card).not.toContain('已还清，还开着');
    const {out, err} = await world.run('plan');
    expect(out).toContain('✓ 已提出');
    expect(out).toContain('T1');
    expect(err).toContain('照案卷来');
  });

  test('keeps its numbers when a report brings more, and gives the new ones next', async () => {
    const more = laterReport('2026年12月已结清。', 2)
      .replace('账户数 1 -- 3 --', '账户数 1 -- 4 --')
      .replace('3.2007年', '4.2007年')
      .replace(
        '4.2007年',
        '3.2026年02月03日马上消费金融股份有限公司为其他个人消费贷款授信，额度有效期至2028年02月03日，可循环使用。截至2026年12月，信用额度9,000元（人民币），余额为0。\n4.2007年',
      );
    const world = await started({'new.txt': more});
    const before = await planOf(world, 'new.txt', '--today', '2027-01-21');
    await world.run('update', 'new.txt', '--today', '2027-01-21');
    const after = await planOf(world, '--today', '2027-01-21');
    expect(after.items.map(({number}) => number)).toEqual([1, 3]);
    expect(before.items.map(({number, id}) => [number, id])).toEqual(after.items.map(({number, id}) => [number, id]));
    expect(after.case?.proven).toEqual([2]);
    expect((await world.view()).items.map(({number}) => number)).toEqual([1, 2, 3]);
  });

  test('the case of somebody else is never used silently', async () => {
    const other = REPORT_TEXT.replace('**************0000', '**************1111').replace('张三', '李四');
    const world = await started({'other.txt': other});
    await world.run('done', '2', '--ticket', 'T1');
    expect((await planOf(world, 'other.txt')).case).toBeNull();
    const {code, err} = await world.run('plan', 'other.txt', '--case', 'case.json');
    expect(code).toBe(EXIT.input);
    expect(err).toContain('DIFFERENT_PERSONS');
    expect((await world.run('diff', 'other.txt', 'other.txt', '--case', 'case.json')).code).not.toBe(EXIT.done);
  });

  test('what is chosen in it is one event of the case', async () => {
    const world = await started();
    const first = (choices: Choices) => choices[0]?.value ?? '';
    const second = (choices: Choices) => [choices[1]?.value ?? ''];
    const answers = [first, first, second];
    const {code} = await world.asked(answers, 'plan', '--interactive', '--json');
    expect(code).toBe(EXIT.done);
    const [, event, ...others] = eventsOf(world);
    expect(others).toEqual([]);
    expect(event).toMatchObject({type: 'kept', choices: {apps: expect.arrayContaining(['zhongyin-app'])}});
    expect((await world.view()).items.filter(({state}) => state === 'kept')).toHaveLength(1);
    await world.run('undo');
    expect((await world.view()).items.filter(({state}) => state === 'kept')).toHaveLength(0);
  });
});

describe('a comparison beside a case', () => {
  test('hears what is kept, counts from the day of asking, and ends with update, then with today', async () => {
    const world = await started({'new.txt': laterReport('2026年12月已结清。')});
    const check = () => world.run('diff', 'report.txt', 'new.txt', '--check', '--today', '2027-01-21');
    expect((await check()).code).toBe(EXIT.checkFailed);
    await world.run('keep', '1');
    const {code, out} = await check();
    expect(code).toBe(EXIT.done);
    expect(out).toContain('loanclose update new.txt');
    await world.run('update', 'new.txt', '--today', '2027-01-21');
    expect((await check()).out).toContain('loanclose today');
    world.remove('case.json');
    expect((await check()).out).toContain('loanclose plan new.txt --since diff.json');
  });
});

test('evidence is a name and a fingerprint; a file that is not there ends with 2 and notes nothing', async () => {
  const world = await started({'notice.png': 'abc'});
  expect((await world.run('done', '2', '--file', 'missing.png')).code).toBe(EXIT.usage);
  expect(eventsOf(world)).toHaveLength(1);
  await world.run('done', '2', '--file', 'notice.png');
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect((await world.view()).items[1]?.files).toEqual([{name: 'notice.png', sha256, on: '2026-11-22'}]);
});
