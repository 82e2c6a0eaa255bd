import type {Item, Plan} from '../../../src/model/plan.ts';

export function composeItem(change: Partial<Item> = {}): Item {
  return {
    id: 'item-1',
    accountKeys: ['key-1'],
    facilityKeys: [],
    institution: '示例消费金融有限公司',
    verdict: 'settled-open',
    action: 'close',
    evidence: '余额 0，额度 26,700，截至 2026-03',
    lender: {id: 'example', name: '示例消费金融有限公司', kind: 'consumer-finance', match: 'exact'},
    apps: [
      {id: 'app-a', name: '示例借条', basis: 'own', confidence: 'high', why: '它自己的 App', chosen: false},
      {id: 'app-b', name: '样本钱包', basis: 'partner', confidence: 'low', why: '公布的合作机构', chosen: false},
    ],
    phones: [
      {
        number: '95000',
        label: '客服',
        hours: '24小时',
        trust: 'official',
        sources: ['https://example.com'],
        dial: true,
      },
      {number: '400-000-0000', label: '旧号', hours: null, trust: 'single-source', sources: [], dial: false},
    ],
    steps: [
      {
        id: 'verify',
        phase: 'verify',
        channel: 'app',
        text: '确认本金、利息、费用全部为零，精确到分；English words and 1,234,567.89 stay whole.',
        needs: ['身份证', '注册手机'],
        keep: '带日期的截图',
        from: '2026-11-22',
        by: '2026-11-30',
        sources: [],
        hours: null,
      },
      {
        id: 'close',
        phase: 'close',
        channel: 'phone',
        text: '关闭额度、终止授信协议、注销账号，三件事一起办。',
        needs: [],
        keep: null,
        from: '2026-11-23',
        by: null,
        sources: [],
        hours: {start: '09:00', end: '12:00', days: 'working', basis: 'default'},
      },
    ],
    script: {id: 'unknown-app', lender: 'example'},
    update: {minDays: 3, maxDays: 5, unit: 'working', source: 'default'},
    recheckOn: '2026-12-22',
    finalCheckOn: '2027-02-05',
    lastSafeDay: '2026-12-30',
    feasibility: 'in-time',
    sitting: {id: 'apps', label: '一次在 App 里办完'},
    paths: [],
    escalation: [],
    progress: null,
    ...change,
  };
}

export function composePlan(change: Partial<Plan> = {}): Plan {
  return {
    schema: 'loanclose/plan@1',
    today: '2026-11-22',
    before: '2027-03-01',
    feasibility: 'in-time',
    report: {
      layout: 'brief',
      reportNumber: '2026051809123400000000',
      reportedAt: '2026-05-18T09:12:34',
      reconciliation: 'matched',
      openBefore: 9,
      openAfter: 4,
    },
    items: [
      composeItem(),
      composeItem({
        id: 'item-2',
        institution: '某某农村商业银行股份有限公司西南地区某某分行营业部',
        action: 'optional-close',
        verdict: 'never-used',
        lender: {id: null, name: '某某农村商业银行', kind: null, match: 'none'},
        apps: [],
        phones: [],
        lastSafeDay: null,
      }),
    ],
    others: [
      {
        accountKeys: ['key-3'],
        institution: '样例银行股份有限公司',
        verdict: 'owing',
        why: '截至 2026-03 还有 9,418 元没有还。',
      },
      {
        accountKeys: ['key-4'],
        institution: '示例信托有限公司',
        verdict: 'closed',
        why: '报告已写明结清（2022-12），不用再办。',
      },
    ],
    calendar: [
      {on: '2026-12-22', itemId: 'item-1', what: '重新查一份报告'},
      {on: '2027-03-01', itemId: null, what: '报告要在这一天干净'},
    ],
    warnings: [],
    diagnostics: [],
    ...change,
  };
}
