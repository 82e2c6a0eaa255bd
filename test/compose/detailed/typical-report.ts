import type {AccountFields, ComposedAccount, ComposedDetailed} from './composed.ts';
import {composeAccount, composeFacility, composeReport} from './scenarios.ts';

const closed = {balance: null, used: null, facilityId: null} as const;
const MYBANK = '浙江网商银行股份有限公司';
const WEBANK = '深圳前海微众银行股份有限公司';
const CIB = '兴业银行股份有限公司杭州分行';
const ANT = '重庆蚂蚁消费金融有限公司';
const CMB = '招商银行股份有限公司';
const ABC = '中国农业银行股份有限公司';

/**
 * What a person before a mortgage has: a mortgage, old consumer loans, two drawdown products (one paid off: only its agreement shows it),
 * revolving lines with nothing owed, one in use and one stopped, cards used, idle, in two currencies, never activated and closed, and an
 * agreement without any account.
 */
export function typicalReport(): ComposedDetailed {
  const loan = (fields: Partial<AccountFields>) => composeAccount('term-loan', fields);
  const drawdown = (fields: Partial<AccountFields>) => composeAccount('drawdown', fields);
  const line = (fields: Partial<AccountFields>) => composeAccount('credit-line', fields);
  const card = (fields: Partial<AccountFields>) => composeAccount('credit-card', fields);
  return composeReport({
    accounts: [
      loan({
        institution: '中国建设银行股份有限公司杭州分行',
        product: '个人住房商业贷款',
        group: 'housing',
        accountId: 'B10411000H0001FD2019061800112233',
        openedOn: '2019-06-18',
        dueOn: '2049-06-18',
        amount: 1_250_000,
        balance: 1_083_412,
      }),
      loan({
        institution: '招联消费金融股份有限公司',
        accountId: 'X3510010000075CL2021080500118823',
        openedOn: '2021-08-05',
        dueOn: '2022-08-05',
        amount: 18_000,
        status: 'settled',
        statusText: '结清',
        asOf: '2022-08-03',
        closedOn: '2022-08-03',
        ...closed,
      }),
      drawdown({
        institution: MYBANK,
        product: '个人经营性贷款',
        accountId: 'D10053310H0001WD20250418007756213',
        facilityId: 'D10053310H0001SX20220530000871',
        openedOn: '2025-04-18',
        amount: 20_000,
        balance: 6_700,
      }),
      drawdown({
        institution: WEBANK,
        accountId: 'B10055840H0001WLD2024031500667788',
        openedOn: '2024-03-15',
        dueOn: '2025-03-15',
        amount: 9_000,
        status: 'settled',
        statusText: '结清',
        asOf: '2025-03-14',
        closedOn: '2025-03-14',
        ...closed,
      }),
      line({
        institution: CIB,
        accountId: 'B10511000H0001RJ2023091400034561',
        facilityId: 'B10511000H0001XY20230914556677',
        openedOn: '2023-09-14',
        validUntil: '2026-09-14',
        limit: 50_000,
      }),
      line({
        institution: ANT,
        accountId: 'X1020050000012HB2022071900045612',
        openedOn: '2022-07-19',
        validUntil: '2028-07-19',
        limit: 26_700,
        balance: 9_418,
        latestBalance: 0,
      }),
      line({
        institution: '马上消费金融股份有限公司',
        accountId: 'X1050010000021MS2023020800091177',
        openedOn: '2023-02-08',
        perpetual: true,
        limit: 23_300,
        balance: 12_450,
      }),
      line({
        institution: '中银消费金融有限公司',
        accountId: 'X1031000000008ZY2020101000033321',
        openedOn: '2020-10-10',
        validUntil: '2025-10-10',
        limit: 8_000,
        status: 'stopped',
        statusText: '银行止付',
      }),
      line({
        institution: '湖北消费金融股份有限公司',
        accountId: 'X1042010000011HB2019040100055544',
        openedOn: '2019-04-01',
        validUntil: '2022-04-01',
        limit: 12_000,
        status: 'settled',
        statusText: '结清',
        asOf: '2021-06-30',
        closedOn: '2021-06-28',
        ...closed,
      }),
      card({
        institution: CMB,
        accountId: 'B11115000H0001KK2014030300010001001',
        facilityId: 'B11115000H0001SX20140303000777',
        cardTail: '4821',
        openedOn: '2014-03-03',
        limit: 50_000,
        balance: 8_215,
        used: 8_215,
      }),
      card({
        institution: CMB,
        accountId: 'B11115000H0001KK2014030300010001002',
        facilityId: 'B11115000H0001SX20140303000777',
        cardTail: '4821',
        openedOn: '2014-03-03',
        currency: '美元',
        limit: 50_000,
      }),
      card({
        institution: '平安银行股份有限公司信用卡中心',
        accountId: 'B13075840H0002KK2018092100020002001',
        facilityId: 'B13075840H0002SX20180921000555',
        openedOn: '2018-09-21',
        limit: 30_000,
      }),
      card({
        institution: '平安银行股份有限公司信用卡中心',
        accountId: 'B13075840H0002KK2018092100020002002',
        facilityId: 'B13075840H0002SX20180921000555',
        openedOn: '2018-09-21',
        currency: '美元',
        limit: 30_000,
      }),
      card({
        institution: ABC,
        accountId: 'B10211000H0001JJK20250806000519001',
        facilityId: 'B10211000H0001ABC20250806000519',
        cardTail: '7706',
        openedOn: '2025-08-06',
        limit: 20_000,
        balance: null,
        used: null,
        installmentBalance: null,
        status: 'not-activated',
        statusText: '未激活',
      }),
      card({
        institution: '广发银行股份有限公司',
        accountId: 'B13065810H0001GF20160101000300011',
        openedOn: '2016-01-01',
        limit: 12_000,
        status: 'closed',
        statusText: '销户',
        asOf: '2021-07-31',
        closedOn: '2021-07-09',
        ...closed,
      }),
    ],
    facilities: [
      composeFacility({facilityId: 'D10053310H0001SX20220530000871', institution: MYBANK, used: 6_700}),
      composeFacility({
        facilityId: 'B10055840H0001SX20200115000432',
        institution: WEBANK,
        effectiveOn: '2020-01-15',
        limit: 45_000,
        used: 0,
      }),
      composeFacility({
        facilityId: 'B10511000H0001XY20230914556677',
        institution: CIB,
        effectiveOn: '2023-09-14',
        validUntil: '2026-09-14',
        perpetual: false,
        limit: 50_000,
      }),
      composeFacility({
        facilityId: 'B11115000H0001SX20140303000777',
        institution: CMB,
        effectiveOn: '2014-03-03',
        purpose: '信用卡独立额度',
        limit: 50_000,
        used: 8_215,
      }),
      composeFacility({
        facilityId: 'B13075840H0002SX20180921000555',
        institution: '平安银行股份有限公司信用卡中心',
        effectiveOn: '2018-09-21',
        purpose: '信用卡独立额度',
        limit: 30_000,
      }),
      composeFacility({
        facilityId: 'B10211000H0001ABC20250806000519',
        institution: ABC,
        effectiveOn: '2025-08-06',
        purpose: '信用卡独立额度',
        limit: 20_000,
      }),
      composeFacility({
        facilityId: 'X3510010000075SX20210805000999',
        institution: '招联消费金融股份有限公司',
        effectiveOn: '2021-08-05',
        limit: 23_600,
        used: null,
      }),
    ],
    liabilities: [
      {institution: ABC, role: '保证人', amount: 300_000, asOf: '2025-10-31', balance: 120_000, borrowerKind: 'person'},
    ],
    inquiries: [
      {on: '2025-11-02', institution: CIB, reason: '贷后管理', by: 'institution'},
      {on: '2025-08-01', institution: ABC, reason: '信用卡审批', by: 'institution'},
      {on: '2025-11-20', institution: '本人', reason: '本人查询（自助查询机）', by: 'self'},
    ],
  });
}

/**
 * The typical report seven weeks later. Closed: the line of 兴业银行 and its agreement, the drawdown agreement of 微众银行, the card of 平安银行
 * in both currencies. Still open: everything else; the agreement of 招联 is still printed; the old line of 湖北消费金融 is not printed any more.
 */
export function laterReport(): ComposedDetailed {
  const before = typicalReport();
  const gone = new Set([
    'B10511000H0001XY20230914556677',
    'B10055840H0001SX20200115000432',
    'B13075840H0002SX20180921000555',
  ]);
  const accounts = before.accounts
    .filter(({fields}) => fields.institution !== '湖北消费金融股份有限公司')
    .map((account): ComposedAccount => {
      const {fields} = account;
      if (fields.facilityId === null || !gone.has(fields.facilityId)) {
        if (fields.asOf !== '2025-10-31') return account;
        const grid = account.grid && {...account.grid, to: '2025-12'};
        return {
          ...account,
          grid,
          fields: {...fields, asOf: '2025-12-31', latestBalance: null, balance: fields.latestBalance ?? fields.balance},
        };
      }
      const isCard = account.family === 'credit-card';
      return {
        ...account,
        grid: null,
        fields: {
          ...fields,
          ...closed,
          installmentBalance: null,
          cardTail: null,
          asOf: '2025-12-31',
          closedOn: '2025-12-12',
          status: isCard ? 'closed' : 'settled',
          statusText: isCard ? '销户' : '结清',
          pastDue: {now: null, months5y: null, over90Months: null},
        },
      };
    });
  return {
    ...before,
    reportNumber: '2026010809304500098765',
    reportedAt: '2026-01-08T09:30:45',
    accounts,
    facilities: before.facilities.filter(facility => facility.facilityId === null || !gone.has(facility.facilityId)),
    inquiries: [
      ...before.inquiries,
      {on: '2026-01-08', institution: '本人', reason: '本人查询（自助查询机）', by: 'self'},
    ],
  };
}
