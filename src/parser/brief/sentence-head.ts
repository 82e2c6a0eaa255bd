import {kindOfLoan} from '../../account/printed-words.ts';
import type {AccountKind} from '../../model/vocabulary.ts';
import type {RecordForm, SentenceRecord} from './records.ts';
import {isProduct} from './wording.ts';

/** The head of a sentence, up to where its clauses begin: who opened what, and when. */
export interface Head {
  readonly words: string;
  readonly kind: AccountKind;
  /** Empty where its end cannot be told: never a piece of a name. */
  readonly institution: string;
  readonly product: string | null;
  readonly currency: string | null;
  readonly cardTail: string | null;
  readonly amount: string | null;
  /** Words of the head that nobody knows. */
  readonly unknown: readonly string[];
}

const DAY = '(\\d{4}年\\d{1,2}月\\d{1,2}日)';
/** 2015年03月17日招商银行股份有限公司信用卡中心发放的贷记卡（人民币账户，卡片尾号：7302） */
const CARD = new RegExp(`^${DAY}，?([^，。]+?)发放的(准贷记卡|贷记卡|大额专项分期卡)(?:（([^（）]*)）)?`, 'u');
/** 2024年01月11日平安国际融资租赁有限公司办理的156,000元（人民币）融资租赁业务 */
const ISSUED = new RegExp(
  `^${DAY}，?([^，。]+?)(?:发放|办理)的([\\d,.]+|--)元(?:（([^（）]+)）)?((?:（[^（）]*）|[^，。（）])*?)(?=，|。|\\d{4}年|$)`,
  'u',
);
/** …发放的个人消费贷款7,900元（人民币）: the product before the amount. */
const ISSUED_PRODUCT_FIRST = new RegExp(
  `^${DAY}，?([^，。]+?)(?:发放|办理)的((?:（[^（）]*）|[^，。（）\\d])+?)([\\d,.]+|--)元(?:（([^（）]+)）)?(?=，|。|\\d{4}年|$)`,
  'u',
);
/** 2021年08月30日华为云示例银行股份有限公司为其他个人消费贷款授信: the last 为 before 授信, a name may hold one too */
const LINE = new RegExp(`^${DAY}，?([^，。]+)为((?:（[^（）]*）|[^为，。（）])+?)授信(?=，|。|$)`, 'u');
/** 2019年05月21日，中国信达资产管理股份有限公司浙江省分公司接收债权 */
const ASSET_DISPOSAL = new RegExp(`^${DAY}，?([^，。]+?)接收债权`, 'u');
/** 2021年04月05日以来中国人民财产保险股份有限公司累计代偿金额15,860; first generation: 2016年5月9日…进行最近一次代偿 */
const ADVANCE = new RegExp(`^${DAY}(?:以来([^，。]+?)(?=累计代偿)|，?([^，。]+?)进行最近一次代偿)`, 'u');
/** What can still be told of a sentence whose head no form knows: a name is whole where a verb follows it, else nobody knows where it ends. */
const VERB = '发放|办理|接收|累计代偿|进行最近|提供|开立|授予|给予|受让|代偿|担保|为';
const ANY_HEAD = new RegExp(
  `^${DAY}，?(?:([^，。]{2,80}?(?:公司|银行|中心|联社|[分支]行|合作社|营业部|基金会|）))(?=${VERB}))?[^，。]*`,
  'u',
);

const NONE = {product: null, currency: null, cardTail: null, amount: null, unknown: []};

/** The form is told from the words alone; null when not even a day begins the sentence. */
export function readHead(sentence: string, record: Pick<SentenceRecord, 'form' | 'section'>): Head | null {
  return (
    readCard(sentence) ??
    readIssued(sentence) ??
    readRecovery(sentence, record.form) ??
    readLine(sentence) ??
    readAny(sentence, record)
  );
}

function readCard(sentence: string): Head | null {
  const [words, , institution = '', type, bracket] = CARD.exec(sentence) ?? [];
  if (words === undefined) return null;
  const kind = type === '准贷记卡' ? 'semi-credit-card' : 'credit-card';
  return {...NONE, words, kind, institution, ...readCardBracket(bracket)};
}

function readIssued(sentence: string): Head | null {
  const [words, , institution = '', amount = null, currency = null, product = ''] = ISSUED.exec(sentence) ?? [];
  if (words !== undefined) return issued({words, institution, amount, currency, product});
  const [first, , name = '', before = '', sum = null, money = null] = ISSUED_PRODUCT_FIRST.exec(sentence) ?? [];
  if (first === undefined || !isProduct(before)) return null;
  return issued({words: first, institution: name, amount: sum, currency: money, product: before});
}

function issued(read: Pick<Head, 'words' | 'institution' | 'amount' | 'currency'> & {product: string}): Head {
  const {product} = read;
  return {...NONE, ...read, kind: kindOfLoan(product), product: product === '' ? null : product};
}

function readLine(sentence: string): Head | null {
  const [words, , institution = '', product = null] = LINE.exec(sentence) ?? [];
  return words === undefined ? null : {...NONE, words, kind: 'credit-line', institution, product};
}

function readRecovery(sentence: string, form: RecordForm): Head | null {
  const asset = form === 'asset-disposal' || form === 'unread' ? ASSET_DISPOSAL.exec(sentence) : null;
  if (asset) return {...NONE, words: asset[0], kind: 'recovery', institution: asset[2] ?? '', product: '资产处置'};
  const advance = form === 'advance' || form === 'unread' ? ADVANCE.exec(sentence) : null;
  if (!advance) return null;
  return {...NONE, words: advance[0], kind: 'recovery', institution: advance[2] ?? advance[3] ?? '', product: '垫款'};
}

function readAny(sentence: string, record: Pick<SentenceRecord, 'form' | 'section'>): Head | null {
  const [words, day = '', institution = ''] = ANY_HEAD.exec(sentence) ?? [];
  if (words === undefined) return null;
  return {
    ...NONE,
    words,
    kind: kindOfSection(record),
    institution,
    unknown: [words.slice(day.length).replace(/^，/u, '').slice(institution.length)],
  };
}

export function kindOfSection({form, section}: Pick<SentenceRecord, 'form' | 'section'>): AccountKind {
  if (form === 'line') return 'credit-line';
  if (form === 'asset-disposal' || form === 'advance' || section === 'asset-disposal' || section === 'advance')
    return 'recovery';
  return section === 'cards' ? 'credit-card' : 'term-loan';
}

/** 人民币账户，卡片尾号：7302 */
function readCardBracket(bracket: string | undefined): Pick<Head, 'currency' | 'cardTail' | 'unknown'> {
  let currency: string | null = null;
  let cardTail: string | null = null;
  const unknown: string[] = [];
  for (const part of bracket?.split('，') ?? []) {
    const tail = /^卡片尾号：(\d{4})$/u.exec(part)?.[1];
    const money = /^(.{1,8})账户$/u.exec(part)?.[1];
    if (tail) cardTail = tail;
    else if (money) currency = money;
    else if (part !== '') unknown.push(part);
  }
  return {currency, cardTail, unknown};
}
