/**
 * What the free parts of a sentence may be: names, products, currencies. The words between them are in clauses.ts and sentence-head.ts.
 */
const CURRENCIES = new Set(
  (
    '人民币 人民币元 美元 欧元 日元 英镑 港元 港币 香港元 澳门元 新台湾元 新台币 台币 韩元 韩国元 新加坡元 澳大利亚元 澳元 加拿大元 加元 ' +
    '新西兰元 瑞士法郎 瑞典克朗 丹麦克朗 挪威克朗 泰铢 泰国铢 卢布 俄罗斯卢布 林吉特 马来西亚林吉特 菲律宾比索 墨西哥比索 印度卢比 印尼卢比 ' +
    '印度尼西亚盾 越南盾 南非兰特 阿联酋迪拉姆 沙特里亚尔 土耳其里拉 波兰兹罗提 匈牙利福林 哈萨克斯坦坚戈 蒙古图格里克 外币'
  ).split(' '),
);

export function isCurrency(word: string): boolean {
  return CURRENCIES.has(word);
}

/** 个人商用房（包括商住两用）贷款, 融资租赁业务, 约定购回式证券交易: Chinese words and brackets, and an end that every product has. */
const PRODUCT =
  /^[\p{Script=Han}、]+(?:（[\p{Script=Han}、]+）[\p{Script=Han}、]*)?(?<=贷款|租赁|业务|交易|分期|借款|融资|（[^（）]+）)$/u;

export function isProduct(words: string): boolean {
  return PRODUCT.test(words) && !/人民币|[美欧日港]元|账户/u.test(words);
}

/** 梅赛德斯-奔驰汽车金融有限公司, 示例数字365小额贷款有限公司, …（原：…有限公司） */
const NAME = /^[\p{Script=Han}A-Za-z0-9（）：\-—.&、*/]{2,}$/u;
const END_OF_NAME = /(?:公司|银行|[分支]行|中心|联社|合作社|信用社|营业部|基金会|集团|事务所|）)$/u;

/** Every character may stand in the name of an institution, and every bracket has its other half. */
export function isName(words: string): boolean {
  const [opening, closing] = [words.split('（').length, words.split('）').length];
  return NAME.test(words) && opening === closing;
}

/** A name that also ends like one. One that does not may still be whole; nothing is repaired towards it. */
export function isWholeName(words: string): boolean {
  return isName(words) && END_OF_NAME.test(words);
}

/** The fixed words of the sentences, for repairs: where a character is lost, these tell which one can have stood there. */
export const FIXED_WORDS = [
  ...[
    '年月日',
    '发放的贷记卡（',
    '发放的准贷记卡（',
    '办理的',
    '元（',
    '）',
    '账户，卡片尾号：',
    '账户）。截至',
    '账户），',
  ],
  ...[
    '（人民币）',
    '（人民币账户）',
    '（美元）',
    '（欧元）',
    '（日元）',
    '（港币）',
    '（港元）',
    '（香港元）',
    '（英镑）',
    '（新加坡元）',
    '（澳门元）',
  ],
  ...[
    '（澳大利亚元）',
    '（加拿大元）',
    '（瑞士法郎）',
    '接收债权，金额为',
    '以来',
    '累计代偿金额',
    '进行最近一次代偿，累计代偿金额',
  ],
  ...[
    '公司为',
    '个人消费贷款授信，额度有效期至',
    '贷款授信，额度长期有效，可循环使用。截至',
    '不可循环使用',
    '日，可循环使用',
    '月，信用额度',
  ],
  ...[
    '，已使用额度',
    '，余额为',
    '，透支余额',
    '（含未出单的大额专项分期余额',
    '，大额专项分期余额',
    '，信用额度折合人民币',
    '），余额为',
  ],
  ...[
    '，当前无逾期。',
    '，当前有逾期。',
    '，逾期金额',
    '。最近5年内有',
    '个月处于逾期状态，没有发生过90天以上逾期。',
    '个月透支超过60天，其中',
  ],
  ...[
    '，其中',
    '个月逾期超过90天。',
    '个月透支超过90天。',
    '日到期。截至',
    '月已结清。',
    '月已转出。',
    '月销户。',
    '月已销户。',
    '，截至',
  ],
  ...['已变成呆账，余额', '月尚未激活。', '，尚未激活。', '，最近一次还款日期为', '。最近一次还款日期为', '。截至'],
  ...[
    '个人住房商业贷款，',
    '个人住房公积金贷款，',
    '个人住房贷款，',
    '个人商用房（包括商住两用）贷款，',
    '个人商用房贷款（包括商住两用房），',
  ],
  ...[
    '个人汽车消费贷款，',
    '个人汽车贷款，',
    '其他个人消费贷款，',
    '个人消费贷款，',
    '个人经营性贷款，',
    '经营性农户贷款，',
    '农户贷款，',
    '其他贷款，',
  ],
  ...['国家助学贷款，', '商业助学贷款，', '融资租赁业务，'],
] as const;
