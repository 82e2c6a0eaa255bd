import {render} from 'preact-render-to-string';
import {describe, expect, test} from 'vitest';
import {itemHeadline} from '../../../src/render/words.ts';
import {IDLE} from '../../../src/web/deeds.ts';
import {landingMarkup} from '../../../src/web/landing-markup.tsx';
import {Screen} from '../../../src/web/screen.tsx';
import {type State, startState} from '../../../src/web/state.ts';
import {given, openEngine, read, SETTING, t} from './world.ts';

const reading = await read(openEngine(), [given('brief/typical.txt')]);
const RESULT: State = {...startState('zh'), reading};

function show(state: State): string {
  return render(<Screen state={state} deeds={IDLE} t={t} />);
}

/** What is read of a page: without its tags. */
function words(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

describe('the result', () => {
  const shown = words(show(RESULT));
  test('adds up in its headline', () => {
    const {open, close, optional, investigate, inUse} = reading.plan.counts;
    expect(close + optional + investigate + inUse).toBe(open);
    expect(shown).toContain(`你有 ${open} 个账户开着`);
  });

  test.each(reading.plan.items)('names item $number with its app and institution', item => {
    expect(shown).toContain(`${item.number} ${itemHeadline(item, t)}`);
    expect(shown).toContain(item.institution);
    expect(show(RESULT)).toContain(`href="#item-${item.number}"`);
  });

  test('says what is left alone, every one of it', () => {
    for (const {institution} of reading.plan.others) expect(shown).toContain(institution);
  });

  test('begins with what comes first', () => {
    const [first] = reading.plan.first;
    expect(first).toBeDefined();
    expect(shown.indexOf(first?.text ?? '?')).toBeGreaterThan(0);
    expect(shown.indexOf(first?.text ?? '?')).toBeLessThan(shown.indexOf(t('page.today')));
  });

  test('of the sample says so', () => {
    expect(shown).not.toContain(t('page.sample.note'));
    expect(words(show({...RESULT, sample: true}))).toContain(t('page.sample.note'));
    expect(words(show({...RESULT, sample: true, route: 'item-1'}))).toContain(t('page.sample.note'));
  });

  test('of a report that does not add up says so first', () => {
    const report = {...reading.plan.report, reconciliation: 'mismatched'} as const;
    const plan = {...reading.plan, report};
    expect(words(show({...RESULT, reading: {...reading, plan}}))).toContain(t('ui.reconciliation.mismatched'));
  });
});

describe('an item', () => {
  test.each(reading.plan.items)('$number has every step, and every number with its trust', item => {
    const markup = show({...RESULT, route: `item-${item.number}`});
    for (const step of item.steps) expect(words(markup)).toContain(step.text.replaceAll(/\s+/g, ' '));
    for (const phone of item.phones) {
      const link = `href="tel:${phone.number.replaceAll(/[ -]/g, '')}"`;
      expect(markup.includes(link)).toBe(phone.dial && /^\+?[\d -]+$/.test(phone.number));
      expect(words(markup)).toContain(t(`label.trust.${phone.trust}`));
    }
  });

  test('that is not there is the result', () => {
    expect(show({...RESULT, route: 'item-99'})).toBe(show(RESULT));
  });
});

test('every screen has one heading of the first rank', () => {
  const problems = [{name: 'a.pdf', at: 0, code: 'PDF_PASSWORD_NEEDED', message: 'm', hint: 'h'}];
  const states: State[] = [
    startState('zh'),
    {...startState('zh'), busy: 1},
    {...startState('zh'), problems},
    RESULT,
    {...RESULT, route: 'item-1'},
    {...RESULT, route: 'find'},
  ];
  expect(states.map(state => show(state).split('<h1').length - 1)).toEqual(states.map(() => 1));
});

test('a file with a password asks for it in place', () => {
  const problem = {name: 'a.pdf', at: 0, code: 'PDF_PASSWORD_NEEDED', message: 'm', hint: 'h'};
  expect(show({...startState('zh'), problems: [problem]})).toContain('type="password"');
  expect(show({...startState('zh'), problems: [{...problem, code: 'PDF_DAMAGED'}]})).not.toContain('type="password"');
});

test('a lender that was looked up stands with its numbers, one that is not known is said', () => {
  const engine = openEngine();
  const found = engine.find('花呗', SETTING);
  expect(words(show({...startState('zh'), route: 'find', found}))).toContain('95188');
  const none = engine.find('没有这一家银行呀', SETTING);
  expect(words(show({...startState('zh'), route: 'find', found: {...none, matches: []}}))).toContain('没有找到');
});

test('words of a report stay words', () => {
  const [first, ...rest] = reading.plan.items;
  if (first === undefined) throw new Error('the sample has items');
  const hostile = {...first, apps: [], institution: '某某<svg/onload=alert`1`>\u202E"\'&公司'};
  const markup = show({...RESULT, reading: {...reading, plan: {...reading.plan, items: [hostile, ...rest]}}});
  expect(markup).not.toContain('<svg/onload');
  expect(markup).not.toContain('\u202E');
  expect(markup).toContain('&lt;svg/onload');
});

test('the first screen stands in the file before any script ran', () => {
  expect(words(landingMarkup(t, IDLE))).toContain(t('page.landing.safe'));
});
