import {describe, expect, it} from 'vitest';
import {readLetters} from '../../../../scripts/build-letters.ts';
import {buildLetter, type LetterInput} from '../../../../src/contact/letters/index.ts';
import {lintLetters} from '../../../../src/contact/letters/lint.ts';
import {type Supervised, supervisorOf} from '../../../../src/contact/supervisor.ts';
import {type Letter, LetterSchema} from '../../../../src/model/letter.ts';
import {LENDER_KINDS, LETTER_KINDS} from '../../../../src/model/vocabulary.ts';
import {rules} from '../../planner/sample-context.ts';
import {accountOf, cardOf, reportOf} from '../../planner/sample-report.ts';

const templates = readLetters();
const lender = {id: 'example', name: '重庆样例小额贷款有限公司', kind: 'microloan', match: 'exact'} as const;
const SENTENCE = '2022年07月19日示例消费金融有限公司为其他个人消费贷款授信，可循环使用。截至2026年10月，余额为0。';

function letterOf(fields: Partial<LetterInput> = {}): Letter {
  const input: LetterInput = {
    templates,
    rules,
    kind: 'closure',
    lender,
    supervisor: {body: 'local', place: {province: '重庆市', city: '重庆'}},
    app: null,
    running: [],
    to: 'regulator',
    lang: 'zh',
    ...fields,
  };
  return LetterSchema.parse(buildLetter(input));
}

const wordsOf = ({title, addressee, body, requests, closing, attachments, signature}: Letter) =>
  [title, addressee.name, ...body, ...requests, ...closing, ...attachments, ...signature].join('\n');

const REGULATORS = {
  bank: 'nfra',
  'consumer-finance': 'nfra',
  microloan: 'local',
  trust: 'nfra',
  'auto-finance': 'nfra',
  'finance-lease': 'local',
  guarantee: 'local',
  insurance: 'nfra',
  'asset-management': 'other',
  securities: 'csrc',
  'housing-fund': 'other',
  assignee: null,
  other: null,
} as const;

describe.each(LETTER_KINDS)('a %s letter', kind => {
  const account = accountOf({span: {page: 1, line: 1, text: `3.${SENTENCE}`}});
  const fillings = [
    {},
    {account, report: reportOf([account])},
    {account: cardOf({cardTail: '7302'}), report: reportOf([cardOf()])},
    {report: reportOf([])},
  ];

  it.each(LENDER_KINDS)('to a %s leaves no slot unfilled, with and without a report', lenderKind => {
    for (const filling of fillings) {
      for (const to of ['regulator', 'pboc'] as const) {
        const letter = letterOf({
          kind,
          to,
          lender: {...lender, kind: lenderKind},
          supervisor: supervisorOf({name: lender.name, regulator: REGULATORS[lenderKind]}, rules),
          ...filling,
        });
        expect(wordsOf(letter)).not.toMatch(/[{}*]|undefined|null|_{5}/);
        expect(letter.body.length).toBeGreaterThan(0);
        expect(letter.requests.length).toBeGreaterThan(0);
        expect(letter.signature.join()).toContain('日期：____年____月____日');
      }
    }
  });

  it('cites only statutes that were read word for word, and lists each that it cites', () => {
    for (const filling of fillings) {
      const letter = letterOf({kind, ...filling});
      const cited = [...wordsOf(letter).matchAll(/《[^》]+》第[一二三四五六七八九十百]+条(?:第[一二三]款)?/g)].map(
        ([text]) => text,
      );
      const read = rules.law.map(({zh}) => zh);
      for (const citation of cited) expect(read).toContain(citation);
      expect(new Set(letter.law.map(({zh}) => zh))).toEqual(new Set(cited));
      expect(cited.length).toBeGreaterThan(0);
    }
  });

  it('never holds the name of the person, only a line to write it on', () => {
    const report = reportOf([account], {holder: {name: '张**', idTail: '0000'}});
    expect(wordsOf(letterOf({kind, account, report}))).toMatch(
      kind === 'heir' ? /申请人____/ : /(?:本人|投诉人|委托人)____，证件号码见附件复印件（后四位0000）/,
    );
    expect(wordsOf(letterOf({kind, account, report}))).not.toContain('张');
  });
});

describe('what a letter says', () => {
  it('quotes the sentence of a brief report without its number', () => {
    const account = accountOf({span: {page: 1, line: 1, text: `3.${SENTENCE}`}});
    const text = wordsOf(letterOf({kind: 'dispute', account, report: reportOf([account], {layout: 'brief'})}));
    expect(text).toContain(`“${SENTENCE}”`);
  });

  it('puts the cells of a table together where there is no sentence', () => {
    const account = accountOf({span: {page: 1, line: 1, text: '账户状态 余额'}});
    const text = wordsOf(letterOf({kind: 'dispute', account, report: reportOf([account], {layout: 'detailed'})}));
    expect(text).toContain(
      '“2022年07月19日开立，示例消费金融有限公司，其他个人消费贷款，额度26,700元，余额0元，截至2026年10月”',
    );
  });

  it('ends a contract by notice only when it has no end of its own', () => {
    const endless = accountOf({perpetual: true, validUntil: null});
    const dated = accountOf();
    const cited = (account = dated) => letterOf({account, report: reportOf([account])}).law.map(({id}) => id);
    expect(cited(endless)).toContain('civil-code-563');
    expect(cited(dated)).not.toContain('civil-code-563');
    expect(letterOf().law.map(({id}) => id)).not.toContain('civil-code-563');
  });

  it('asks a bank to close a card, not a credit line', () => {
    const account = cardOf({cardTail: '7302'});
    const text = wordsOf(letterOf({account, report: reportOf([account])}));
    expect(text).toContain('信用卡账户销户（卡片尾号7302）');
    expect(text).not.toMatch(/关闭全部授信额度|合同号/);
  });

  it('asks for no closing when the account is not mine', () => {
    const text = wordsOf(letterOf({kind: 'not-mine'}));
    expect(text).toContain('本函只请求核查');
    expect(text).not.toMatch(/关闭额度|关闭全部授信|已结清/);
  });

  it('says where the answer goes, how it ends, and how many blanks are left', () => {
    const letter = letterOf();
    expect(letter.signature.join()).toMatch(/电子邮箱：____.*通讯地址和邮编：____/);
    expect(letter.regards).toEqual(['特此申请。', '此致', '敬礼']);
    expect(letter.blanks).toBe(wordsOf(letter).split('____').length - 1);
    expect(letter.requestsEnglish).toHaveLength(letter.requests.length);
  });

  it('says 贵行 to a bank', () => {
    const bank = {...lender, name: '示例银行股份有限公司', kind: 'bank'} as const;
    for (const kind of LETTER_KINDS) {
      expect(wordsOf(letterOf({kind, lender: bank}))).not.toContain('贵司');
      expect(wordsOf(letterOf({kind}))).not.toContain('贵行');
    }
    expect(wordsOf(letterOf({lender: bank}))).toContain('贵行');
  });

  it('names the wrong field of the report', () => {
    expect(wordsOf(letterOf({kind: 'dispute'}))).toContain('错误的数据项：账户状态');
    expect(wordsOf(letterOf({kind: 'late-mark'}))).toContain('错误的数据项：____年____月的还款状态');
  });

  it('offers no freezing as closing', () => {
    expect(wordsOf(letterOf())).toContain('不要以冻结、暂停代替');
  });
});

describe('who takes a complaint', () => {
  const to = (name: string, regulator: Supervised['regulator']) =>
    letterOf({kind: 'complaint', supervisor: supervisorOf({name, regulator}, rules), to: 'regulator'}).addressee;

  it('a microloan company: the province in its name', () => {
    expect(to('重庆样例小额贷款有限公司', 'local')).toEqual({
      name: '重庆市地方金融管理局',
      role: 'local',
      hotlines: ['12345'],
    });
    expect(to('广州样例小额贷款有限公司', 'local').name).toBe('广东省地方金融管理局');
    expect(to('样例小额贷款有限公司', 'local').name).toBe('____地方金融管理局');
  });

  it('a bank, a trust, a consumer finance company: 12378', () => {
    expect(to('示例银行股份有限公司', 'nfra')).toMatchObject({role: 'nfra', hotlines: ['12378']});
  });

  it('a lender that the directory does not know: by a word of its name, else a blank', () => {
    expect(to('无名消费金融有限公司', null).role).toBe('nfra');
    expect(to('成都无名小额贷款有限公司', null)).toMatchObject({role: 'local', name: '四川省地方金融管理局'});
    expect(to('无名商贸行', null)).toEqual({name: '____', role: 'unknown', hotlines: []});
  });

  it("the central bank's branch at the place of the lender takes what concerns the report, in writing", () => {
    const letter = letterOf({kind: 'complaint', to: 'pboc'});
    expect(letter.addressee).toEqual({role: 'pboc', name: '中国人民银行重庆市分行', hotlines: []});
    expect(letter.attachments.join()).toContain('《征信投诉申请单》');
    expect(letterOf({kind: 'complaint'}).attachments.join()).not.toContain('申请单');
    const bank = {...lender, name: '深圳样例银行股份有限公司', kind: 'bank'} as const;
    const nowhere = {body: 'nfra', place: null} as const;
    const to = (name: string) =>
      letterOf({kind: 'complaint', to: 'pboc', lender: {...bank, name}, supervisor: nowhere}).addressee.name;
    expect([to(bank.name), to('样例银行股份有限公司')]).toEqual(['中国人民银行深圳市分行', '中国人民银行____分行']);
    expect(letter.law.map(({id}) => id)).toContain('credit-regulations-26');
    expect(letter.title).toContain('征信异议的投诉');
  });
});

describe('the data', () => {
  const [first] = templates.letters;
  if (first === undefined) throw new Error('no letter');
  const faultsOf = (text: string) => lintLetters({letters: [{...first, closing: [{text, en: 'x'}]}]}, rules);

  it('is well as it stands', () => {
    expect(lintLetters(templates, rules)).toEqual([]);
  });

  it.each([
    ['{moonPhase}', 'is not known'],
    ['{law:no-such-law}', 'is not known'],
    ['《民法典》第五百六十二条', 'written out'],
    ['个人信息保护法第50条', 'written out'],
  ])('%s is found', (text, fault) => {
    expect(faultsOf(text).join()).toContain(fault);
  });

  it('words that only look like a citation pass', () => {
    expect(faultsOf('合同第几条；《个人信息保护法》；第一条')).toEqual([]);
  });
});
