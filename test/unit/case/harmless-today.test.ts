import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {runProgram} from '../../../src/program.ts';
import {createFakeIo} from '../commands/fake-io.ts';

const report = readFileSync(new URL('../../../fixtures/brief/harmful-five/input.txt', import.meta.url), 'utf8');

test('today asks first where a house stands behind a line, and wants the certificate before the closing everywhere else', async () => {
  const started = createFakeIo({files: {'report.txt': report}});
  await runProgram(['start', 'report.txt', '--today', '2026-11-27'], started, '9.9.9');
  const io = createFakeIo({files: Object.fromEntries(started.files)});
  await runProgram(['today', '--today', '2026-12-01'], io, '9.9.9');
  const items = io.out().split(/^ {3}(?=\d {2})/mu);
  const secured = items.find(text => text.startsWith('4  招商银行'));
  expect(secured).toContain('先问清楚，现在不要求关闭');
  expect(secured).not.toContain('再要求关闭');
  for (const number of [1, 2, 3]) {
    const words = items.find(text => text.startsWith(`${number}  `))?.replaceAll(/\s/gu, '') ?? '';
    expect(words).toMatch(/先要到结清证明，再要求关闭这一笔/u);
  }
  expect(io.out()).toContain('该关 3 个');
  // what is past due comes before all of it
  const [pastDue, overdue] = ['有当前逾期：捷信消费金融有限公司', '已经过了日子'].map(words => io.out().indexOf(words));
  expect(pastDue).toBeGreaterThan(-1);
  expect(overdue).toBeGreaterThan(pastDue ?? 0);
});
