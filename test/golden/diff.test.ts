import {describe, expect, test} from 'vitest';
import {displayWidth} from '../../src/render/width.ts';
import {printed} from './read-fixture.ts';

/** A comparison as it is really printed. After a change on purpose: `npx vitest run test/golden/diff.test.ts -u`, and read it. */
const TWO = ['diff', 'brief/before.pdf', 'brief/after.pdf', '--today', '2026-12-21'];

describe('two reports of one person', () => {
  test.each([40, 80, 120])('at %i columns', async columns => {
    const {code, out} = await printed(TWO, columns);
    expect(code).toBe(0);
    expect(out.split('\n').filter(line => displayWidth(line) > columns)).toEqual([]);
    await expect(out).toMatchFileSnapshot(`terminal/diff-${columns}.txt`);
  });

  test('as a page, with the same verdict and the same commands', async () => {
    const [{out: page}, {out: terminal}] = await Promise.all([
      printed([...TWO, '--format', 'html']),
      printed(TWO, 120),
    ]);
    for (const words of ['还有账户没有关掉。', 'loanclose plan brief/after.pdf --since diff.json', '网商贷']) {
      expect(page).toContain(words);
      expect(terminal).toContain(words);
    }
  });

  test('in English too', async () => {
    const {out} = await printed([...TWO, '--lang', 'en']);
    expect(out).toContain('Some accounts are still open.');
    expect(out).toContain('never falls');
  });

  test('as a history when there are more, which wants them in order', async () => {
    expect((await printed(['diff', 'brief/before.pdf', 'brief/after.pdf', 'brief/before.pdf'])).code).toBe(2);
  });
});
