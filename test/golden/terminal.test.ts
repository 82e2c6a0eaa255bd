import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {displayWidth} from '../../src/render/width.ts';
import {printed} from './read-fixture.ts';

/** The one screen of a plan as it is really printed. After a change on purpose: `npx vitest run test/golden/terminal.test.ts -u`, and read it. */
const TYPICAL = ['plan', 'brief/typical.pdf'];

describe('the one screen', () => {
  test.each([40, 80, 120])('of nine items at %i columns', async columns => {
    const {code, out} = await printed(TYPICAL, columns);
    expect(code).toBe(0);
    expect(out.split('\n').filter(line => displayWidth(line) > columns)).toEqual([]);
    await expect(out).toMatchFileSnapshot(`terminal/typical-${columns}.txt`);
  });

  test('of nine items is the one that the README shows', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const {out} = await printed(TYPICAL);
    // a longer path breaks lines elsewhere
    const words = (text: string) => text.replaceAll(/\s/g, '');
    expect(words(readme)).toContain(words(out.replaceAll('brief/typical.pdf', 'fixtures/brief/typical.pdf')));
  });

  test('of nine items is at most 70 lines at 80 columns', async () => {
    expect((await printed(TYPICAL)).out.trimEnd().split('\n').length).toBeLessThanOrEqual(70);
    const english = await printed([...TYPICAL, '--lang', 'en']);
    expect(english.out.trimEnd().split('\n').length).toBeLessThanOrEqual(70);
  });

  test('compact is the same without saying how to see more', async () => {
    const [whole, compact] = await Promise.all([printed(TYPICAL), printed([...TYPICAL, '--compact'])]);
    const lines = compact.out.split('\n');
    expect(lines.filter(line => !whole.out.split('\n').includes(line))).toEqual([]);
    expect(compact.out).not.toContain('loanclose plan');
  });

  test('one item whole', async () => {
    const {out} = await printed([...TYPICAL, '--item', '3']);
    await expect(out).toMatchFileSnapshot('terminal/typical-item-3.txt');
    expect((await printed([...TYPICAL, '--item', '99'])).code).toBe(2);
  });

  test('of five harmful situations', async () => {
    const {out} = await printed(['plan', 'brief/harmful-five/input.txt']);
    await expect(out).toMatchFileSnapshot('terminal/harmful-five-80.txt');
  });

  test('too near a day: the earliest one, and none that is over', async () => {
    const {code, out} = await printed([...TYPICAL, '--before', '2026-12-01']);
    expect(code).toBe(0);
    expect(out).toMatch(/最早 \d{4}-\d{2}-\d{2} 能看到全部关掉/);
    const {out: all} = await printed([...TYPICAL, '--before', '2026-12-01', '--full']);
    const asked = all.match(/最晚 (\d{4}-\d{2}-\d{2})/g) ?? [];
    expect(asked.filter(words => words.slice(3) < '2026-11-22')).toEqual([]);
  });
});

describe('the same figures in every format', () => {
  test.each(['terminal', 'md', 'html', 'ics'])('%s', async format => {
    const {out} = await printed([...TYPICAL, '--format', format]);
    const json: {counts: {open: number; close: number}} = JSON.parse((await printed([...TYPICAL, '--json'])).out);
    const text = out.replaceAll(/\r\n /g, '');
    expect(text).toContain(`${json.counts.open} 个账户开着：${json.counts.close} 个该关`);
  });
});
