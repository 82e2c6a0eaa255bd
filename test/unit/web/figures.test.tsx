import {render} from 'preact-render-to-string';
import {beforeAll, describe, expect, test} from 'vitest';
import {runProgram} from '../../../src/program.ts';
import {IDLE} from '../../../src/web/deeds.ts';
import type {Engine} from '../../../src/web/engine.ts';
import {exportPage} from '../../../src/web/export-page.ts';
import type {Answer, Reading} from '../../../src/web/protocol.ts';
import {Screen} from '../../../src/web/screen.tsx';
import {reduce, type State, startState} from '../../../src/web/state.ts';
import {type FakeRecognizer, fakeRecognizer, photo, seenPages, unsureOfZero} from '../../compose/fake-recognizer.ts';
import {createFakeIo} from '../commands/fake-io.ts';
import {fixture, given, NOTHING_CHOSEN, openEngine, read, SETTING, t} from './world.ts';

let recognizer: FakeRecognizer;
let engine: Engine;
let reading: Reading;
const PHOTOS = [0, 1].map(number => ({name: `p${number}.jpg`, bytes: photo(number), password: null}));

const open = (into: Engine): Promise<Answer> =>
  into.open(PHOTOS, {choices: NOTHING_CHOSEN, unsaved: false, openRecognizer: recognizer.open}, SETTING, () => {});

function readingOf(answer: Answer): Reading {
  if (answer.type !== 'read' && answer.type !== 'corrected') throw new Error(JSON.stringify(answer));
  return answer.reading;
}

beforeAll(async () => {
  const sheets = await seenPages(fixture('brief/typical.pdf'));
  recognizer = fakeRecognizer(sheets.map(sheet => ({...sheet, runs: sheet.runs.map(unsureOfZero)})));
  engine = openEngine();
  reading = readingOf(await open(engine));
});

const typed = (text: string) => reading.figures.map(({accountKey, field}) => ({accountKey, field, typed: text}));
const codes = ({plan}: Reading) => plan.first.map(({code}) => code);
const show = (state: State) => render(<Screen state={state} deeds={IDLE} t={t} />);

describe('a report with a doubtful figure', () => {
  test('tells what was read, what it may be else, and shows its line', () => {
    expect(reading.figures).toMatchObject([
      {field: 'balance', words: '余额为0', second: '余额为9', value: 0, decides: true},
    ]);
    expect(reading.figures[0]?.picture).toMatch(/^data:image\/png;base64,/);
    expect(codes(reading)).toContain('FIGURES_TO_CHECK');
  });

  test('is said before anything else of the result, with the way to the screen, and once', () => {
    const shown = show({...startState('zh'), reading});
    expect(shown.indexOf('有 1 个数没有读准')).toBeGreaterThan(0);
    expect(shown.indexOf('有 1 个数没有读准')).toBeLessThan(shown.indexOf('<h1'));
    expect(shown).toContain('href="#figures"');
    expect(shown.split('个数没有读准')).toHaveLength(2);
  });

  test('is shown at its item with the picture of the line', () => {
    const [key = ''] = reading.plan.first.find(({code}) => code === 'FIGURES_TO_CHECK')?.accountKeys ?? [];
    const item = reading.plan.items.find(({accountKeys}) => accountKeys.includes(key));
    const shown = show({...startState('zh'), reading, route: `item-${item?.number}`});
    expect(shown.match(/<img src="data:image\/png;base64,/g)).toHaveLength(1);
  });

  test('is asked for on a screen of its own', () => {
    const shown = show({...startState('zh'), reading, route: 'figures'});
    expect(shown.match(/<h1/g)).toHaveLength(1);
    for (const words of ['余额为0', '余额为9', '就是这样', 'data:image/png', '<label for="figure-0"'])
      expect(shown).toContain(words);
  });

  test('stands in the page that is saved as it does in that of the command line', async () => {
    const names = PHOTOS.map(({name}) => name);
    const blobs = new Map(PHOTOS.map(({name, bytes}) => [name, bytes]));
    const io = createFakeIo({blobs, openRecognizer: recognizer.open});
    await runProgram(['plan', ...names, '--today', SETTING.today, '--format', 'html'], io, '0.0.0');
    const pictures = (html: string) => html.match(/src="data:image\/png;base64,[^"]+"/g);
    const {text} = await exportPage('html', reading, {t, lang: 'zh'});
    expect(pictures(text)).toHaveLength(1);
    expect(pictures(text)).toEqual(pictures(io.out()));
  });
});

describe('what was found on paper', () => {
  const balanceOf = async (from: Engine) => {
    const {text} = await from.export('json', SETTING);
    return JSON.parse(text).report;
  };

  test('draws the plan again without recognising anything again', async () => {
    const opened = recognizer.opened();
    const seen = recognizer.pictures.length;
    const before = await balanceOf(engine);
    const right = readingOf(await engine.correct(typed(''), SETTING));
    expect(right).toMatchObject({figures: [], checked: 1});
    expect(codes(right)).not.toContain('FIGURES_TO_CHECK');
    expect(before.gaps).toBe(1);
    expect((await balanceOf(engine)).gaps).toBe(0);
    expect([recognizer.opened(), recognizer.pictures.length]).toEqual([opened, seen]);
    const anew = readingOf(await engine.correct(null, SETTING));
    expect(anew).toEqual(reading);
  });

  test.each([
    ['9', false],
    ['?', true],
  ])('%s', async (text, stays) => {
    const corrected = readingOf(await engine.correct(typed(text), SETTING));
    expect(codes(corrected).includes('FIGURES_TO_CHECK')).toBe(stays);
    expect(corrected.figures).toHaveLength(stays ? 1 : 0);
    await engine.correct(null, SETTING);
  });

  test('that cannot be such a figure is said, and nothing is taken', async () => {
    const answer = await engine.correct(typed('abc'), SETTING);
    expect(answer).toMatchObject({type: 'mistyped', wrong: [{field: 'balance', message: t('figures.wrong.amount')}]});
    if (answer.type !== 'mistyped') return;
    const asked = reduce({...startState('zh'), reading, route: 'figures'}, {type: 'asked', id: 1});
    const shown = show(reduce(asked, {type: 'replied', reply: {...answer, id: 1}}));
    expect(shown).toContain(t('figures.wrong.amount'));
    expect(shown).toContain('aria-invalid');
    expect((await engine.plan(NOTHING_CHOSEN, SETTING)).figures).toEqual(reading.figures);
  });

  test('puts back what was kept: its numbers may be others now', async () => {
    const chosen: State = {
      ...startState('zh'),
      reading,
      busy: 1,
      choices: {before: '2027-03-01', keep: [3], apps: []},
      kept: {3: 'x'},
    };
    const next = reduce(chosen, {type: 'replied', reply: {type: 'corrected', reading, id: 1}});
    expect(next).toMatchObject({choices: {before: '2027-03-01', keep: [], apps: []}, kept: {}});
  });

  test('goes into the case, which is not corrected any more', async () => {
    const own = openEngine();
    await open(own);
    await own.correct(typed(''), SETTING);
    const saved = await own.save(null, SETTING);
    if (saved.type !== 'saved') throw new Error(saved.type);
    const text = new TextDecoder().decode(saved.saved.bytes);
    expect(text).toContain('loanclose/case-file@1');
    expect(text).not.toContain('FIGURE_DOUBTFUL');
    expect(saved.reading).toMatchObject({figures: [], checked: 0});
    await expect(own.correct(typed('9'), SETTING)).rejects.toMatchObject({code: 'BAD_OPTION'});
  });

  test('takes the place of what came into an open case last, until that was saved', async () => {
    const own = openEngine();
    await read(own, [given('brief/before.pdf')]);
    const begun = await own.save(null, SETTING);
    if (begun.type !== 'saved') throw new Error(begun.type);
    const printed = new TextDecoder().decode(fixture('brief/after.txt'));
    const damaged = printed.replace('8,000元（人民币），余额为0', '8,000元（人民币），余额为\uFFFD');
    const newer = {name: 'newer.txt', bytes: new TextEncoder().encode(damaged), password: null};
    const added = await read(own, [newer]);
    expect(added.figures).toMatchObject([{field: 'balance', value: null}]);
    const figures = added.figures.map(({accountKey, field}) => ({accountKey, field, typed: '0'}));
    const corrected = readingOf(await own.correct(figures, SETTING));
    expect(corrected).toMatchObject({figures: [], checked: 1});
    const events = corrected.case?.file.events ?? [];
    expect(events.map(({type}) => type)).toEqual(['started', 'report-added']);
    expect(JSON.stringify(events)).not.toContain('FIGURE_DOUBTFUL');
    await own.save(null, SETTING);
    await expect(own.correct(null, SETTING)).rejects.toMatchObject({code: 'BAD_OPTION'});
  });

  test('where nothing is in doubt there is nothing to look up', async () => {
    const sure = await read(openEngine(), [given('brief/typical.txt')]);
    expect(sure).toMatchObject({figures: [], checked: 0});
    expect(show({...startState('zh'), reading: sure})).not.toContain('#figures');
  });
});
