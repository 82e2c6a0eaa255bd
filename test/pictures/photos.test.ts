import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Plan} from '../../src/model/plan.ts';
import {installed, run} from '../e2e/run-installed.ts';
import {fixture, globalPrefix, MINUTES, MOST_MEMORY, peak, place, plan, useAddOn} from '../e2e/with-add-on.ts';

useAddOn();

test('a photo of its first page gives what it holds, and says which page is missing', {timeout: MINUTES}, async () => {
  const photo = await plan(fixture('scans/typical-page-1-photo.jpg'));
  expect(photo.code).toBe(4);
  expect(peak()).toBeLessThan(MOST_MEMORY);
  const {items, first}: Plan = JSON.parse(photo.out);
  expect(items.length).toBeGreaterThan(0);
  expect(first).toContainEqual(
    expect.objectContaining({code: 'NOT_RECONCILED', args: expect.objectContaining({pages: '2', total: 2})}),
  );
});

test('a photo of something else, a blank page, half a file are one line each', {timeout: MINUTES}, async () => {
  const faults = {
    'not-a-report.jpg': 'NOT_A_CREDIT_REPORT',
    'blank-page.jpg': 'PDF_NO_TEXT_LAYER',
    'truncated.jpg': 'UNSUPPORTED_FORMAT',
    'typical-70dpi.jpg': 'UNSUPPORTED_FORMAT',
  };
  for (const [name, fault] of Object.entries(faults)) {
    const {code, out, err} = await run(['plan', fixture(`scans/${name}`)], {cwd: place});
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toMatch(/^error: [A-Z_]+ .+\nhint: .+\n$/);
    expect(err.split(' ')[1], name).toBe(fault);
  }
});

test("a program of one's own reads pictures by the library", {timeout: MINUTES}, async () => {
  const script = `
    import {readFileSync} from 'node:fs';
    import {openRecognizer} from 'loanclose/node';
    const recognizer = await openRecognizer();
    const sheet = await recognizer.recognize({encoded: new Uint8Array(readFileSync(process.argv[2]))});
    await recognizer.close();
    console.log(sheet.runs.map(run => run.characters.map(({char}) => char).join('')).join('\\n'));`;
  writeFileSync(join(installed, 'reads-a-picture.mjs'), script);
  const args = [join(installed, 'reads-a-picture.mjs'), fixture('pictures/five-lines.png')];
  const text = execFileSync(process.execPath, args, {
    cwd: place,
    encoding: 'utf8',
    env: {...process.env, npm_config_prefix: globalPrefix()},
  });
  expect(text).toContain('招商银行股份有限公司信用卡中心发放的贷记卡');
});
