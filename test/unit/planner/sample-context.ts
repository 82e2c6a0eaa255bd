import {readRules} from '../../../scripts/build-scenarios.ts';
import {indexDirectory} from '../../../src/directory/index-directory.ts';
import type {App, ClosingPath, Directory, Funder, Phone, Relation} from '../../../src/model/directory.ts';
import type {Plan} from '../../../src/model/plan.ts';
import type {Report} from '../../../src/model/report.ts';
import {buildPlan, type PlanContext} from '../../../src/planner/index.ts';
import {wordPlan} from '../../../src/render/word-plan.ts';
import {templates as en} from '../../../src/text/en/index.ts';
import {type Lang, translator} from '../../../src/text/index.ts';
import {templates as zh} from '../../../src/text/zh-CN/index.ts';

export const rules = readRules();

export function contextOf(fields: Partial<PlanContext> = {}): PlanContext {
  return {index, rules, today: '2026-11-22', before: null, keep: [], usedApps: [], ...fields};
}

/** The plan as it is printed. */
export function planInWords(report: Report, context: PlanContext, lang: Lang = 'zh'): Plan {
  return wordPlan(buildPlan(report, context), translator(lang === 'zh' ? zh : en), lang);
}

const known: Pick<Relation, 'sources' | 'confidence' | 'trust' | 'grade' | 'asOf'> = {
  grade: 'curated',
  asOf: '2026-10',
  sources: ['示例来源'],
  confidence: 'high',
  trust: 'corroborated',
};
const record = {
  aliases: [],
  sources: [],
  phones: [],
  closing: [],
  certificate: [],
  conflicts: [],
  notes: [],
  updatedOn: '2026-11-01',
  obsolete: null,
};

function phoneOf(number: string, trust: Phone['trust']): Phone {
  return {
    number,
    label: '客服',
    hours: null,
    note: null,
    of: null,
    needsAreaCode: false,
    desk: 'own',
    holder: null,
    ...known,
    trust,
  };
}

function pathOf(fields: Partial<ClosingPath> = {}): ClosingPath {
  return {
    product: null,
    app: null,
    channel: 'app',
    steps: ['我的', '设置', '关闭额度'],
    needs: ['支付密码'],
    scope: ['line'],
    update: null,
    note: null,
    ...known,
    ...fields,
  };
}

function funderOf(fields: Partial<Funder> & Pick<Funder, 'id' | 'name'>): Funder {
  return {
    ...record,
    formerNames: [],
    kind: 'consumer-finance',
    bankType: null,
    regulator: 'nfra',
    licenceCode: null,
    site: null,
    apps: [],
    ...fields,
  };
}

function appOf(fields: Partial<App> & Pick<App, 'id' | 'name'>): App {
  return {...record, operator: null, inside: null, charges: [], guideRows: [], ...fields};
}

const relation = {from: null, until: null, ...known};

/** Made up: an own-app lender with a window of 3–5 working days, a microloan company behind two apps, a bank, a phone-only lender. */
const directory: Directory = {
  updatedOn: '2026-11-01',
  sources: {},
  disputedNumbers: [],
  guide: {},
  funders: [
    funderOf({
      id: 'example-consumer',
      name: '示例消费金融有限公司',
      phones: [phoneOf('95000', 'corroborated'), phoneOf('400-000-0001', 'single-source')],
      apps: [{app: 'example-app', basis: 'own', ...relation}],
    }),
    funderOf({
      id: 'sample-microloan',
      name: '重庆样例小额贷款有限公司',
      kind: 'microloan',
      regulator: 'local',
      apps: [
        {app: 'partner-app', basis: 'partner', ...relation},
        {app: 'other-app', basis: 'partner', ...relation},
      ],
    }),
    funderOf({
      id: 'a-partner-consumer',
      name: '伙伴消费金融有限公司',
      apps: [{app: 'example-app', basis: 'partner', ...relation}],
    }),
    funderOf({
      id: 'daily-consumer',
      name: '每日消费金融有限公司',
      phones: [{...phoneOf('95003', 'official'), hours: '每日 9:00–18:00'}],
    }),
    funderOf({
      id: 'slow-microloan',
      name: '海南慢速小额贷款有限公司',
      kind: 'microloan',
      regulator: 'local',
      apps: [{app: 'example-app', basis: 'partner', ...relation}],
    }),
    funderOf({
      id: 'doubtful-consumer',
      name: '存疑消费金融有限公司',
      apps: [{app: 'other-app', basis: 'partner', ...relation, confidence: 'low'}],
    }),
    funderOf({id: 'phone-consumer', name: '电话消费金融有限公司', phones: [phoneOf('95001', 'official')]}),
    funderOf({
      id: 'counter-bank',
      name: '柜台银行股份有限公司',
      kind: 'bank',
      closing: [pathOf({channel: 'branch', steps: ['到网点']})],
    }),
    funderOf({id: 'example-bank', name: '示例银行股份有限公司', kind: 'bank', phones: [phoneOf('95002', 'official')]}),
  ],
  apps: [
    appOf({
      id: 'example-app',
      name: '示例借',
      closing: [pathOf({update: {minDays: 3, maxDays: 5, unit: 'working'}})],
      charges: [{text: '示例会员', ...known}],
    }),
    appOf({id: 'other-app', name: '其他借'}),
    appOf({id: 'partner-app', name: '伙伴借', closing: [pathOf({steps: ['服务', '注销']})]}),
  ],
};

export const index = indexDirectory(directory);
