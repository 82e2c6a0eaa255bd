import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {PlanSchema} from '../../src/model/plan.ts';
import {ScriptSchema} from '../../src/model/script.ts';
import {runProgram} from '../../src/program.ts';
import {loadPdfium} from '../compose/pdfium.ts';
import {createFakeIo} from '../unit/commands/fake-io.ts';
import {readFixture} from './read-fixture.ts';

const ROOT = join(import.meta.dirname, '../../fixtures');
const reports = ['brief', 'detailed']
  .flatMap(layout =>
    readdirSync(join(ROOT, layout), {recursive: true, encoding: 'utf8'}).map(name => join(layout, name)),
  )
  .filter(name => /\.(pdf|txt)$/.test(name))
  .toSorted();

async function ask(argv: readonly string[]): Promise<unknown> {
  const io = {
    ...createFakeIo({env: {LOANCLOSE_PDF_PASSWORD: 'loanclose'}}),
    readFile: readFixture,
    loadPdfium,
  };
  await runProgram([...argv, '--json'], io, '9.9.9');
  if (io.out() === '') throw new Error(io.err());
  return JSON.parse(io.out());
}

describe('the command that a plan prints and the same call asked for by hand use the same words', () => {
  it('has reports', () => expect(reports.length).toBeGreaterThan(40));

  it.each(reports)('%s', async report => {
    const plan = PlanSchema.parse(await ask(['plan', report]));
    const [printed, asked]: [unknown[], unknown[]] = [[], []];
    for (const [at, {lender, script, phones}] of plan.items.entries()) {
      const words = ScriptSchema.parse(
        await ask(['script', script.lender, '--report', report, '--account', String(at + 1)]),
      );
      printed.push({scenario: script.id, lender: lender.id ?? lender.name, phones});
      asked.push({scenario: words.scenario, lender: words.lender.id ?? words.lender.name, phones: words.phones});
    }
    expect(asked).toEqual(printed);
  });
});
