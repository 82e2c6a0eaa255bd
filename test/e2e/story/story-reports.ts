/** What a report of the story prints of itself, and of the two lines that are to be closed. */
interface StoryReport {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly open: number;
  readonly boc: string;
  readonly ant: string;
}

const LINE = {
  boc: '2022年07月19日中银消费金融有限公司为其他个人消费贷款授信，额度有效期至2028年07月19日，可循环使用。',
  ant: '2023年02月03日重庆蚂蚁消费金融有限公司为其他个人消费贷款授信，额度有效期至2028年02月03日，可循环使用。',
} as const;

/** The three reports of one composed person: two lines paid off and open; one of them closed; both closed. */
export const STORY_REPORTS: Readonly<Record<string, string>> = {
  '报告.txt': compose({
    number: '2026112209123400000000',
    day: '2026-11-22',
    open: 2,
    boc: `${LINE.boc}截至2026年10月，信用额度26,700元（人民币），余额为0。`,
    ant: `${LINE.ant}截至2026年10月，信用额度9,000元（人民币），余额为0。`,
  }),
  '报告2.txt': compose({
    number: '2027012009123400000000',
    day: '2027-01-20',
    open: 1,
    boc: `${LINE.boc}2026年12月已结清。`,
    ant: `${LINE.ant}截至2026年12月，信用额度9,000元（人民币），余额为0。`,
  }),
  '报告3.txt': compose({
    number: '2027030109123400000000',
    day: '2027-03-01',
    open: 0,
    boc: `${LINE.boc}2026年12月已结清。`,
    ant: `${LINE.ant}2027年02月已结清。`,
  }),
};

function compose({number, day, open, boc, ant}: StoryReport): string {
  const cards = `1.2015年03月17日招商银行股份有限公司信用卡中心发放的贷记卡（人民币账户，卡片尾号：7302）。截至${day.slice(0, 4)}年${day.slice(5, 7)}月，信用额度52,000，已使用额度8,416。`;
  return `个人信用报告
报告编号：${number} 报告时间：${day} 09:12:34
姓名：张三 证件类型：身份证 证件号码：**************0000 已婚
信贷记录
这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人民币计算，精确到元。
信息概要
信用卡 贷款 其他业务
购房 其他
账户数 1 -- 3 --
未结清/未销户账户数 1 -- ${open === 0 ? '--' : open} --
发生过逾期的账户数 -- -- -- --
发生过90天以上逾期的账户数 -- -- -- --
信用卡
从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：
${cards}
贷款
从未发生过逾期的账户明细如下：
1.${boc}
2.${ant}
3.2007年05月18日中国建设银行股份有限公司宁波市分行发放的430,000元（人民币）个人消费贷款，2012年10月已结清。
查询记录
这部分包含您的信用报告最近2年内被查询的记录。
机构查询记录明细
编号 查询日期 查询机构 查询原因
1 2026年03月21日 中国工商银行股份有限公司 贷后管理
说 明
5.更多咨询，请致电全国客户服务热线400-810-8866。
`;
}
