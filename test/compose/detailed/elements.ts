import type {Inquiry} from '../../../src/model/report.ts';
import {accountElements, dots, facilityElements, liabilityElements} from './block-elements.ts';
import {type ComposedDetailed, FAMILIES, ofFamily} from './composed.ts';
import {HEADINGS, summaryParts} from './summary-elements.ts';

/** What stands on paper, in order, before it has a place. */
export type Element =
  | {readonly kind: 'centred'; readonly text: string}
  | {readonly kind: 'left'; readonly text: string}
  /** Rows of cells; the first row holds the labels. `widths` are shares of the table. */
  | {readonly kind: 'table'; readonly rows: readonly (readonly string[])[]}
  | {readonly kind: 'years'; readonly from: string; readonly to: string; readonly word: string}
  | {readonly kind: 'break'};

export interface Wording {
  readonly dash: '—' | '－' | '-' | '–' | '--';
  readonly brackets: 'full' | 'half';
  readonly account: '账户' | '帐户' | '账戶';
  /** Names of the two revolving families: 本人版, or the bank edition's. */
  readonly names: 'numbered' | 'bracketed' | 'plain';
  /** A family with one account prints 账户 without a number. */
  readonly lone: boolean;
  readonly numerals: boolean;
}

const NUMERALS = '一二三四五六七八九十';
/** The whole report, section by section. Empty sections are left out and the numerals move up. */
export function elementsOf(report: ComposedDetailed, wording: Wording): Element[] {
  const restyle = (text: string) => styled(text, wording);
  const sections: {title: string; parts: {title: string | null; body: Element[]}[]}[] = [
    {title: '个人基本信息', parts: [{title: '身份信息', body: basicInformation()}]},
    {title: '信息概要', parts: summaryParts(report, wording)},
    {title: '信贷交易信息明细', parts: detailParts(report, wording)},
    {title: '非信贷交易信息明细', parts: [{title: null, body: postpaid()}]},
    {title: '查询记录', parts: [{title: null, body: inquiryTables(report.inquiries)}]},
  ];
  const elements: Element[] = [
    {kind: 'centred', text: '个人信用报告'},
    {kind: 'centred', text: report.edition === 'personal' ? '（本人版）' : '（授信机构版）'},
    ...headerOf(report),
  ];
  sections
    .filter(section => section.parts.length > 0)
    .forEach((section, index) => {
      elements.push({kind: 'centred', text: wording.numerals ? `${NUMERALS[index]} ${section.title}` : section.title});
      section.parts.forEach((part, at) => {
        if (part.title !== null) elements.push({kind: 'centred', text: `（${NUMERALS[at]}）${part.title}`});
        elements.push(...part.body);
      });
    });
  elements.push(
    {kind: 'centred', text: '报告说明'},
    {kind: 'left', text: '1.本报告中的信息由相关机构提供。'},
    // The notes repeat titles and labels.
    {kind: 'left', text: '账户9'},
    {
      kind: 'table',
      rows: [
        ['管理机构', '账户标识', '开立日期', '到期日期', '借款金额', '账户币种'],
        ['说明银行', 'X', '2001.01.01', '--', '1', '--'],
      ],
    },
  );
  return elements.map(element => {
    if (element.kind === 'centred' || element.kind === 'left') return {...element, text: restyle(element.text)};
    if (element.kind !== 'table') return element;
    const [labels = [], ...rows] = element.rows;
    return {...element, rows: [labels.map(restyle), ...rows]};
  });
}

function styled(text: string, {dash, brackets, account}: Wording): string {
  const dashed = text.replaceAll('—', dash).replaceAll('账户', account);
  return brackets === 'full' ? dashed : dashed.replaceAll('（', '(').replaceAll('）', ')');
}

function headerOf(report: ComposedDetailed): Element[] {
  const time = report.reportedAt.replace('T', ' ').replaceAll('-', '.');
  return [
    {kind: 'left', text: `报告编号：${report.reportNumber}    报告时间：${time}`},
    {
      kind: 'table',
      rows: [
        ['被查询者姓名', '被查询者证件类型', '被查询者证件号码', '查询机构', '查询原因'],
        [report.name, '身份证', report.idNumber, '本人', '本人查询（自助查询机）'],
      ],
    },
  ];
}

function basicInformation(): Element[] {
  return [
    {
      kind: 'table',
      rows: [
        ['性别', '出生日期', '婚姻状况', '就业状况'],
        ['男', '1990.06.15', '未婚', '在职'],
      ],
    },
    {kind: 'table', rows: [['数据发生机构名称'], ['不是账户的银行股份有限公司']]},
    {
      kind: 'table',
      rows: [
        ['编号', '手机号码', '信息更新日期', '数据发生机构名称'],
        ['1', '--', '2020.01.01', '不是账户的银行'],
      ],
    },
  ];
}

function detailParts(report: ComposedDetailed, wording: Wording): {title: string; body: Element[]}[] {
  const parts = FAMILIES.flatMap(family => {
    const accounts = ofFamily(report, family);
    if (accounts.length === 0) return [];
    const body = accounts.flatMap((account, index) =>
      accountElements(account, accounts.length === 1 && wording.lone ? null : index + 1),
    );
    return [{title: HEADINGS[family][wording.names], body}];
  });
  if (report.liabilities.length > 0)
    parts.push({title: '相关还款责任信息', body: report.liabilities.flatMap(liabilityElements)});
  if (report.facilities.length > 0)
    parts.push({title: '授信协议信息', body: report.facilities.flatMap(facilityElements)});
  return parts;
}

function postpaid(): Element[] {
  return [
    {kind: 'left', text: '账户1'},
    {
      kind: 'table',
      rows: [
        ['机构名称', '业务类型', '业务开通日期', '当前缴费状态', '当前欠费金额', '记账年月'],
        ['示例电信', '固定电话后付费', '2015.01.01', '正常', '0', '2025.10'],
      ],
    },
    {kind: 'years', from: '2024年01月', to: '2025年10月', word: '缴费记录'},
  ];
}

function inquiryTables(inquiries: readonly Inquiry[]): Element[] {
  return (['institution', 'self'] as const).flatMap((by): Element[] => {
    const own = inquiries.filter(inquiry => inquiry.by === by);
    if (own.length === 0) return [];
    return [
      {kind: 'centred', text: by === 'self' ? '本人查询记录明细' : '机构查询记录明细'},
      {
        kind: 'table',
        rows: [
          ['编号', '查询日期', '查询机构', '查询原因'],
          ...own.map((inquiry, index) => [String(index + 1), dots(inquiry.on), inquiry.institution, inquiry.reason]),
        ],
      },
    ];
  });
}
