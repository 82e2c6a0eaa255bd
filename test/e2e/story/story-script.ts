/** A sentence of the tale, in Markdown. */
interface Say {
  readonly say: string;
}

/** A command of the person, on a day. */
interface Run {
  readonly on: string;
  readonly run: readonly string[];
}

/** What `today` has to say on every day from `from` to `to`, before the next command: `code numbers`, worked out by hand from docs/rules.md. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly overdue: readonly string[];
  readonly today: readonly string[];
  /** The first of what lies ahead, with its day. */
  readonly next: string | null;
}

export type Step = Say | Run | Days;

/** From the first report to the one that proves everything: two lines that are paid off and open, of one composed person. */
export const STORY: readonly Step[] = [
  {
    say: '张三要办房贷，查了一份信用报告：两笔网贷早已还清，额度却还开着。11 月 23 日，他建了一个案卷。（人、报告、号码都是编的；下面的输出是真的，由 `test/e2e/story.test.ts` 运行打包好的程序得到。`--today` 只是为了把两个多月讲完，平时不用写。）',
  },
  {on: '2026-11-23', run: ['start', '报告.txt']},
  {from: '2026-11-23', to: '2026-11-23', overdue: [], today: ['do 1,2'], next: null},
  {
    say: '## 打电话\n\n第二天他照着话术打了两通电话，先要结清证明，再要求关额度，记下工单号。第 2 项的客服答应 12 月 1 日关好。',
  },
  {on: '2026-11-24', run: ['today']},
  {
    on: '2026-11-24',
    run: ['done', '1', '2', '--what', 'certificate', '--note', '发到邮箱'],
  },
  {on: '2026-11-24', run: ['done', '1', '--ticket', 'A20261124002', '--agent', '8021']},
  {
    on: '2026-11-24',
    run: ['done', '2', '--ticket', 'B20261124003', '--agent', '3316', '--promised', '2026-12-01'],
  },
  {from: '2026-11-24', to: '2026-11-30', overdue: [], today: [], next: '2026-12-01 follow-up 1'},
  {
    from: '2026-12-01',
    to: '2026-12-01',
    overdue: [],
    today: ['follow-up 1', 'promised 2'],
    next: '2026-12-04 complain 2',
  },
  {say: '## 答应的日子过了\n\n12 月 2 日，第 2 项的额度还在。'},
  {on: '2026-12-02', run: ['today']},
  {
    from: '2026-12-02',
    to: '2026-12-02',
    overdue: ['2026-12-01 follow-up 1', '2026-12-01 promised 2'],
    today: [],
    next: '2026-12-04 complain 2',
  },
  {say: '他不再等，打给第 2 项的投诉部门，记下新的工单号。'},
  {on: '2026-12-02', run: ['done', '2', '--what', 'complaint', '--ticket', 'B20261202001']},
  {
    from: '2026-12-02',
    to: '2026-12-02',
    overdue: ['2026-12-01 follow-up 1'],
    today: [],
    next: '2026-12-16 complain 1',
  },
  {say: '两家先后来了短信。收到通知不等于关了：报告还没有显示。'},
  {on: '2026-12-03', run: ['confirmed', '1', '--note', '短信：额度已关闭']},
  {from: '2026-12-03', to: '2026-12-09', overdue: [], today: [], next: '2026-12-18 complain 2'},
  {on: '2026-12-10', run: ['confirmed', '2', '--note', '短信：已按投诉关闭']},
  {from: '2026-12-10', to: '2027-01-08', overdue: [], today: [], next: '2027-01-09 recheck 1,2'},
  {from: '2027-01-09', to: '2027-01-09', overdue: [], today: ['recheck 1,2'], next: null},
  {from: '2027-01-10', to: '2027-01-20', overdue: ['2027-01-09 recheck 1,2'], today: [], next: null},
  {say: '## 第二份报告\n\n1 月 20 日他查了一份新报告。第 2 项关了；第 1 项说关了，报告上却还开着。'},
  {on: '2027-01-20', run: ['update', '报告2.txt']},
  {on: '2027-01-20', run: ['today']},
  {from: '2027-01-20', to: '2027-01-20', overdue: [], today: ['complain 1'], next: '2027-02-16 final-check 1'},
  {say: '## 提异议\n\n报告和机构说的对不上，就提异议。他写好信，交上去，记下受理编号。'},
  {on: '2027-01-21', run: ['letter', '1', '--kind', 'dispute', '--format', 'html', '-o', '异议.html']},
  {on: '2027-01-21', run: ['done', '1', '--what', 'dispute', '--ticket', 'YY20270121', '--file', '异议.html']},
  {from: '2027-01-21', to: '2027-02-07', overdue: [], today: [], next: '2027-02-10 follow-up 1'},
  {on: '2027-02-08', run: ['confirmed', '1', '--note', '异议回复：已更正']},
  {from: '2027-02-08', to: '2027-02-28', overdue: [], today: [], next: '2027-03-10 recheck 1'},
  {say: '## 第三份报告\n\n3 月 1 日的报告上，两笔都关了。'},
  {on: '2027-03-01', run: ['update', '报告3.txt']},
  {on: '2027-03-01', run: ['today']},
  {from: '2027-03-01', to: '2027-03-07', overdue: [], today: [], next: '2027-08-31 half-year 1,2'},
  {from: '2027-08-31', to: '2027-08-31', overdue: [], today: ['half-year 1,2'], next: null},
  {say: '整个经过都在案卷里，也可以打印成债务档案，或者连同证据打成一包。'},
  {on: '2027-03-01', run: ['case']},
  {on: '2027-03-01', run: ['case', 'export', '档案.zip']},
];
