import {describe, expect, it} from 'vitest';
import {readRules, readScenarios} from '../../../scripts/build-scenarios.ts';
import {buildScript} from '../../../src/contact/script.ts';
import type {Change, Diff} from '../../../src/model/change.ts';
import type {Plan} from '../../../src/model/plan.ts';
import {plan as en} from '../../../src/text/en/plan.ts';
import type {Lang} from '../../../src/text/index.ts';
import {plan as zh} from '../../../src/text/zh-CN/plan.ts';
import {index as realIndex} from '../../data/directory-under-test.ts';
import {contextOf, planInWords} from './sample-context.ts';
import {accountOf, cardOf, reportOf} from './sample-report.ts';

/** What circulating guides say and is wrong or unsafe: a pattern, a sentence that it must catch and one that it must let pass. */
const CLAIMS: readonly [name: string, pattern: RegExp, caught: string, passes: string][] = [
  [
    'freezing instead of closing',
    /(?:请|要求|申请|让客服|可以)(?:先)?.{0,4}冻结(?:该|您的|这个|你的)?(?:账户|额度)/,
    '没有注销按钮就让客服冻结账户',
    '冻结不是关闭，我不要冻结',
  ],
  [
    'false data',
    /(?:填写?|改成|换成|修改为).{0,6}(?:虚假|假的?)(?:资料|信息|数据|号码)/,
    '注销前把资料改成虚假信息',
    '不要填不实的内容',
  ],
  [
    'closes by itself',
    /(?:一个月|30天|7天|长期).{0,4}(?:不登录|不使用).{0,6}自动(?:注销|关闭)/,
    '一个月不登录会自动注销',
    '额度到期会自动关闭，请告诉我到期日',
  ],
  [
    'keep proof for two years',
    /(?:保留|保存|留存).{0,6}(?:2|两|二)\s*年/,
    '凭证至少保留2年',
    '至少留到报告显示关闭后 5 年',
  ],
  [
    'five years for settled entries',
    /(?:结清|已结清|还清)(?:的)?(?:记录|账户|信息).{0,8}保[留存].{0,3}(?:5|五)\s*年/,
    '结清记录保留5年',
    '不良信息从还清之日起还要保存五年',
  ],
  ['dispute within 20 working days', /(?:20|二十)个?工作日/, '发现异常要在20个工作日内发起异议', '二十日内书面答复'],
  [
    'search for the number',
    /百度|(?<!不要上网)(?:搜索|搜一下|网上搜|搜).{0,6}(?:客服|电话|号码|热线)/,
    '用百度搜索客服电话',
    '不要上网搜客服电话',
  ],
  ['check after six months', /(?:6|六)个?月(?:以?后|之后|再)/, '6个月后再查一次详版', '2025年6月的报告'],
  ['a rule of a body that has ended', /银保监会/, '银保监会规定必须提供注销服务', '金融监管总局'],
  [
    'a made-up article on cards',
    /(?:5|五)个工作日内?必?须?(?:出具|开具)/,
    '5个工作日内必须出具结清证明',
    '请开具结清证明',
  ],
  [
    'a score that rises',
    /(?:会|能|可以|一定).{0,3}(?:提高|提升|拉高|降低|拉低).{0,4}(?:评分|信用分|通过率)/,
    '注销后会提高评分',
    '有没有影响由我自己判断',
  ],
  ['the yearly ten yuan', /(?:10|十)\s*元.{0,6}(?:查询|一次|／次|\/次)/, '第三次起10元一次', '第三次起5元一次'],
  [
    'limit down to zero as a test',
    /(?:剩余|可用)(?:授信)?额度.{0,6}(?:归零|为零|变成0)/,
    '检查剩余授信额度是否归零',
    '欠款为零',
  ],
  [
    'other number before the report',
    /(?:注销|关闭)(?:以?后|之后)(?:马上|立即|就)?.{0,3}(?:更换|换|修改)(?:绑定)?(?:的)?手机号/,
    '注销后修改绑定手机号',
    '报告显示关闭以后，才卸载App、换手机号',
  ],
  ['paid repair offered', /(?:付费|花钱|交钱)(?:可以|就能|即可)/, '花钱就能洗白', '真实的记录谁也不能花钱删掉'],
  [
    'identity number in a subject line',
    /(?:标题|主题).{0,12}(?:身份证号|证件号)(?!.*不要写在(?:邮件)?标题里)/,
    '邮件主题写姓名加身份证号',
    '身份证|异议申请表',
  ],
  [
    'whole report for closing',
    /(?:提供|提交|上传)(?:整份|完整|您的|你的)?(?:的)?信用报告.{0,6}(?:才能|即可|就能)/,
    '提交信用报告才能注销',
    '为了办注销而提供的整份信用报告',
  ],
  [
    'one reporting cycle by law',
    /(?:央行|人民银行|规定|按规定).{0,8}(?:每月更新|T\+1更新)/,
    '央行规定账户状态每月更新',
    '请问是按月报送吗',
  ],
  [
    'lend first to empty the limit',
    /先借(?:出来|一笔)(?!清空额度”|清空额度。|清空额度、)/,
    '先借出来再还上',
    '先借出来清空额度。',
  ],
];
const CLAIMS_EN: readonly [name: string, pattern: RegExp, caught: string][] = [
  ['freezing', /ask.{0,30}to freeze/i, 'Ask the agent to freeze the account'],
  ['two years', /keep.{0,40}(?:two|2) years/i, 'Keep proof for two years'],
  ['20 working days', /20 working days/i, 'Dispute it within 20 working days'],
  ['six months', /after (?:six|6) months/i, 'Check again after six months'],
  ['search engine', /baidu|google|search (?:the web|online) for/i, 'Search online for the number'],
  ['score', /(?:raises?|improves?|increase) your (?:credit )?score/i, 'It improves your score'],
];

describe('the patterns', () => {
  it.each(CLAIMS)('%s', (_, pattern, caught, passes) => {
    expect(caught).toMatch(pattern);
    expect(passes).not.toMatch(pattern);
  });
  it.each(CLAIMS_EN)('%s', (_, pattern, caught) => expect(caught).toMatch(pattern));
});

const change: Change = {
  kind: 'still-open',
  wanted: 'close',
  proof: 'status',
  institution: '',
  apps: [],
  accountKey: null,
  facilityKey: null,
  match: 'exact',
  fields: {},
  next: 'wait',
  waitUntil: '2026-12-20',
};

/** A comparison in which every line is at one stage. */
function sinceOf(keys: readonly string[], fields: Partial<Change>): Diff {
  const holder = {name: null, idTail: null};
  const head = {holder, layout: 'brief', reportNumber: null, reportedAt: null, reconciliation: 'matched'} as const;
  return {
    schema: 'loanclose/diff@2',
    old: head,
    new: head,
    changes: keys.map(accountKey => ({...change, accountKey, ...fields})),
    counts: {openOld: 0, openNew: 0, printedOpenOld: null, printedOpenNew: null},
    newInquiries: [],
    verdict: 'cannot-tell',
    diagnostics: [],
  };
}

function wordsOf(plan: Plan): string[] {
  return [
    ...plan.items.flatMap(item => [
      item.evidence,
      ...item.steps.flatMap(step => [step.text, step.keep ?? '', ...step.needs]),
      ...item.paths.flatMap(path => [path.title, path.text]),
      ...item.escalation.flatMap(({rungs}) => rungs.flatMap(rung => [rung.name, rung.text, ...rung.attach])),
    ]),
    ...plan.others.map(other => other.why),
    ...plan.first.map(({text}) => text),
    ...plan.visits.map(({title}) => title),
    ...plan.dates.map(({what}) => what),
  ];
}

/** A report with a line and a settled-looking loan at every funder of the directory, and cards. */
function plansOf(lang: Lang): Plan[] {
  const names = [...realIndex.funders.values()].map(({name}) => name);
  const accounts = [
    ...names.map(institution => accountOf({institution})),
    ...names.slice(0, 20).map(institution => accountOf({institution, kind: 'term-loan', openedOn: '2020-01-01'})),
    accountOf({institution: '没听过小额贷款有限公司'}),
    cardOf(),
    cardOf({openedOn: '2020-01-01', status: 'not-activated'}),
    accountOf({institution: '欠款机构', balance: 5}),
    accountOf({institution: '呆账机构', status: 'bad-debt'}),
  ];
  const keys = accounts.map(({key}) => key);
  const contexts = [
    null,
    sinceOf(keys, {}),
    sinceOf(keys, {next: 'dispute'}),
    sinceOf(keys, {next: 'call', waitUntil: null}),
    sinceOf(['gone'], {kind: 'gone', next: 'call', institution: names[0] ?? ''}),
  ];
  return contexts.map(since =>
    planInWords(reportOf(accounts), contextOf({index: realIndex, before: '2027-03-01', since}), lang),
  );
}

describe('no word of a plan or a call', () => {
  const scenarios = readScenarios();
  const lender = {id: null, name: '示例消费金融有限公司', kind: null, match: 'none'} as const;
  const scripts = scenarios.scenarios.flatMap(({id}) => {
    const script = buildScript({scenarios, scenario: id, lender, app: null, phones: [], subject: null, running: []});
    const branches = script.branches.map(({say}) => say);
    return [...script.opening, ...script.checklist, ...branches, ...script.closing, ...script.never, ...script.write];
  });
  const ruleTexts = JSON.stringify(readRules().law);
  const planned = plansOf('zh').flatMap(wordsOf);
  const chinese = [...new Set([...Object.values(zh), ...scripts, ruleTexts, ...planned])];
  const english = [...new Set([...Object.values(en), ...plansOf('en').flatMap(wordsOf)])];

  it('is missing from this search', () => {
    expect(chinese.length).toBeGreaterThan(1500);
    for (const start of ['等的时间已经过了', '新报告上没有这一条了', '第一通打给']) {
      expect(chinese.some(text => text.startsWith(start))).toBe(true);
    }
  });

  it.each(CLAIMS)('says %s', (_, pattern) => expect(chinese.filter(text => pattern.test(text))).toEqual([]));
  it.each(CLAIMS_EN)('says %s, in English', (_, pattern) =>
    expect(english.filter(text => pattern.test(text))).toEqual([]),
  );
});
