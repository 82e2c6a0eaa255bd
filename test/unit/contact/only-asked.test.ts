import {describe, expect, it} from 'vitest';
import {readLetters} from '../../../scripts/build-letters.ts';
import {readScenarios} from '../../../scripts/build-scenarios.ts';
import {buildLetter} from '../../../src/contact/letters/index.ts';
import {buildScript} from '../../../src/contact/script.ts';
import {LoancloseError} from '../../../src/errors.ts';
import {LETTER_KINDS} from '../../../src/model/vocabulary.ts';
import {rules} from '../planner/sample-context.ts';
import {accountOf, cardOf, reportOf} from '../planner/sample-report.ts';

/* A mortgage line and a bad debt are asked about and never closed: every scenario and every letter either says no such thing or is refused. */
const scenarios = readScenarios();
const templates = readLetters();
const lender = {id: null, name: '示例银行股份有限公司', kind: 'bank', match: 'none'} as const;
const CLOSES =
  /请[^。，]{0,6}(?:关闭|销户)|关闭(?:这一笔|这笔)?的?(?:授信)?额度|终止授信|办理[^。，]{0,6}销户|额度已关闭/;

const SITUATIONS = [
  ['a house behind it', accountOf({product: '个人住房商业贷款', group: 'housing'}), true, 'secured'],
  ['a bad debt of a loan', accountOf({kind: 'term-loan', status: 'bad-debt', balance: 8600}), false, 'bad-debt'],
  ['a bad debt of a card', cardOf({status: 'bad-debt', cardTail: '7302'}), false, 'bad-debt'],
] as const;

/** The words, or why they are refused. */
function attempt(words: () => readonly string[]): {refused: string | null; text: string} {
  try {
    return {refused: null, text: words().join('\n')};
  } catch (error) {
    if (!(error instanceof LoancloseError)) throw error;
    return {refused: error.args.reason ?? null, text: ''};
  }
}

describe.each(SITUATIONS)('%s', (_, account, secured, reason) => {
  const report = reportOf([account]);
  const shared = {lender, app: null, account, report, running: [], secured};
  const subject = account.kind === 'credit-card' ? 'card' : account.kind === 'term-loan' ? 'loan' : 'line';

  it.each(scenarios.scenarios.map(({id, closes}) => [id, closes ?? false] as const))(
    '%s on the phone',
    (id, closes) => {
      const {refused, text} = attempt(() => {
        const script = buildScript({...shared, phones: [], subject, scenarios, scenario: id});
        // what an heir or an agent says is said of all that the customer has
        const branches = id === 'heir' || id === 'agent-abroad' ? [] : script.branches.map(({say}) => say);
        return [...script.opening, ...script.checklist, ...script.closing, ...branches];
      });
      expect(refused).toBe(closes ? `scenario-${reason}` : null);
      expect(text).not.toMatch(CLOSES);
    },
  );

  it.each(LETTER_KINDS)('%s on paper', kind => {
    const {refused, text} = attempt(() => {
      const supervisor = {body: 'nfra', place: null} as const;
      const letter = buildLetter({...shared, templates, rules, kind, to: 'regulator', lang: 'zh', supervisor});
      return [letter.title, ...letter.body, ...letter.requests, ...letter.closing];
    });
    expect(refused).toBe(kind === 'closure' ? `letter-${reason}` : null);
    expect(text).not.toMatch(CLOSES);
  });
});

it('the letters about a bad debt ask what it is, and never say that it was settled', () => {
  const account = accountOf({kind: 'term-loan', status: 'bad-debt', balance: 8600});
  const shared = {templates, rules, lender, app: null, account, report: reportOf([account]), running: []};
  const supervisor = {body: 'nfra', place: null} as const;
  for (const kind of ['certificate', 'dispute', 'complaint'] as const) {
    const letter = buildLetter({...shared, kind, to: 'regulator', lang: 'zh', supervisor});
    const text = [...letter.body, ...letter.requests].join('\n');
    expect(text, kind).toContain('呆账');
    expect(text, kind).not.toMatch(/全部结清|已于____结清/);
  }
});
