import {describe, expect, it} from 'vitest';
import {type ContactQuery, findContact} from '../../../src/contact/find-contact.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {contextOf} from '../planner/sample-context.ts';
import {accountOf, cardOf, reportOf} from '../planner/sample-report.ts';

const {index, rules} = contextOf();
const t = await loadTranslator('zh');
const contactOf = (query: ContactQuery) => findContact(index, query, rules, t);

const line = accountOf({key: 'line', institution: '示例消费金融有限公司'});
const loan = accountOf({key: 'loan', institution: '电话消费金融有限公司', kind: 'term-loan'});
const card = cardOf({key: 'card', institution: '示例银行股份有限公司'});
const stranger = accountOf({key: 'stranger', institution: '成都无名小额贷款有限公司'});
const report = reportOf([line, loan, card, stranger]);

describe('whom to talk to', () => {
  it('an institution with one app of its own', () => {
    const {lender, app, phones, scenario, supervisor, account} = contactOf({typed: '示例消费金融有限公司'});
    expect({lender: lender.id, app: app?.name, scenario, supervisor, account}).toEqual({
      lender: 'example-consumer',
      app: '示例借',
      scenario: 'simple',
      supervisor: {body: 'nfra', place: null},
      account: undefined,
    });
    expect(phones.map(({number, dial}) => [number, dial])).toEqual([
      ['95000', true],
      ['400-000-0001', false],
    ]);
  });

  it('an institution behind several apps: the app is asked for, or named', () => {
    const typed = '重庆样例小额贷款有限公司';
    expect(contactOf({typed})).toMatchObject({app: null, scenario: 'unknown-app', supervisor: {body: 'local'}});
    expect(contactOf({typed, appName: '伙伴借'})).toMatchObject({app: {id: 'partner-app'}, scenario: 'simple'});
  });

  it('an app that only partners lend through: the platform', () => {
    expect(contactOf({typed: '其他借'})).toMatchObject({
      funder: null,
      lender: {id: null, name: '____'},
      app: {id: 'other-app', chosen: true},
      scenario: 'platform',
      supervisor: {body: 'unknown', place: null},
    });
  });

  it.each([
    ['line', '示例消费金融有限公司', 'simple'],
    ['loan', '电话消费金融有限公司', 'already-closed'],
    ['card', '示例银行股份有限公司', 'card'],
    ['stranger', '成都无名小额贷款有限公司', 'unknown-app'],
  ])('the %s of a report', (key, typed, scenario) => {
    for (const account of [undefined, key]) {
      expect(contactOf({typed, report, account})).toMatchObject({scenario, account: {key}});
    }
  });

  it('a name that only the report knows, with the place that it carries', () => {
    expect(contactOf({typed: '无名小额贷款', report})).toMatchObject({
      lender: {id: null, name: stranger.institution},
      supervisor: {body: 'local', place: {province: '四川省', city: '成都'}},
      phones: [],
    });
  });

  it('a name that nobody knows is an error, unless any name will do', () => {
    expect(() => contactOf({typed: '子虚乌有典当行'})).toThrow(expect.objectContaining({code: 'LENDER_NOT_FOUND'}));
    expect(contactOf({typed: '子虚乌有典当行', anyName: true}).lender.name).toBe('子虚乌有典当行');
  });

  it('an account of somebody else is refused, and one that owes is said to', () => {
    const owing = accountOf({key: 'owing', institution: line.institution, balance: 300});
    expect(() => contactOf({typed: line.institution, report, account: 'loan'})).toThrow(
      expect.objectContaining({code: 'BAD_OPTION'}),
    );
    expect(contactOf({typed: line.institution, report: reportOf([owing])}).notes.join()).toContain('还有欠款');
  });
});
