import {composeBriefReport} from './brief-report.ts';
import type {TextOptions} from './brief-text.ts';
import type {ComposedLiability, ComposedReport} from './composed-report.ts';
import type {BriefPdfOptions} from './pdf/brief-pdf.ts';
import {card, line, loan, reportOf, TYPICAL} from './typical-report.ts';

/** One case, one point; the name says the point. Printed as text, or as PDF where `pdf` is given. */
export interface BriefCase {
  readonly report: ComposedReport;
  readonly text?: TextOptions;
  readonly pdf?: Omit<BriefPdfOptions, 'seed'>;
}

const LENDER = '重庆蚂蚁消费金融有限公司';
const BANK = '招商银行股份有限公司信用卡中心';
const paidOff = line(LENDER, '2022-07-19', {limit: 26700, validUntil: '2028-07-19'});
const usedCard = card(BANK, '2015-03-17', {cardTail: '7302', limit: 52000, used: 8416, asOf: '2026-09'});
const lateLoan = loan('捷信消费金融有限公司', '2022-03-29', {
  amount: 12600,
  dueOn: '2024-03-29',
  balance: 9871,
  asOf: '2026-09',
  pastDue: {now: true, months5y: 26, over90Months: 23},
});
const liability: ComposedLiability = {
  openedOn: '2024-05-20',
  business: '贷款',
  party: '样例甲电子商务有限公司',
  idType: '中征码',
  idNumber: 'T100000000000001',
  contract: 'D10000000H01',
  fields: {
    institution: '南京银行股份有限公司',
    role: '保证人',
    amount: 3600000,
    asOf: '2026-08-20',
    balance: 2900000,
    borrowerKind: 'enterprise',
  },
};
const inquiry = {
  on: '2026-02-11',
  institution: '平安融易（江苏）融资担保有限公司',
  reason: '法人代表、负责人、高管等资信审查',
  by: 'institution' as const,
};
const housing = {product: '个人住房商业贷款', amount: 860000, dueOn: '2051-09-24', balance: 792338, asOf: '2026-09'};

/** Situations in which careless advice does harm, all in one report: a plan must get every one of them right. */
const HARMFUL = [
  // a debt at the same lender as the line that is to be closed, and a line of which no balance is printed
  line('重庆度小满小额贷款有限公司', '2022-05-18', {limit: 34500, validUntil: '2028-05-18'}),
  loan('重庆度小满小额贷款有限公司', '2025-03-02', {
    amount: 520000,
    dueOn: '2030-03-02',
    balance: 429010,
    asOf: '2026-09',
  }),
  line('重庆度小满小额贷款有限公司', '2024-08-01', {limit: 2000, balance: null, validUntil: '2027-08-01'}),
  lateLoan,
  // a mortgage stands behind it
  line('招商银行股份有限公司', '2021-11-09', {
    product: '个人住房商业贷款',
    group: 'housing',
    limit: 900000,
    validUntil: '2041-11-09',
  }),
  // the login of a bank holds the card that is kept
  line('中国建设银行股份有限公司杭州分行', '2023-06-12', {limit: 30000, validUntil: '2027-06-12'}),
  card('中国建设银行股份有限公司杭州分行', '2014-02-20', {cardTail: '1180', limit: 40000, used: 3120, asOf: '2026-09'}),
  // closed in a call: the certificate has to come first
  line('马上消费金融股份有限公司', '2020-12-12', {limit: 18000, validUntil: '2026-12-12'}),
] as const;

export const BRIEF_CASES: Readonly<Record<string, BriefCase>> = {
  'harmful-five': {report: reportOf(HARMFUL)},
  'balance-zero-line-is-open': {report: reportOf([paidOff])},
  'balance-zero-before-next-validity-date': {
    report: reportOf([paidOff, line(LENDER, '2023-01-02', {limit: 500, validUntil: '2027-01-02'})]),
  },
  'last-account-before-liabilities': {report: reportOf([usedCard, paidOff], {liabilities: [liability]})},
  'last-account-before-inquiries': {report: reportOf([paidOff], {inquiries: [inquiry]})},
  'liabilities-are-not-own-loans': {report: reportOf([lateLoan], {liabilities: [liability, liability]})},
  'liability-for-finance-lease': {report: reportOf([paidOff], {liabilities: [{...liability, business: '融资租赁'}]})},
  'joint-borrower-without-amount': {
    report: reportOf([paidOff], {
      liabilities: [
        {
          ...liability,
          party: '测试乙',
          idType: '身份证',
          idNumber: '**************0000',
          contract: null,
          fields: {...liability.fields, role: '共同借款人', amount: null, asOf: '2026-08', borrowerKind: 'person'},
        },
      ],
    }),
  },
  'exact-twin-lines': {report: reportOf([paidOff, paidOff])},
  'currency-twins-of-one-card': {
    report: reportOf(
      ['人民币', '美元', '日元'].map(currency =>
        card(BANK, '2015-03-17', {currency, cardTail: '7302', limit: 52000, used: 0, asOf: '2026-09'}),
      ),
    ),
  },
  'zero-limit-card-with-balance': {
    report: reportOf([card(BANK, '2012-10-11', {limit: 0, used: 120, asOf: '2026-09'})]),
  },
  'used-above-limit': {report: reportOf([card(BANK, '2019-08-19', {limit: 10000, used: 10264, asOf: '2026-09'})])},
  'amounts-below-a-thousand': {
    report: reportOf([line(LENDER, '2022-10-31', {limit: 500, balance: 375, validUntil: '2026-12-31'})]),
  },
  'perpetual-line': {
    report: reportOf([
      line('浙江网商银行股份有限公司', '2024-04-16', {product: '个人经营性贷款', limit: 305070, perpetual: true}),
    ]),
  },
  'line-without-validity': {
    report: reportOf([line('江苏苏商银行股份有限公司', '2024-02-06', {product: '其他贷款', limit: 75000})]),
  },
  'expired-line-still-open': {
    report: reportOf([
      line('中邮消费金融有限公司', '2021-11-05', {limit: 50000, validUntil: '2025-02-28', asOf: '2025-02'}),
    ]),
  },
  'not-revolving-line': {
    report: reportOf([
      line('五矿国际信托有限公司', '2023-05-05', {limit: 20000, validUntil: '2026-05-05', revolving: false}),
    ]),
  },
  'settled-line-with-history': {
    report: reportOf([
      line('汇丰银行（中国）有限公司', '2019-10-16', {
        validUntil: '2024-10-16',
        status: 'settled',
        closedOn: '2024-10',
        pastDue: {now: null, months5y: 1, over90Months: 0},
      }),
    ]),
  },
  'settled-line-has-no-currency': {
    report: reportOf([line('四川新网银行股份有限公司', '2021-09-13', {status: 'settled', closedOn: '2022-12'})]),
  },
  'former-name-in-brackets': {
    report: reportOf([
      line('天津京东消费金融有限公司（原：捷信消费金融有限公司）', '2021-09-13', {limit: 8000, perpetual: true}),
    ]),
  },
  'wei-fa-shou-in-names': {
    report: reportOf([
      line('示例华为小额贷款有限公司', '2021-02-03', {limit: 900, perpetual: true}),
      line('示例为民消费金融有限公司', '2021-02-03', {limit: 1000, perpetual: true}),
      line('示例授业（天津）小额贷款有限公司', '2021-02-03', {limit: 1100, perpetual: true}),
      card('广发银行股份有限公司信用卡中心', '2016-02-03', {limit: 8000, used: 0, asOf: '2026-09'}),
      loan('国家开发银行', '2015-09-01', {
        product: '国家助学贷款',
        amount: 8000,
        status: 'settled',
        closedOn: '2020-09',
      }),
    ]),
  },
  'never-activated-cards': {
    report: reportOf([
      card('中国农业银行股份有限公司', '2025-09-15', {currency: '美元', status: 'not-activated', asOf: '2026-09'}),
      card('中国农业银行股份有限公司', '2025-09-15', {status: 'not-activated', limit: 20000, asOf: '2026-09'}),
    ]),
  },
  'bad-debt-is-open': {
    report: reportOf([
      card('华夏银行股份有限公司信用卡中心', '2014-05-20', {
        limit: 8000,
        status: 'bad-debt',
        balance: 11472,
        asOf: '2026-09',
      }),
      loan('示例县农村信用合作联社', '2019-01-14', {
        product: '农户贷款',
        amount: 150000,
        dueOn: '2021-01-13',
        status: 'bad-debt',
        balance: 143880,
        asOf: '2026-09',
      }),
    ]),
  },
  'transferred-loan': {
    report: reportOf([
      loan('湖北消费金融股份有限公司', '2022-04-02', {amount: 8000, status: 'transferred', closedOn: '2023-04'}),
    ]),
  },
  'instalments-inside-balance': {
    report: reportOf([
      card('中国建设银行股份有限公司杭州分行', '2020-02-24', {
        cardTail: '6610',
        limit: 30000,
        balance: 15000,
        installmentBalance: 5000,
        asOf: '2026-09',
        pastDue: {now: false, months5y: 2, over90Months: 0},
      }),
    ]),
  },
  'overdrawn-semi-card': {
    report: reportOf([
      card('中国银行股份有限公司辽宁省分行', '2011-04-19', {
        kind: 'semi-credit-card',
        limit: 10000,
        overdraft: 6420,
        asOf: '2026-09',
        pastDue: {now: null, months5y: 12, over90Months: 6},
      }),
    ]),
  },
  'card-type-not-from-next-heading': {
    report: reportOf([
      card(BANK, '2018-12-21', {
        limit: 28000,
        balance: 29318,
        asOf: '2026-09',
        pastDue: {now: true, months5y: 16, over90Months: 9},
      }),
      usedCard,
    ]),
  },
  'housing-with-brackets': {
    report: reportOf([
      loan('浙江稠州商业银行股份有限公司', '2022-01-20', {
        ...housing,
        product: '个人商用房（含商住两用）贷款',
        amount: 1200000,
      }),
    ]),
  },
  'opened-before-2000': {
    report: reportOf([
      loan('中国建设银行股份有限公司宁波市分行', '1998-05-18', {
        ...housing,
        status: 'settled',
        dueOn: null,
        balance: null,
        asOf: null,
        closedOn: '2012-10',
      }),
    ]),
  },
  'sentences-broken-at-every-length': {report: TYPICAL, text: {wrap: 'random', seed: 3}},
  'ordinals-on-lines-of-their-own': {report: TYPICAL, text: {ordinals: 'own-line'}},
  'ordinals-after-their-sentence': {report: TYPICAL, text: {ordinals: 'after'}},
  'first-page-inside-a-sentence': {report: TYPICAL, text: {crossing: true}},
  'header-on-every-page': {report: TYPICAL, text: {pageLines: 17, repeatHeader: true}},
  'side-bar-between-summary-rows': {report: TYPICAL, text: {sideBar: true, seed: 5}},
  'wrapped-inquiry-cells': {report: reportOf([paidOff], {inquiries: [inquiry, inquiry]}), text: {wrapCells: true}},
  'radicals-and-full-width-digits': {report: TYPICAL, text: {radicals: true, fullWidthDigits: true, seed: 7}},
  'half-width-punctuation': {report: TYPICAL, text: {halfWidthPunctuation: true}},
  'public-records-are-not-accounts': {
    report: composeBriefReport(7, {generation: 2, minAccounts: 3, maxAccounts: 6, maxInquiries: 2}),
  },
  'first-generation': {
    report: composeBriefReport(8, {generation: 1, minAccounts: 10, maxAccounts: 14, maxInquiries: 4}),
  },
  'no-credit-history': {report: reportOf([])},
  'sentence-over-page-break': {report: TYPICAL, pdf: {form: 'page-break', font: 'identity-tounicode'}},
  'glyphs-in-random-order': {report: TYPICAL, pdf: {form: 'shuffled-glyphs', font: 'identity-tounicode'}},
  'figures-in-another-font': {report: TYPICAL, pdf: {form: 'runs', font: 'unigb'}},
  'late-ordinals-half-a-point-off': {report: TYPICAL, pdf: {form: 'late-ordinals', font: 'embedded'}},
  'header-on-every-pdf-page': {report: TYPICAL, pdf: {form: 'repeated-header', font: 'unigb'}},
};
