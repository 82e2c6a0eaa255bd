import {accountSentence, day, liabilitySentence} from './brief-sentences.ts';
import {type ComposedAccount, type ComposedReport, type Section, type SubGroup, summaryOf} from './composed-report.ts';

/** The parts of a printed report in reading order. Text and PDF writers lay the same parts out. */
export type Block =
  | {readonly kind: 'title' | 'heading' | 'sub-heading' | 'paragraph'; readonly text: string}
  | {readonly kind: 'header'; readonly fields: readonly string[]}
  | {readonly kind: 'item'; readonly ordinal: number; readonly text: string}
  | {readonly kind: 'table'; readonly rows: readonly (readonly string[])[]}
  | {
      readonly kind: 'inquiry';
      readonly cells: readonly [number: string, day: string, institution: string, reason: string];
    };

/** The grey notes beside the summary. */
export const SIDE_BAR = [
  '逾期记录可能影响对您的信用评价。',
  '购房贷款，包括个人住房贷款、个人商用房（包括商住两用）贷款和个人住房公积金贷款。',
  '发生过逾期的信用卡账户，指曾经“未按时还最低还款额”的贷记卡账户和“透支超过60天”的准贷记卡账户。',
] as const;

const CLOSING = [
  '除查询记录外，本报告中的信息是依据截至报告时间个人征信系统记录的信息生成，征信中心不确保其真实性和准确性，但承诺在信息汇总、加工、整合的全过程中保持客观、中立的地位。',
  '本报告仅包含可能影响您信用评价的主要信息，如需获取您在个人征信系统中更详细的记录，请到当地信用报告查询网点查询。',
  '您有权对本报告中的内容提出异议。如有异议，可联系数据提供单位，也可到当地信用报告查询网点提出异议申请。',
  '本报告仅供您了解自己的信用状况，请妥善保管。因保管不当造成个人隐私泄露的，征信中心将不承担相关责任。',
  '更多咨询，请致电全国客户服务热线400-810-8866。',
] as const;

export function briefBlocks(report: ComposedReport): Block[] {
  const {generation, accounts, liabilities} = report;
  const none = accounts.length === 0 && liabilities.length === 0;
  return [
    {kind: 'title', text: '个人信用报告'},
    ...headerBlocks(report),
    {kind: 'heading', text: '信贷记录'},
    paragraph(
      none
        ? '系统中没有您的信用卡、贷款和其他信贷记录。'
        : '这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人民币计算，精确到元。',
    ),
    ...summaryBlocks(report),
    ...accountBlocks(generation, accounts),
    ...(liabilities.length === 0 ? [] : [heading(generation === 2 ? '相关还款责任信息' : '为他人担保信息')]),
    ...items(liabilities.map(liability => liabilitySentence(liability, generation))),
    ...otherRecordBlocks(report),
    ...inquiryBlocks(report),
    {kind: 'heading', text: '说 明'},
    ...items(CLOSING),
  ];
}

function headerBlocks({header, generation}: ComposedReport): Block[] {
  const {reportNumber, reportedAt, name, idNumber, marital, otherIds} = header;
  const [date, time] = reportedAt.split('T');
  const printed = generation === 2 ? `${date} ${time}` : `${date?.replaceAll('-', '.')} ${time}`;
  const asked = generation === 2 ? [] : [`查询时间：${printed}`];
  const blocks: Block[] = [
    {kind: 'header', fields: [`报告编号：${reportNumber}`, ...asked, `报告时间：${printed}`]},
    {kind: 'header', fields: [`姓名： ${name}`, '证件类型：身份证', `证件号码：${idNumber}`, marital]},
  ];
  if (otherIds !== null) blocks.push({kind: 'header', fields: [`其他证件信息：${otherIds}`]});
  return blocks;
}

const ROWS = [
  ['账户数', 'accounts'],
  ['未结清/未销户账户数', 'open'],
  ['发生过逾期的账户数', 'pastDue'],
  ['发生过90天以上逾期的账户数', 'over90'],
] as const;

function summaryBlocks(report: ComposedReport): Block[] {
  const summary = summaryOf(report);
  if (summary.cards === undefined) return [];
  const row = (label: string, figure: string, groups: readonly string[]) => [
    label,
    ...groups.map(group => String(summary[group]?.[figure] ?? '--')),
  ];
  const groups = ['cards', 'housing', 'other', ...(report.generation === 2 ? ['otherBusiness'] : [])];
  const rows = ROWS.map(([label, figure]) => row(label, figure, groups));
  const table = (...lines: string[][]): Block => ({kind: 'table', rows: lines});
  if (report.generation === 1) {
    return [
      heading('信息概要'),
      table(['', '信用卡', '购房贷款', '其他贷款'], ...rows, row('为他人担保笔数', 'accounts', ['guarantees'])),
    ];
  }
  const recoveries = table(['', '资产处置信息', '垫款信息'], row('账户数', 'accounts', ['assetDisposal', 'advance']));
  const owed = table(
    ['', '为个人', '为企业'],
    row('相关还款责任账户数', 'accounts', ['liabilitiesPerson', 'liabilitiesEnterprise']),
  );
  return [
    heading('信息概要'),
    ...(summary.assetDisposal === undefined ? [] : [recoveries]),
    table(['', '信用卡', '贷款', '其他业务'], ['', '购房', '其他'], ...rows),
    ...(summary.liabilitiesPerson === undefined ? [] : [owed]),
  ];
}

function accountBlocks(generation: 1 | 2, accounts: readonly ComposedAccount[]): Block[] {
  const blocks: Block[] = [];
  let section = '';
  let subHeading = '';
  let ordinal = 0;
  for (const account of accounts) {
    const title = sectionTitle(account, generation);
    if (title !== section) {
      section = title;
      subHeading = '';
      ordinal = 0;
      blocks.push(heading(title));
    }
    const group = subHeadingOf(account.section, account.subGroup, generation);
    if (group !== subHeading) {
      subHeading = group;
      blocks.push({kind: 'sub-heading', text: `${group}：`});
    }
    ordinal++;
    blocks.push({kind: 'item', ordinal, text: accountSentence(account, generation)});
  }
  return blocks;
}

function sectionTitle({section, fields}: ComposedAccount, generation: 1 | 2): string {
  const titles: Record<Section, string> = {
    'asset-disposal': '资产处置信息',
    advance: generation === 2 ? '垫款信息' : '保证人代偿信息',
    cards: '信用卡',
    loans: generation === 2 ? '贷款' : fields.group === 'housing' ? '购房贷款' : '其他贷款',
    'other-business': '其他业务',
  };
  return titles[section];
}

function subHeadingOf(section: Section, group: SubGroup, generation: 1 | 2): string {
  if (section === 'asset-disposal' || section === 'advance') return '';
  if (section === 'cards') {
    if (group === 'past-due') return '发生过逾期的贷记卡账户明细如下';
    return group === 'overdrawn'
      ? '透支超过60天的准贷记卡账户明细如下'
      : '从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下';
  }
  if (group === 'past-due') return '发生过逾期的账户明细如下';
  return generation === 2 ? '从未发生过逾期的账户明细如下' : '从未逾期过的账户明细如下';
}

function otherRecordBlocks({nonCredit, publicRecords, institutionNotes, generation}: ComposedReport): Block[] {
  const blocks: Block[] = [];
  const records = (title: string, none: string, some: string, lines: readonly string[] | null) => {
    blocks.push(heading(title), paragraph(lines === null ? none : some), ...(lines ?? []).map(paragraph));
  };
  if (generation === 2) {
    records(
      '非信贷交易记录',
      '系统中没有您最近5年内的非信贷交易记录。',
      '这部分包含您最近5年内的非信贷交易记录。金额类数据均以人民币计算，精确到元。',
      nonCredit,
    );
  }
  const none =
    generation === 2
      ? '系统中没有您最近5年内的公共信息记录。'
      : '系统中没有您最近5年内的欠税记录、民事判决记录、强制执行记录、行政处罚记录及电信欠费记录。';
  records('公共记录', none, '这部分包含您最近5年内的公共信息。金额类数据均以人民币计算，精确到元。', publicRecords);
  if (institutionNotes.length > 0) blocks.push(heading('机构说明'), ...items(institutionNotes));
  return blocks;
}

function inquiryBlocks({inquiries, generation}: ComposedReport): Block[] {
  const blocks: Block[] = [heading('查询记录'), paragraph('这部分包含您的信用报告最近2年内被查询的记录。')];
  const titles = {
    institution: '机构查询记录明细',
    self: generation === 2 ? '本人查询记录明细' : '个人查询记录明细',
  } as const;
  for (const by of ['institution', 'self'] as const) {
    const own = inquiries.filter(inquiry => inquiry.by === by);
    if (own.length === 0) continue;
    blocks.push(heading(titles[by]), {kind: 'inquiry', cells: ['编号', '查询日期', '查询机构', '查询原因']});
    own.forEach(({on, institution, reason}, index) => {
      blocks.push({kind: 'inquiry', cells: [String(index + 1), day(on, generation), institution, reason]});
    });
  }
  return blocks;
}

function items(texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({kind: 'item', ordinal: index + 1, text}));
}

function heading(text: string): Block {
  return {kind: 'heading', text};
}

function paragraph(text: string): Block {
  return {kind: 'paragraph', text};
}
