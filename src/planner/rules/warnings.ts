import {unknownYears} from '../../account/working-days.ts';
import {directoryAge} from '../../directory/age.ts';
import type {Diff} from '../../model/change.ts';
import type {Directory} from '../../model/directory.ts';
import type {PlanWarning} from '../../model/plan.ts';
import type {Report} from '../../model/report.ts';
import type {Rules} from '../../model/rules.ts';
import {DOUBT_WARNINGS} from '../../model/vocabulary.ts';
import type {CodedItem, CodedOther} from '../coded-plan.ts';
import {worstFeasibility} from '../schedule.ts';
import type {Rule} from './rule.ts';

/** What a warning rule looks at. */
export interface PlanFacts {
  readonly report: Report;
  readonly today: string;
  readonly before: string | null;
  readonly since: Diff | null;
  readonly rules: Rules;
  readonly directory: Pick<Directory, 'updatedOn'>;
  readonly items: readonly CodedItem[];
  readonly others: readonly CodedOther[];
}

/** Warnings in the order in which they are shown: first whether the plan can be trusted at all. */
export const WARNING_RULES: readonly Rule<PlanFacts, PlanWarning[]>[] = [
  /** Without printed totals nobody can say that no account is missing. */
  {
    id: 'no-totals-no-check',
    source: '信用报告“信息概要”印出的账户数',
    apply: ({report}) =>
      report.reconciliation.status === 'not-printed' ? [{code: 'REPORT_NOT_PRINTED_TOTALS', args: {}}] : [],
  },
  /** On every plan: the person calls out, nobody calls in; no transfer, no shared screen, no code read to anybody. */
  {
    id: 'scam-banner',
    source: '公安部通报的“虚假征信类”诈骗；中消协关于“注销校园贷”的警示',
    apply: () => [{code: 'SCAM', args: {}}],
  },
  /** Says with one sentence, and for how many items, why a clean report on the day asked for is not sure. Cards that nobody must close do not count. */
  {
    id: 'feasible-by-then',
    source: '首次复查加一个报送周期或一次异议（30天）放不放得进去；判断，没有官方的统一更新周期',
    apply: ({items, before}) => {
      const worst = worstFeasibility(items);
      if (worst === null || worst === 'in-time') return [];
      const required = items.filter(item => item.action !== 'optional-close');
      const earliest =
        required
          .map(({recheckOn}) => recheckOn)
          .toSorted()
          .at(-1) ?? null;
      const count = required.filter(item => item.feasibility === worst).length;
      return [
        {code: worst === 'tight' ? 'FEASIBILITY_TIGHT' : 'FEASIBILITY_TOO_LATE', args: {before, count, earliest}},
      ];
    },
  },
  /** Numbers, menus and partners change: says how old the directory is, and from when on none of its numbers is dialled unchecked. */
  {
    id: 'directory-age',
    source: '判断：码号几年不变，400 号码、合作方和菜单一年内常变',
    apply: ({directory, today}) => {
      const {days, old, tooOld} = directoryAge(directory, today);
      if (!old) return [];
      return [{code: tooOld ? 'DIRECTORY_TOO_OLD' : 'DIRECTORY_OLD', args: {on: directory.updatedOn, days}}];
    },
  },
  /** Says when the comparison is of another report than the plan, when it could tell nothing, and how many entries vanished without proof. */
  {
    id: 'go-on-from-comparison',
    source: '报告上不再印出不等于已经关闭；判断：没有办过的账户不能算在等更新',
    apply: ({report, since, items}) => {
      if (since === null) return [];
      const warnings: PlanWarning[] = [];
      const {reportNumber, reportedAt} = since.new;
      if (reportNumber !== report.reportNumber || reportedAt !== report.reportedAt) {
        warnings.push({code: 'SINCE_OTHER_REPORT', args: {}});
      }
      if (since.verdict === 'cannot-tell') warnings.push({code: 'SINCE_CANNOT_TELL', args: {}});
      const gone = items.filter(item => item.progress?.stage === 'gone').length;
      if (gone > 0) warnings.push({code: 'GONE_IS_NOT_CLOSED', args: {count: gone}});
      if (items.some(item => item.progress?.stage === 'waiting'))
        warnings.push({code: 'WAITING_ASSUMES_ASKED', args: {}});
      return warnings;
    },
  },
  /** "Nothing to close" is said only of a report that reconciles and holds no account that could not be read. */
  {
    id: 'nothing-to-close',
    source: '信用报告“信息概要”印出的账户数；读不全的报告不能下“没有”的结论',
    apply: ({report, items, others}) => {
      const sure =
        report.reconciliation.status === 'matched' &&
        report.reconciliation.gaps === 0 &&
        others.every(other => other.verdict !== 'unclear');
      const required = items.some(item => item.action !== 'optional-close');
      return sure && !required ? [{code: 'NOTHING_TO_CLOSE', args: {}}] : [];
    },
  },
  /** What people ask before they dare to close, and where they look in vain afterwards. */
  {
    id: 'answer-the-doubts',
    source:
      '《征信业管理条例》第十六条；信用报告“账户数”一行含已结清的账户；判断：未用额度怎样看、能不能再开，各家不同，只能问；贷后管理查询要有业务关系',
    apply: ({items}) => (items.length > 0 ? DOUBT_WARNINGS.map(code => ({code, args: {}})) : []),
  },
  /** While lines are being closed: no new loan, no "see my limit", no retention offer. Each may sign a new agreement or query the report. */
  {
    id: 'no-new-applications',
    source: '通行做法：查看额度、接受挽留优惠可能重新签约并查询征信',
    apply: ({items}) => (items.length > 0 ? [{code: 'NO_NEW_APPLICATIONS', args: {}}] : []),
  },
  /** What the report shows but the plan cannot act on: lender names that are masked, debts of others, money used under an agreement alone. */
  {
    id: 'name-what-is-hidden',
    source: '授信机构版隐去机构名称；相关还款责任不是本人账户；授信协议已用额度可能早于账户记录',
    apply: ({report, items}) => {
      const warnings: PlanWarning[] = [];
      if (report.edition === 'institution') warnings.push({code: 'LENDER_NAMES_MASKED', args: {}});
      if (report.liabilities.length > 0) {
        warnings.push({code: 'PARTNER_LIABILITIES', args: {count: report.liabilities.length}});
      }
      const listed = new Set(items.flatMap(item => item.facilityKeys));
      for (const facility of report.facilities) {
        if (!listed.has(facility.key) || facility.used === null || facility.used <= 0) continue;
        warnings.push({code: 'FACILITY_USED', args: {institution: facility.institution, used: facility.used}});
      }
      return warnings;
    },
  },
  /** Names each year in which a date was counted in working days although its holidays have not been announced or are not known here. */
  {
    id: 'holidays-not-known',
    source: '国务院办公厅每年公布下一年的放假安排；数据取自 chinese-days，没有公布的年份按周一至周五',
    apply: ({items, rules}) => {
      const days = items.flatMap(item => [
        ...item.steps
          .filter(step => step.hours !== null || step.id === 'confirm')
          .flatMap(step => [step.from, step.by]),
        ...item.escalation.flatMap(({rungs}) => rungs.map(rung => rung.from)),
      ]);
      const known = days.filter(day => day !== null);
      return unknownYears(known, rules.holidays).map(year => ({code: 'HOLIDAYS_NOT_KNOWN', args: {year}}));
    },
  },
  /** Said where the report holds a mark that somebody could offer to "repair" for money: past due now or in the last five years, bad debt, recovery. */
  {
    id: 'no-paid-repair',
    source:
      '《征信业管理条例》第十六条、第二十五条；中国人民银行2025-12-22“一次性信用修复”（自动、免费，2026-03-31截止）',
    apply: ({report}) => {
      const marked = report.accounts.filter(
        ({status, kind, pastDue}) =>
          status === 'bad-debt' ||
          kind === 'recovery' ||
          pastDue.now === true ||
          (pastDue.months5y ?? 0) > 0 ||
          (pastDue.over90Months ?? 0) > 0,
      );
      return marked.length > 0 ? [{code: 'NO_PAID_REPAIR', args: {}}] : [];
    },
  },
  /** On every plan: closing erases nothing, and nobody can be paid to erase it. */
  {
    id: 'history-stays',
    source: '《征信业管理条例》第十六条；异议和更正都不收费，只有报送机构能改数据',
    apply: () => [{code: 'HISTORY_STAYS', args: {}}],
  },
];
