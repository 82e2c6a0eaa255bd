import {describe, expect, test} from 'vitest';
import type {Script} from '../../../src/model/script.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {renderPlanHtml} from '../../../src/view/plan-html.tsx';
import {composeItem, composePlan} from '../render/composed-plan.ts';

const t = await loadTranslator('zh');

function composeCall(change: Partial<Script> = {}): Script {
  const {lender, phones} = composeItem();
  return {
    schema: 'loanclose/script@1',
    lender,
    app: null,
    scenario: 'simple',
    opening: ['您好，我是主动打来办业务的。'],
    checklist: ['请关闭额度。', '请终止协议。'],
    checklistEnglish: ['Please close the line.', 'Please end the agreement.'],
    hears: ['closing', 'closing'],
    branches: [{when: '对方说：可以先冻结', say: '冻结不是关闭。', english: 'Frozen is not closed.'}],
    closing: ['我复述一遍。'],
    never: ['短信验证码'],
    phones,
    write: ['工单号：____'],
    english: {opening: ['Hello.'], closing: ['I read back.'], never: ['codes'], write: ['ticket']},
    gloss: [],
    ...change,
  };
}

const BLANK_CALL = composeCall({opening: ['您好。'], checklist: ['请关闭 ____ 的额度。', '请终止协议。']});

async function render(plan = composePlan(), filled = new Map([['item-1', composeCall()]])) {
  const blank = new Map(filled.size === 0 ? [] : [['simple', BLANK_CALL]]);
  return renderPlanHtml(plan, {t, lang: 'zh', calls: {blank, filled}});
}

describe('the page', () => {
  test('holds everything that the plan says', async () => {
    const plan = composePlan();
    const page = await render(plan);
    for (const item of plan.items) {
      expect(page).toContain(item.institution);
      for (const step of item.steps) expect(page).toContain(step.text);
    }
    for (const other of plan.others.filter(({verdict}) => verdict !== 'closed')) expect(page).toContain(other.why);
    for (const words of ['看清欠款为零', '打 95000']) expect(page).toContain(words);
    for (const {on, what, code} of plan.dates)
      if (code !== 'call') for (const word of [on, what]) expect(page).toContain(word);
    for (const words of ['请终止协议。', '冻结不是关闭。', '短信验证码', '工单号']) expect(page).toContain(words);
    expect(page).toContain('<html lang="zh-CN">');
  });

  test('on paper says once what several items say, but for an item where something runs', async () => {
    const [step] = composeItem().steps;
    if (step === undefined) throw new Error('no step');
    const said = (text: string) => [{...step, text}];
    const first = composeItem({number: 1, id: 'a', steps: said('只在甲里做。路径会变。')});
    const second = composeItem({number: 2, id: 'b', steps: said('只在乙里做。路径会变。')});
    const debt = {accountKey: 'x', institution: '甲', product: null, owed: 5, pastDueNow: false, at: 'lender' as const};
    const third = composeItem({number: 3, id: 'c', running: [debt], steps: said('只在丙里做。路径会变。')});
    const page = await render(composePlan({items: [first, second, third]}), new Map());
    expect(page).toContain('只在甲里做。<span class="elsewhere">路径会变。</span>');
    expect(page).toContain('只在乙里做。<span class="elsewhere">路径会变。</span>');
    expect(page).toContain('只在丙里做。路径会变。');
    expect(page.slice(page.indexOf('id="common"')).match(/路径会变。/g)).toHaveLength(1);
  });

  test('warns of scams first and last', async () => {
    const page = await render();
    const [first, last] = [page.indexOf(t('screen.scam')), page.lastIndexOf(t('ui.scam'))];
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(page.indexOf('class="item"'));
    expect(last).toBeGreaterThan(page.lastIndexOf('</section>'));
  });

  test('shows feasibility, rungs and paths where they are there', async () => {
    const item = composeItem({
      feasibility: 'tight',
      paths: [{id: 'two-calls', title: '打两个电话', text: '先打资方，再打平台。', sources: []}],
      escalation: [
        {
          ladder: 'refused',
          rungs: [
            {
              id: 'regulator',
              channel: 'phone',
              name: '金融消费者投诉热线',
              number: '12378',
              text: '说明诉求。',
              form: null,
              clockDays: 15,
              unit: 'working',
              from: '2026-12-14',
              attach: ['投诉编号'],
              sources: [],
            },
          ],
        },
      ],
    });
    const page = await render(composePlan({items: [item]}));
    for (const words of [
      t('label.feasibility.tight'),
      '打两个电话',
      '金融消费者投诉热线',
      '12378',
      '15 个工作日',
      '投诉编号',
    ])
      expect(page).toContain(words);
  });

  test('links a number only when it may be dialled', async () => {
    const page = await render();
    expect(page).toContain('href="tel:95000"');
    expect(page).not.toContain('tel:4000000000');
    expect(page).toContain('400-000-0000');
  });

  test('a number that is more than a number is no link', async () => {
    const [phone] = composeItem().phones;
    if (phone === undefined) throw new Error('no phone');
    const item = composeItem({phones: [{...phone, number: '95000 转 2"onclick="x'}]});
    expect(await render(composePlan({items: [item]}))).not.toContain('href="tel:');
  });

  test('loads nothing and lets only its own script run', async () => {
    const page = await render();
    expect(page).toContain("default-src 'none'");
    expect(page).toMatch(/script-src 'sha256-[\w+/=]{44}'/);
    expect(page).not.toMatch(/<(?:img|link|iframe|object|base)\b|\bsrc=|@import|url\(|\sstyle=|\son\w+=/);
  });

  test('a plan without anything to do has no picture and no list', async () => {
    const page = await render(composePlan({items: [], visits: [], dates: []}), new Map());
    expect(page).toContain(t('ui.nothingToClose'));
    expect(page).not.toContain('<svg class="timeline"');
  });

  test('says twice that the report does not add up', async () => {
    const plan = composePlan();
    const page = await render({...plan, report: {...plan.report, reconciliation: 'mismatched'}});
    expect(page.split(t('ui.reconciliation.mismatched')).length - 1).toBe(2);
  });
});

test('says that nothing is stored in the browser, and how to keep what was ticked', async () => {
  const page = await render();
  expect(page).toContain(t('paper.keptHere'));
  expect(page).toContain(`data-save="loanclose-plan.html">${t('paper.save')}`);
  expect(page).not.toMatch(/\b(?:localStorage|sessionStorage|indexedDB|cookie)\b/);
});

describe('the first screen', () => {
  test('says what is open and what to do first, before anything is folded', async () => {
    const page = await render();
    const today = page.slice(page.indexOf('<section'), page.indexOf('<details'));
    expect(today).toContain('你有 9 个账户开着：5 个该关，1 个随你，3 个还在用。');
    expect(today).toContain('这份报告是 188 天前的');
    expect(today).toContain('看清欠款为零');
    expect(today).not.toContain('打 95000');
  });

  test('what every call says is printed once, with the line of one item beside it', async () => {
    const calls = new Map(['item-1', 'item-2'].map(id => [id, composeCall({opening: ['您好。', `${id} 的开场`]})]));
    const page = await render(composePlan(), calls);
    expect(page.split('请终止协议。').length - 1).toBe(1);
    expect(page).toContain('item-1 的开场');
    expect(page).toContain('item-2 的开场');
  });

  test('what still runs at the lender stands above the steps', async () => {
    const running = [
      {accountKey: 'k', institution: '示例', product: null, owed: 429_010, pastDueNow: false, at: 'lender' as const},
    ];
    const page = await render(composePlan({items: [composeItem({running})]}));
    expect(page.indexOf('429,010')).toBeGreaterThan(0);
    expect(page.indexOf('429,010')).toBeLessThan(page.indexOf('确认本金'));
  });
});

describe('escaping', () => {
  test('words never become markup', async () => {
    const hostile = "\"><script>alert(1)</script><b onclick='x'>&amp;\u202E";
    const item = composeItem({
      institution: hostile,
      evidence: hostile,
      apps: [{id: 'a', name: hostile, basis: 'own', confidence: 'high', why: hostile, chosen: false}],
    });
    const plan = composePlan({items: [item], others: [], warnings: []});
    const page = await render(plan, new Map([['item-1', composeCall({opening: [hostile], write: [hostile]})]]));
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<b onclick');
    expect(page).not.toContain('\u202E');
    expect(page).toContain('&quot;>&lt;script>alert(1)&lt;/script>');
    expect(page).toContain('&amp;amp;');
  });
});
