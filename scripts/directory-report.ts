import {writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {daysApart} from '../src/account/days.ts';
import {isStale, isStalePhone} from '../src/directory/age.ts';
import {closingPaths, reportingWindow} from '../src/directory/closing-paths.ts';
import {type DirectoryIndex, indexDirectory} from '../src/directory/index-directory.ts';
import {offeredPhones} from '../src/directory/offered-phones.ts';
import type {App, Directory, Funder} from '../src/model/directory.ts';
import {GRADES, type Grade, type LenderKind, TRUSTS} from '../src/model/vocabulary.ts';
import {readDirectory} from './read-directory.ts';

const KIND_NAMES: Record<LenderKind, string> = {
  bank: '银行',
  'consumer-finance': '消费金融',
  microloan: '小额贷款',
  trust: '信托',
  'auto-finance': '汽车金融',
  'finance-lease': '融资租赁',
  guarantee: '融资担保',
  insurance: '保险',
  'asset-management': '资产管理',
  securities: '证券',
  'housing-fund': '公积金',
  assignee: '债权受让方',
  other: '其他',
};
const BANK_TYPE_NAMES: Record<NonNullable<Funder['bankType']>, string> = {
  state: '国有大行',
  'joint-stock': '股份制银行',
  city: '城市商业银行',
  private: '民营银行',
  rural: '农村商业银行',
  foreign: '外资银行',
};
const TRUST_NAMES = {
  official: '机构自己印过，别处一致',
  corroborated: '两个来源，其一可靠',
  'single-source': '来源单一或偏弱',
  unverified: '未证实',
};
const GRADE_NAMES: Record<Grade, string> = {
  institution: '机构自己（页面、凭条、App 代码）',
  curated: '用心维护、附官网的名单',
  list: '无名名单',
  advertorial: '软文',
  none: '不算数',
};

const groupOf = ({kind, bankType}: Funder): string =>
  bankType === null ? KIND_NAMES[kind] : BANK_TYPE_NAMES[bankType];

interface Coverage {
  phone: boolean;
  dial: boolean;
  path: boolean;
  window: boolean;
  app: boolean;
}

/** What a person who finds this funder on a report is offered: its own numbers and paths, and those of its own apps. */
function coverageOf(index: DirectoryIndex, funder: Funder): Coverage {
  const own = funder.apps.filter(({basis}) => basis === 'own').flatMap(({app}) => index.apps.get(app) ?? []);
  const phones = [funder, ...own].flatMap(record => offeredPhones(index, record));
  const ways: (App | null)[] = [null, ...own];
  return {
    phone: phones.length > 0,
    dial: phones.some(({dial}) => dial),
    path: ways.some(app => closingPaths(index, funder, app) !== null),
    window: ways.some(app => reportingWindow(index, funder, app) !== null),
    app: funder.apps.length > 0,
  };
}

/** docs/directory.md: how much the directory holds, how sure it is, and what it lacks. The same directory gives the same text. */
export function renderDirectoryReport(directory: Directory): string {
  const index = indexDirectory(directory);
  const current = directory.funders.filter(({obsolete}) => obsolete === null);
  const covered = current.map(funder => ({funder, coverage: coverageOf(index, funder)}));
  const groups = [...new Set(covered.map(({funder}) => groupOf(funder)))];
  const counted = (list: typeof covered, what: keyof Coverage) => list.filter(({coverage}) => coverage[what]).length;
  const rows = groups.map(group => {
    const list = covered.filter(({funder}) => groupOf(funder) === group);
    return [
      group,
      list.length,
      ...(['app', 'phone', 'dial', 'path', 'window'] as const).map(what => counted(list, what)),
    ];
  });
  rows.sort((a, b) => Number(b[1]) - Number(a[1]));
  rows.push([
    '合计',
    covered.length,
    ...(['app', 'phone', 'dial', 'path', 'window'] as const).map(what => counted(covered, what)),
  ]);
  const records = [...directory.funders, ...directory.apps];
  const facts: [string, {trust: keyof typeof TRUST_NAMES}[]][] = [
    ['电话', records.flatMap(({phones}) => phones)],
    ['关闭路径', records.flatMap(({closing}) => closing)],
    ['结清证明', records.flatMap(({certificate}) => certificate)],
    ['资方与 App 的关系', directory.funders.flatMap(({apps}) => apps)],
  ];
  const rowsOfGuide = new Set(directory.apps.flatMap(({guideRows}) => guideRows)).size;
  return `# 名录现状

由 \`scripts/directory-report.ts\` 从 data/*.yaml 生成，请勿手改；数据截至 ${directory.updatedOn}。
怎样增改见 [adding-a-lender.md](adding-a-lender.md)。

资方 ${current.length} 家（另有 ${directory.funders.length - current.length} 条已更名、合并或停业的旧条目），App 与产品 ${directory.apps.length} 个，
公开的“55 个平台”表中写明平台的 53 行已收 ${rowsOfGuide} 行，有争议而不提供的号码 ${directory.disputedNumbers.length} 个。

## 按类别

“可拨”指两个出处不同的来源给出、其中至少一个是机构自己或用心维护的名单；“路径”指有来源的关闭步骤（自己的，或自营 App 的）；“更新期”指说明了多久反映到征信。没有路径的资方用其类别的通用办法，并注明是通用办法。

${table(['类别', '家数', '知道 App', '有电话', '可拨', '有路径', '有更新期'], rows)}

## 各类事实有多可靠

整理时读不到官方页面：“机构自己”指公开的 App 和页面代码，以及别人存下的官网、App 截图。官方名单只用来核对全称和编码。私人笔记和拿别家号码填空的表不算来源。

${table(
  ['', ...TRUSTS.map(trust => TRUST_NAMES[trust]), '合计'],
  facts.map(([name, list]) => [
    name,
    ...TRUSTS.map(trust => list.filter(fact => fact.trust === trust).length),
    list.length,
  ]),
)}

## 号码有多可靠、多旧

${phoneFigures(directory)}

## 最缺什么

既没有可拨号码、又没有关闭路径的资方。欢迎带来源补充。

${groups
  .toSorted((a, b) => rows.findIndex(([group]) => group === a) - rows.findIndex(([group]) => group === b))
  .map(group =>
    lacking(
      group,
      covered.filter(({funder, coverage}) => groupOf(funder) === group && !coverage.dial && !coverage.path),
    ),
  )
  .filter(text => text !== '')
  .join('\n\n')}

## 知道 App，但不知道谁放款

${directory.apps
  .filter(({id, obsolete}) => obsolete === null && !index.fundersOf.has(id))
  .map(({name}) => name)
  .join('、')}。
`;
}

/** Every number once: how many may be dialled, on whose word, and how old they are on the day of the directory. */
function phoneFigures({funders, apps, updatedOn}: Directory): string {
  const lines = [
    ...new Map([...funders, ...apps].flatMap(({phones}) => phones).map(line => [line.number, line])).values(),
  ];
  const dialable = lines.filter(({trust}) => trust === 'official' || trust === 'corroborated');
  const graded = (list: typeof lines, grade: Grade) => list.filter(line => line.grade === grade).length;
  const first = graded(dialable, 'institution');
  const ages = lines
    .flatMap(({asOf}) => (asOf === null ? [] : [(daysApart(`${asOf}-01-01`.slice(0, 10), updatedOn) ?? 0) / 365.25]))
    .toSorted((a, b) => a - b);
  const median = ages[Math.floor(ages.length / 2)] ?? 0;
  const stale = lines.filter(line => isStalePhone(line, updatedOn)).length;
  const relations = funders.flatMap(funder => funder.apps);
  const paths = [...funders, ...apps].flatMap(({closing}) => closing);
  const old = (what: 'relation' | 'path', list: readonly {asOf: string | null}[]) =>
    list.filter(({asOf}) => isStale(what, asOf, updatedOn)).length;
  return `不同的号码 ${lines.length} 个，可拨 ${dialable.length} 个，其中 ${first} 个（${Math.round((100 * first) / dialable.length)}%）有机构自己印过的来源。
知道所印时间的 ${ages.length} 个，年龄中位数 ${median.toFixed(1)} 年；过期而要先核对年份的 ${stale} 个（95 码号一年，其余号码半年）。
过期的资方与 App 关系 ${old('relation', relations)} / ${relations.length} 条（半年），关闭路径 ${old('path', paths)} / ${paths.length} 条（90 天）；没写所印时间的都算过期。

${table(
  ['最好的来源', '号码', '其中可拨'],
  GRADES.map(grade => [GRADE_NAMES[grade], graded(lines, grade), graded(dialable, grade)]),
)}`;
}

function lacking(group: string, list: readonly {funder: Funder; coverage: Coverage}[]): string {
  if (list.length === 0) return '';
  const names = list.map(({funder, coverage}) => (coverage.phone ? `${funder.name}（有来源偏弱的号码）` : funder.name));
  return `**${group}**（${list.length}）：${names.join('、')}。`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(new URL('../docs/directory.md', import.meta.url), renderDirectoryReport(await readDirectory()));
