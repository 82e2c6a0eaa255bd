import type {Account} from '../../src/model/account.ts';
import type {Inquiry, Liability, Summary} from '../../src/model/report.ts';

/** What a reader must find in an account sentence. */
export type AccountFields = Omit<Account, 'key' | 'span'>;

/** Sections of account sentences in printing order. The first generation prints housing and other loans apart. */
export const SECTIONS = ['asset-disposal', 'advance', 'cards', 'loans', 'other-business'] as const;
export type Section = (typeof SECTIONS)[number];

/** Order of the sub-headings within a section. */
export const SUB_GROUPS = ['past-due', 'overdrawn', 'never'] as const;
export type SubGroup = (typeof SUB_GROUPS)[number];

export interface ComposedAccount {
  readonly section: Section;
  readonly subGroup: SubGroup;
  /** Choices of wording that carry no value of their own. */
  readonly wording: Wording;
  readonly fields: AccountFields;
}

export interface Wording {
  /** 余额为N instead of 余额N, or the other way round for credit lines. */
  readonly otherBalance?: boolean;
  /** 信用额度折合人民币N. */
  readonly converted?: boolean;
  /** 办理的…业务 against 发放的…. */
  readonly arranged?: boolean;
  /** 逾期金额N of the first generation. */
  readonly overdueAmount?: number;
  /** 最近一次还款日期为D. */
  readonly lastPaidOn?: string;
  /** Days that 截至 prints without a value of the model. */
  readonly halfWidthComma?: boolean;
}

export interface ComposedLiability {
  readonly fields: Liability;
  readonly openedOn: string;
  readonly business: string;
  readonly party: string;
  readonly idType: string;
  readonly idNumber: string;
  readonly contract: string | null;
}

export interface ComposedHeader {
  readonly reportNumber: string;
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly reportedAt: string;
  readonly name: string;
  readonly idNumber: string;
  readonly marital: string;
  readonly otherIds: string | null;
}

export interface ComposedReport {
  readonly generation: 1 | 2;
  readonly header: ComposedHeader;
  /** In printing order. */
  readonly accounts: readonly ComposedAccount[];
  readonly liabilities: readonly ComposedLiability[];
  readonly inquiries: readonly Inquiry[];
  /** Records that are no credit accounts, as lines of the report; null where there are none. */
  readonly nonCredit: readonly string[] | null;
  readonly publicRecords: readonly string[] | null;
  readonly institutionNotes: readonly string[];
}

/** Puts accounts in the order in which a report prints them; equal ranks keep their order. */
export function inPrintingOrder(generation: 1 | 2, accounts: readonly ComposedAccount[]): ComposedAccount[] {
  const rank = ({section, subGroup, fields}: ComposedAccount) =>
    SECTIONS.indexOf(section) * 100 +
    (generation === 1 && section === 'loans' && fields.group === 'other' ? 10 : 0) +
    SUB_GROUPS.indexOf(subGroup);
  return accounts
    .map((account, index) => ({account, index}))
    .sort((a, b) => rank(a.account) - rank(b.account) || a.index - b.index)
    .map(({account}) => account);
}

/** The figures that 信息概要 prints for these accounts; null is printed as `--`. A report without credit history prints none. */
export function summaryOf(report: ComposedReport): Summary {
  const {accounts, liabilities, generation} = report;
  if (accounts.length === 0 && liabilities.length === 0) return {};
  const none = generation === 1 ? 0 : null;
  const count = (some: readonly unknown[]) => (some.length === 0 ? none : some.length);
  const column = (group: string) => {
    const own = accounts.filter(({fields}) => fields.group === group);
    return {
      accounts: count(own),
      open: count(own.filter(({fields}) => !['settled', 'closed', 'transferred'].includes(fields.status))),
      pastDue: count(own.filter(({subGroup}) => subGroup !== 'never')),
      over90: count(own.filter(({fields}) => (fields.pastDue.over90Months ?? 0) > 0)),
    };
  };
  const summary: Record<string, Record<string, number | null>> = {
    cards: column('cards'),
    housing: column('housing'),
    other: column('other'),
  };
  if (generation === 1) return {...summary, guarantees: {accounts: liabilities.length}};
  summary.otherBusiness = column('other-business');
  const recoveries = (section: Section) => ({accounts: count(accounts.filter(account => account.section === section))});
  if (accounts.some(({fields}) => fields.group === 'recovery')) {
    summary.assetDisposal = recoveries('asset-disposal');
    summary.advance = recoveries('advance');
  }
  const owed = (kind: string) => ({accounts: count(liabilities.filter(({fields}) => fields.borrowerKind === kind))});
  if (liabilities.length > 0) {
    summary.liabilitiesPerson = owed('person');
    summary.liabilitiesEnterprise = owed('enterprise');
  }
  return summary;
}
