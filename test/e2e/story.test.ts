import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {addDays} from '../../src/account/days.ts';
import {CaseSchema} from '../../src/model/case.ts';
import {run} from './run-installed.ts';
import {STORY_REPORTS} from './story/story-reports.ts';
import {type Days, STORY} from './story/story-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'loanclose-story-'));
for (const [name, text] of Object.entries(STORY_REPORTS)) writeFileSync(join(folder, name), text);

const inFolder = {cwd: folder, env: {LOANCLOSE_CASE: '案卷.json', COLUMNS: '80'}};
/** Days that are asked for side by side. */
const AT_ONCE = 4;

async function checkDays({from, to, overdue, today, next}: Days): Promise<void> {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  for (let at = 0; at < days.length; at += AT_ONCE) {
    const said = await Promise.all(days.slice(at, at + AT_ONCE).map(dueOn));
    for (const {day, ...due} of said) expect({day, ...due}).toEqual({day, overdue, today, next});
  }
}

async function dueOn(day: string) {
  const {code, out} = await run(['today', '--json', '--today', day], inFolder);
  expect(code).toBe(0);
  const {due} = CaseSchema.parse(JSON.parse(out));
  const words = due.map(({on, code: what, itemNumbers}) => ({on, said: `${what} ${itemNumbers.join(',')}`}));
  const dated = (which: (on: string) => boolean) =>
    words.filter(({on}) => which(on)).map(({on, said}) => `${on} ${said}`);
  return {
    day,
    overdue: dated(on => on < day),
    today: words.filter(({on}) => on === day).map(({said}) => said),
    next: dated(on => on > day)[0] ?? null,
  };
}

/**
 * The whole story on the packed program: `today` is right on every day of it, and docs/story.md tells it with what was really printed. After a
 * wanted change: `npx vitest run --project e2e test/e2e/story.test.ts -u`.
 */
test('from the first report to the one that proves everything', async () => {
  const told = ['# 一个案卷从头到尾'];
  for (const step of STORY) {
    if ('say' in step) told.push(step.say);
    else if ('from' in step) await checkDays(step);
    else {
      const args = [...step.run, '--today', step.on];
      const {code, out, err} = await run(args, inFolder);
      expect({args, code, err}).toMatchObject({args, code: 0});
      const typed = ['loanclose', ...args].map(word => (/[\s：]/.test(word) ? `"${word}"` : word)).join(' ');
      // a letter's fingerprint is another one whenever the stylesheet changes
      const printed = `${out}${err}`.trimEnd().replaceAll(/SHA-256 [0-9a-f]{12}/g, 'SHA-256 0123456789ab');
      told.push(`\`\`\`console\n$ ${typed}\n${printed}\n\`\`\``);
    }
  }
  const {items, progress} = CaseSchema.parse(JSON.parse((await run(['case', '--json'], inFolder)).out));
  expect(items.map(({state}) => state)).toEqual(['proven', 'proven']);
  expect(progress).toEqual({close: 2, asked: 2, confirmed: 2, proven: 2});
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/story.md');
}, 600_000);
