import {describe, expect, it} from 'vitest';
import {readRules, readScenarios} from '../../../scripts/build-scenarios.ts';
import {lintScenarios} from '../../../src/contact/lint-scenarios.ts';
import {buildScript, type ScriptInput} from '../../../src/contact/script.ts';
import type {OfferedApp} from '../../../src/model/lender.ts';
import type {Scenario} from '../../../src/model/scenarios.ts';
import {type Script, ScriptSchema} from '../../../src/model/script.ts';
import {accountOf, cardOf, reportOf} from '../planner/sample-report.ts';

const scenarios = readScenarios();
const ids = scenarios.scenarios.map(scenario => scenario.id);
const lender = {
  id: 'example-consumer',
  name: '示例消费金融有限公司',
  kind: 'consumer-finance',
  match: 'exact',
} as const;
const app: OfferedApp = {id: 'example-app', name: '示例借', basis: 'own', confidence: 'high', why: '', chosen: true};

function scriptOf(scenario: string, fields: Partial<ScriptInput> = {}): Script {
  return ScriptSchema.parse(
    buildScript({scenarios, scenario, lender, app: null, phones: [], subject: null, running: [], ...fields}),
  );
}

const branchesIn = (scenario: Scenario | undefined) => [
  ...(scenario?.branches ?? []),
  ...scenarios.answers.filter(({id}) => scenario?.include.includes(id)).flatMap(({branches}) => branches),
];

const wordsOf = ({opening, checklist, branches, closing, write}: Script) => [
  ...opening,
  ...checklist,
  ...branches.flatMap(branch => [branch.when, branch.say]),
  ...closing,
  ...write,
];

describe.each(ids)('scenario %s', id => {
  const account = id === 'card' ? cardOf({cardTail: '7302'}) : accountOf({balance: 375});
  it('leaves no slot unfilled, with and without a report', () => {
    const reports = [{}, {account, report: reportOf([account]), app}];
    for (const fields of reports) {
      for (const line of wordsOf(scriptOf(id, fields))) {
        expect(line).not.toMatch(/[{}]|undefined|null/);
        expect(line.trim()).not.toBe('');
      }
    }
  });

  it('has an answer that goes on in every branch', () => {
    const {branches} = scriptOf(id);
    expect(branches.length).toBeGreaterThan(2);
    for (const {say} of branches) expect(say).toMatch(/.〔接着[^〕]+〕$|.〔说完就挂断。〕$/);
  });

  it('comes to an end: from every branch a closing or a hang-up can be reached', () => {
    const reachesEnd = (start: string, seen = new Set<string>()): boolean => {
      if (start === 'closing' || start === 'hang-up' || start === 'checklist') return true;
      if (seen.has(start)) return false;
      const scenario = scenarios.scenarios.find(candidate => candidate.id === start);
      return branchesIn(scenario).some(branch => reachesEnd(branch.next, new Set([...seen, start])));
    };
    const scenario = scenarios.scenarios.find(candidate => candidate.id === id);
    for (const {next} of branchesIn(scenario)) expect(reachesEnd(next)).toBe(true);
  });

  it('has a line of English for every ask and answer', () => {
    const {checklist, checklistEnglish, branches} = scriptOf(id);
    expect(checklistEnglish).toHaveLength(checklist.length);
    for (const {when, english} of branches) {
      expect(when).toMatch(/^对方/);
      expect(english).toMatch(/^[^\u4e00-\u9fff]*(人工[^\u4e00-\u9fff]*投诉)?[^\u4e00-\u9fff]*$/);
    }
  });

  it('says what never to give and never asks for it', () => {
    const {never} = scriptOf(id);
    expect(never.join()).toContain('验证码');
    expect(never.join()).toContain('共享屏幕');
  });
});

describe('a filled script', () => {
  it('holds what the report knows and blanks for the rest', () => {
    const account = accountOf({asOf: '2026-10'});
    const text = wordsOf(scriptOf('unknown-app', {account, report: reportOf([account])})).join('\n');
    expect(text).toContain('2022年07月19日授信，额度26,700元，截至2026年10月余额为0');
    expect(text).toContain('我叫____');
  });

  it('never says a masked name', () => {
    const account = accountOf();
    const text = wordsOf(scriptOf('simple', {account, report: reportOf([account])})).join('\n');
    expect(text).not.toContain('*');
  });

  it('has the seven asks of a closing call', () => {
    const {checklist} = scriptOf('simple');
    expect(checklist).toHaveLength(7);
    const asked = ['合同号', '全部为零', '多还的钱', '结清证明', '关闭这笔额度', '终止授信协议', '报送征信'];
    for (const [at, words] of asked.entries()) expect(checklist[at]).toContain(words);
  });

  it('names an app only when the person has chosen it', () => {
    const account = accountOf();
    const guess = {...app, chosen: false};
    expect(wordsOf(scriptOf('simple', {account, app})).join()).toContain('贵司的示例借');
    expect(wordsOf(scriptOf('simple', {account, app: guess})).join()).toContain('贵司的贷款已经还清');
  });

  it('keeps the tail of the card apart from that of the repayment card', () => {
    const text = wordsOf(scriptOf('card', {account: cardOf({cardTail: '7302'})})).join('\n');
    expect(text).toContain('卡片尾号7302');
    expect(text).toContain('同名账户（尾号____）');
  });

  it('refuses a scenario that does not exist', () => {
    expect(() => scriptOf('nothing')).toThrowError(expect.objectContaining({code: 'BAD_OPTION'}));
  });
});

describe('which answers stand', () => {
  const saysOf = (fields: Partial<ScriptInput>, scenario = 'simple') =>
    scriptOf(scenario, fields).branches.map(({when}) => when);

  it('without a report all of the scenario, those of a card too', () => {
    expect(saysOf({})).toEqual(
      expect.arrayContaining([expect.stringContaining('免年费'), expect.stringContaining('失效')]),
    );
  });

  it('of a line nothing of a card, of a card nothing of a web loan', () => {
    expect(saysOf({subject: 'line'}).join()).not.toMatch(/免年费|这张卡/);
    expect(saysOf({}, 'card').join()).not.toMatch(/失效|授信协议|到期会自动|信用报告|优惠券|降息/);
  });

  it.each([
    '回电',
    '早就失效',
    '授信协议',
    '说不准哪天',
    '没有工单号',
    '只能在App里开',
    '收费',
    '支行',
    '注册手机号',
    '不能录音',
    '智能客服',
    '没有人接',
    '0.01元',
    '钱包余额',
  ])('there is one for %s', words => {
    expect(saysOf({}).join('\n')).toContain(words);
  });
});

describe('the words', () => {
  const all = JSON.stringify(scenarios);
  it('cite only statutes that were read word for word', () => {
    const read = readRules().law.map(law => law.zh);
    const cited = [...all.matchAll(/《([^》]+)》(第[一二三四五六七八九十百]+条)/g)];
    expect(cited.length).toBeGreaterThan(5);
    for (const [, name, article] of cited) {
      expect(
        read.some(law => law.includes(`${name}》${article}`)),
        `${name} ${article}`,
      ).toBe(true);
    }
    expect(all).not.toMatch(/20个工作日|银保监会规定|信用卡业务监督管理办法/);
  });

  it('are checked: an unknown slot, a talk that goes nowhere and a doubled id are found', () => {
    const [first] = scenarios.scenarios;
    if (first === undefined) throw new Error('no scenario');
    const broken = {
      ...first,
      opening: [{text: '{moonPhase}', en: 'moon'}],
      branches: [{when: '对方说：嗯', say: '好', en: 'yes', next: 'nowhere'}],
    };
    const faults = lintScenarios({...scenarios, scenarios: [...scenarios.scenarios, broken]});
    expect(faults.join('\n')).toMatch(/stands twice[\s\S]*nowhere[\s\S]*moonPhase/);
    expect(lintScenarios(scenarios)).toEqual([]);
  });
});
