import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LoancloseError} from '../../src/errors.ts';
import type {Report} from '../../src/model/report.ts';
import {parseReport} from '../../src/parser/index.ts';
import {composeBriefReport} from '../compose/brief-report.ts';
import {writeBriefText} from '../compose/brief-text.ts';
import {composeAccounts} from '../compose/compose-account.ts';
import {inPrintingOrder} from '../compose/composed-report.ts';
import {writeBriefPdf} from '../compose/pdf/brief-pdf.ts';
import {loadPdfium} from '../compose/pdfium.ts';
import {Random} from '../compose/random.ts';

const seeds = fc.integer({min: 0, max: 0xffff});
const generations = fc.constantFrom(1 as const, 2 as const);

function read(text: string): Promise<Report> {
  return parseReport(new TextEncoder().encode(text), {loadPdfium});
}

/** The report, or null for an error that a user can act on. Anything else is thrown on and fails the test. */
async function readOrRefuse(bytes: Uint8Array): Promise<Report | null> {
  try {
    return await parseReport(bytes, {loadPdfium});
  } catch (error) {
    if (error instanceof LoancloseError) return null;
    throw error;
  }
}

describe('keys', () => {
  it('are unique, and one more account changes no other key', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, generations, async (seed, generation) => {
        const report = composeBriefReport(seed, {generation, minAccounts: 1});
        const random = new Random(seed + 1);
        // of another institution, as an equal account would be a twin
        const [more] = composeAccounts({generation, year: generation === 2 ? 2026 : 2017, random});
        if (more === undefined) throw new Error('no account was composed');
        const added = {...more, fields: {...more.fields, institution: '示例新增金融有限公司'}};
        const place = random.int(0, report.accounts.length);
        const accounts = inPrintingOrder(generation, [
          ...report.accounts.slice(0, place),
          added,
          ...report.accounts.slice(place),
        ]);
        const before = (await read(writeBriefText(report))).accounts.map(({key}) => key);
        const after = (await read(writeBriefText({...report, accounts}))).accounts;
        expect(new Set(before).size).toBe(before.length);
        expect(after.filter(({institution}) => institution !== '示例新增金融有限公司').map(({key}) => key)).toEqual(
          before,
        );
        expect(after).toHaveLength(before.length + 1);
      }),
      {numRuns: 60},
    );
  });
});

describe('no invention', () => {
  it('every amount, day and count of an account is printed in its report', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, generations, async (seed, generation) => {
        const text = writeBriefText(composeBriefReport(seed, {generation}), {seed, wrap: 'random', pageLines: 30});
        const printed = new Set(
          text
            .replace(/[\s,，]/gu, '')
            .match(/\d+/g)
            ?.flatMap(run => [run, String(Number(run))]),
        );
        const compact = text.replace(/\s|第 \d+ 页，共 \d+ 页/gu, '').replace(/,(?=\d{3})/gu, '');
        for (const account of (await read(text)).accounts) {
          const {amount, limit, used, balance, overdraft, installmentBalance, latestBalance, pastDue} = account;
          for (const value of [
            amount,
            limit,
            used,
            balance,
            overdraft,
            installmentBalance,
            latestBalance,
            pastDue.months5y,
          ]) {
            if (value !== null) expect(compact.includes(String(value)) || printed.has(String(value))).toBe(true);
          }
          for (const date of [account.openedOn, account.dueOn, account.validUntil, account.asOf, account.closedOn]) {
            if (date !== null)
              expect(compact).toMatch(
                new RegExp(
                  date.replace(
                    /^(\d+)-0?(\d+)(?:-0?(\d+))?$/,
                    (_, y, m, d) => `${y}年0?${m}月${d === undefined ? '' : `0?${d}日`}`,
                  ),
                ),
              );
          }
        }
      }),
      {numRuns: 40},
    );
  });
});

describe('whatever comes in, the parser answers or refuses', () => {
  it('arbitrary text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 400}), async text => {
        await readOrRefuse(new TextEncoder().encode(text));
      }),
      {numRuns: 200},
    );
  });

  it('arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 600}), async bytes => {
        await readOrRefuse(bytes);
      }),
      {numRuns: 200},
    );
  });

  it('reports with lines lost, doubled, cut and swapped', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, generations, async (seed, generation) => {
        const random = new Random(seed);
        const lines = writeBriefText(composeBriefReport(seed, {generation, maxAccounts: 8}), {seed}).split('\n');
        for (let times = random.int(1, 12); times > 0; times--) {
          const at = random.int(0, lines.length - 1);
          const line = lines[at] ?? '';
          const mutations = [
            [],
            [line, line],
            [line.slice(random.int(0, line.length))],
            [line.replace(/\d/, '')],
            [random.pick(lines), line],
            [line.replace(/[，。]/u, '')],
          ];
          lines.splice(at, 1, ...random.pick(mutations));
        }
        await readOrRefuse(new TextEncoder().encode(lines.join('\n')));
      }),
      {numRuns: 150},
    );
  });

  it('PDF files cut or changed anywhere', async () => {
    const whole = await writeBriefPdf(composeBriefReport(3, {generation: 2, maxAccounts: 4}), {
      form: 'lines',
      font: 'identity-tounicode',
      seed: 1,
    });
    await fc.assert(
      fc.asyncProperty(seeds, async seed => {
        const random = new Random(seed);
        const changed = Uint8Array.from(random.chance(0.3) ? whole.slice(0, random.int(0, whole.length)) : whole);
        for (let times = random.int(0, 20); times > 0 && changed.length > 0; times--)
          changed[random.int(0, changed.length - 1)] = random.int(0, 255);
        await readOrRefuse(changed);
      }),
      {numRuns: 60},
    );
  });

  it('a very long line in bounded time', async () => {
    const long = `个人信用报告\n信用卡\n${'2015年03月17日招商银行发放的贷记卡（'.repeat(2000)}`;
    const started = performance.now();
    await readOrRefuse(new TextEncoder().encode(long));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
