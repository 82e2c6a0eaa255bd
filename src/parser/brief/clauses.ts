import {statusOfWord} from '../../account/printed-words.ts';
import type {AccountStatus} from '../../model/vocabulary.ts';
import {type Read, readDay, readMoney, readMonth} from '../fields.ts';

/** What the clauses of one sentence said. Only what is printed is set; everything else stays null. */
export interface Facts {
  limit: number | null;
  used: number | null;
  balance: number | null;
  overdraft: number | null;
  installmentBalance: number | null;
  amount: number | null;
  currency: string | null;
  asOf: string | null;
  closedOn: string | null;
  dueOn: string | null;
  validUntil: string | null;
  perpetual: boolean;
  revolving: boolean | null;
  pastDueNow: boolean | null;
  pastDueMonths: number | null;
  over90Months: number | null;
  status: AccountStatus | null;
  statusText: string | null;
}
export type Field = keyof Facts;

export function noFacts(): Facts {
  return {
    limit: null,
    used: null,
    balance: null,
    overdraft: null,
    installmentBalance: null,
    amount: null,
    currency: null,
    asOf: null,
    closedOn: null,
    dueOn: null,
    validUntil: null,
    perpetual: false,
    revolving: null,
    pastDueNow: null,
    pastDueMonths: null,
    over90Months: null,
    status: null,
    statusText: null,
  };
}

/** `fields` that were set, or why the clause gave nothing. */
export interface ClauseRead {
  readonly words: string;
  readonly fields: readonly Field[];
  readonly problem: 'unknown' | 'unreadable' | 'status-conflict' | null;
}

type Apply = (facts: Facts, groups: readonly string[]) => Field[] | 'unreadable';

const VALUE = '([^，。（）]*?)';
const DAY = '(\\d{4}年\\d{1,2}月\\d{1,2}日)';
const DAY_OR_MONTH = '(\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?)';

const money =
  (...fields: ('limit' | 'used' | 'balance' | 'overdraft' | 'installmentBalance' | 'amount')[]): Apply =>
  (facts, groups) => {
    const set: Field[] = [];
    for (const [index, field] of fields.entries()) {
      const text = groups[index];
      // the bracket of 余额 is optional; a label with nothing behind it is not
      if (text === undefined) continue;
      const read = readMoney(text);
      if (text === '' || !read.ok) return 'unreadable';
      facts[field] = read.value;
      set.push(field);
    }
    return set;
  };
const date =
  (field: 'asOf' | 'dueOn' | 'validUntil'): Apply =>
  (facts, [text = '']) => {
    // a month behind 到期 or 有效期至 has lost its day
    const read = field === 'asOf' ? readDayOrMonth(text) : readDay(text);
    if (text === '' || !read.ok) return 'unreadable';
    facts[field] = read.value;
    return [field];
  };
const months =
  (field: 'pastDueMonths' | 'over90Months'): Apply =>
  (facts, [count = '0']) => {
    facts[field] = Number(count);
    return [field];
  };
const status: Apply = (facts, groups) => {
  const word = groups.at(-1) ?? '';
  facts.status = statusOfWord(word) ?? 'unknown';
  facts.statusText = word;
  return ['status', 'statusText'];
};

/**
 * Every clause of the official wording, each on its own, so that one that is unknown costs nothing but itself.
 * A label whose value does not read is `unreadable`, never "not printed": that is why VALUE takes whatever stands there.
 */
export const CLAUSES: readonly {readonly name: string; readonly pattern: RegExp; readonly apply: Apply}[] = [
  {
    name: 'limit-with-currency',
    pattern: new RegExp(`^信用额度${VALUE}元（([^（）]+)）$`, 'u'),
    apply: (facts, [amount = '', currency = '']) => {
      facts.currency = currency;
      const set = money('limit')(facts, [amount]);
      return set === 'unreadable' ? set : [...set, 'currency'];
    },
  },
  {name: 'limit', pattern: new RegExp(`^(?:信用|授信)额度(?:折合人民币)?${VALUE}$`, 'u'), apply: money('limit')},
  {name: 'used', pattern: new RegExp(`^已使?用额度(?:为|折合人民币)?${VALUE}$`, 'u'), apply: money('used')},
  // 余额15,000（含未出单的大额专项分期余额5,000）: the bracket is part of the balance
  {
    name: 'balance',
    pattern: new RegExp(
      `^余额(?:为)?(?:折合人民币)?${VALUE}(?:（含(?:未出单的)?大额专项分期余额(?:为)?${VALUE}）)?$`,
      'u',
    ),
    apply: money('balance', 'installmentBalance'),
  },
  {
    name: 'used-with-installments',
    pattern: new RegExp(`^已使?用额度(?:为)?${VALUE}（含(?:未出单的)?大额专项分期余额(?:为)?${VALUE}）$`, 'u'),
    apply: money('used', 'installmentBalance'),
  },
  {
    name: 'installments',
    pattern: new RegExp(`^(?:未出单的)?大额专项分期余额(?:为)?${VALUE}$`, 'u'),
    apply: money('installmentBalance'),
  },
  {name: 'overdraft', pattern: new RegExp(`^透支余额(?:为)?(?:折合人民币)?${VALUE}$`, 'u'), apply: money('overdraft')},
  {name: 'amount', pattern: new RegExp(`^(?:金额|累计代偿金额)(?:为)?${VALUE}$`, 'u'), apply: money('amount')},
  {
    name: 'past-due-amount',
    pattern: new RegExp(`^逾期金额(?:为)?${VALUE}$`, 'u'),
    apply: (facts, [text = '']) => {
      const read = readMoney(text);
      if (!read.ok) return 'unreadable';
      if (read.value !== null) facts.pastDueNow = read.value > 0;
      return ['pastDueNow'];
    },
  },
  {
    name: 'past-due-now',
    pattern: /^当前(无|有)逾期$/u,
    apply: (facts, [word]) => {
      facts.pastDueNow = word === '有';
      return ['pastDueNow'];
    },
  },
  {
    name: 'past-due-months',
    pattern: /^最近5年内有(\d{1,2})个月(?:处于逾期状态|透支超[过出]60天)$/u,
    apply: months('pastDueMonths'),
  },
  {name: 'over-90-months', pattern: /^其中有?(\d{1,2})个月(?:逾期|透支)超[过出]90天$/u, apply: months('over90Months')},
  {
    name: 'never-over-90',
    pattern: /^(?:且)?没有发生过(?:90天以上(?:的)?(?:逾期|透支)|(?:逾期|透支)超[过出]90天)$/u,
    apply: facts => months('over90Months')(facts, ['0']),
  },
  // 从未发生过逾期: no month of the five years, so none above 90 days
  {
    name: 'never-past-due',
    pattern: /^(?:最近5年内)?从未(?:发生过)?逾期过?$/u,
    apply: facts => {
      facts.pastDueMonths = 0;
      facts.over90Months = 0;
      return ['pastDueMonths', 'over90Months'];
    },
  },
  // the account came from another lender, which changes nothing of what it is now
  {name: 'moved-in', pattern: /^(?:由)?其他机构转入$/u, apply: () => []},
  {name: 'valid-until', pattern: new RegExp(`^额度有效期(?:至|到)${VALUE}$`, 'u'), apply: date('validUntil')},
  {
    name: 'perpetual',
    pattern: /^额度长期有效$/u,
    apply: facts => {
      facts.perpetual = true;
      return ['perpetual'];
    },
  },
  {
    name: 'revolving',
    pattern: /^(不)?可循环使用$/u,
    apply: (facts, [not]) => {
      facts.revolving = not !== '不';
      return ['revolving'];
    },
  },
  {name: 'due', pattern: new RegExp(`^${DAY}到期$`, 'u'), apply: date('dueOn')},
  // the day of the last payment is printed but no part of the model
  {name: 'last-paid', pattern: new RegExp(`^最近一次还款日期为(?:${DAY}|--)$`, 'u'), apply: () => []},
  {
    name: 'closed',
    pattern: new RegExp(`^(?:截至)?${DAY_OR_MONTH}已?(结清|销户|结束|转出)$`, 'u'),
    apply: (facts, groups) => {
      // the state is sure even where the month is not
      const read = readDayOrMonth(groups[0] ?? '');
      status(facts, groups);
      if (!read.ok) return 'unreadable';
      facts.closedOn = read.value;
      return ['closedOn', 'status', 'statusText'];
    },
  },
  {name: 'as-of', pattern: new RegExp(`^截至${DAY_OR_MONTH}$`, 'u'), apply: date('asOf')},
  {name: 'closed-undated', pattern: /^(?:现)?已(结清|销户|结束|转出)$/u, apply: status},
  {name: 'bad-debt', pattern: /^(?:已变成|已成为|已转为|为)?(呆账)$/u, apply: status},
  {name: 'not-activated', pattern: /^尚?(未激活)$/u, apply: status},
  {
    name: 'restricted',
    pattern: /^(?:该?账户)?(?:当前)?(?:状态)?(?:为|处于|已被?)?[“"]?(冻结|银行止付|止付)[”"]?(?:状态)?$/u,
    apply: status,
  },
];

/** An unknown clause that speaks of a state: the account is then neither open nor closed for us. */
const SPEAKS_OF_STATE =
  /已|状态|冻结|止付|代还|代偿|核销|注销|终止|失效|关闭|追偿|转让|转出|结清|销户|呆账|激活|逾期|拖欠/u;

const JOINED = new RegExp(`^(截至${DAY_OR_MONTH})(.+)$`, 'u');
/** Characters of a day and the longest state; what is longer, or repeats its day, is no such clause. */
const LONGEST_JOINED = 60;

/** Reads one clause (text between ， and 。, brackets included) into `facts`. */
export function readClause(words: string, facts: Facts): ClauseRead {
  for (const {pattern, apply} of CLAUSES) {
    const match = pattern.exec(words);
    if (!match) continue;
    const before = facts.status;
    const fields = apply(facts, match.slice(1));
    if (fields === 'unreadable') return {words, fields: [], problem: 'unreadable'};
    if (before !== null && facts.status !== before) {
      facts.status = 'unknown';
      return {words, fields, problem: 'status-conflict'};
    }
    return {words, fields, problem: null};
  }
  // 截至2026年06月尚未激活: the day and the state without a comma
  const joined = words.length > LONGEST_JOINED ? null : JOINED.exec(words);
  if (joined?.[1] && joined[3]) {
    const asOf = readClause(joined[1], facts);
    const rest = readClause(joined[3], facts);
    return {words, fields: [...asOf.fields, ...rest.fields], problem: asOf.problem ?? rest.problem};
  }
  if (SPEAKS_OF_STATE.test(words)) {
    facts.status = 'unknown';
    facts.statusText ??= null;
  }
  return {words, fields: [], problem: 'unknown'};
}

function readDayOrMonth(text: string): Read<string> {
  const day = readDay(text);
  return day.ok ? day : readMonth(text);
}
