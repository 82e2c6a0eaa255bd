import {describe, expect, it} from 'vitest';
import {readScenarios} from '../../../scripts/build-scenarios.ts';
import {buildScript} from '../../../src/contact/script.ts';
import type {Subject} from '../../../src/contact/subject.ts';
import {LETTER_KINDS} from '../../../src/model/vocabulary.ts';

/* What people hear and ask for, as reviewers listed it: whoever takes one of these away has to say why. */
const scenarios = readScenarios();
const lender = {id: null, name: '示例有限公司', kind: null, match: 'none'} as const;
const scriptOf = (scenario: string, subject: Subject | null = 'line', secured = false) =>
  buildScript({scenarios, scenario, lender, app: null, phones: [], subject, running: [], secured});
const heard = (scenario: string, subject: Subject | null = 'line') =>
  scriptOf(scenario, subject)
    .branches.map(({when}) => when)
    .join('\n');

const CLOSING = ['simple', 'never-drawn', 'unknown-app', 'platform', 'refusal'];
const NEVER_CLOSING = ['not-mine', 'dispute', 'guarantor', 'inbound-call', 'bad-debt'];

describe('answers that people hear', () => {
  it.each([
    ['call-back', /几个工作日内给您回电/],
    ['the call-back itself', /答应给您办的专员/],
    ['expired already', /早就失效/],
    ['ends by itself', /协议自动就终止/],
    ['no such agreement', /没有“授信协议”/],
    ['cannot say when', /说不准哪天/],
    ['as required', /按规定上报/],
    ['no ticket number', /没有工单号/],
    ['certificate only in the app', /结清证明只能在App里开/],
    ['for a fee, or once', /开证明要收费.*只能开一次/],
    ['no certificate once closed', /证明开不出来/],
    ['ask the branch', /归放款支行/],
    ['registered number', /注册手机号打进来/],
    ['recording refused', /不能录音/],
    ['machine only, nobody answers', /没有人接.*只有智能客服/],
    ['a cent, coupons, the wallet, membership', /0\.01元、优惠券、钱包余额.*会员/],
    ['pay once more', /重新还一遍/],
    ['a code', /验证码/],
  ])('%s', (_, words) => expect(heard('simple')).toMatch(words));

  it.each(CLOSING.slice(0, 2))('stand in %s too', id => {
    expect(heard(id)).toMatch(/回电[\s\S]*/);
    expect(heard(id)).toMatch(/早就失效[\s\S]*说不准哪天/);
  });

  it('fit the subject: a card hears nothing of a web loan, a line nothing of a card', () => {
    for (const id of ['card', 'simple', 'refusal'])
      expect(heard(id, 'card'), id).not.toMatch(/额度早就失效|授信协议|额度到期|优惠券|给您降息|提供信用报告/);
    for (const id of CLOSING) expect(heard(id, 'line'), id).not.toMatch(/免年费|这张卡/);
  });
});

describe('calls', () => {
  it.each([
    ...['simple', 'never-drawn', 'unknown-app', 'refusal', 'lender-gone', 'small-balance', 'counter', 'card'],
    ...['already-closed', 'not-mine', 'dispute', 'guarantor', 'guarantee-borrower', 'inbound-call', 'platform'],
    ...['lost-access', 'still-collected', 'heir', 'agent-abroad', 'cooling-off', 'secured-paid', 'bad-debt'],
  ])('of %s exist and ask for something', id => expect(scriptOf(id).checklist.length).toBeGreaterThan(2));

  it.each(NEVER_CLOSING)('of %s ask for no closing and refuse no offer', id => {
    const {opening, checklist, branches, closing} = scriptOf(id, null);
    const text = [...opening, ...checklist, ...branches.map(({say}) => say), ...closing].join('\n');
    expect(text).not.toMatch(/按注销办理|(?:请|一起)[^。，]{0,6}(?:关闭|注销|销户)|终止授信|降息、提额/);
  });

  it('about what is secured only ask', () => {
    const {checklist, branches} = scriptOf('already-closed', 'line', true);
    expect([...checklist, ...branches.map(({say}) => say)].join('\n')).not.toMatch(/请(?:一起|现在办理)?(?:关闭|终止)/);
    expect(checklist.join()).toContain('共同借款人');
  });
});

it.each([
  ...['closure', 'certificate', 'dispute', 'late-mark', 'complaint', 'not-mine', 'withdraw-consent'],
  ...['release-security', 'still-collected', 'heir', 'authority'],
])('there is a letter for %s', kind => expect(LETTER_KINDS.map(String)).toContain(kind));
