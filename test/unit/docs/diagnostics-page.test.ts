import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {DIAGNOSTICS_PAGE, diagnosticsPage} from '../../../scripts/write-diagnostics-page.ts';
import {isDiagnosticCode} from '../../../src/model/diagnostic-codes.ts';

test('docs/diagnostics.md is what the script makes of the table', () => {
  expect(readFileSync(DIAGNOSTICS_PAGE, 'utf8')).toBe(diagnosticsPage());
});

test('every page with an example is of a code, and linked', () => {
  const pages = readdirSync(new URL('diagnostics/', DIAGNOSTICS_PAGE)).map(page => page.replace(/\.md$/, ''));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter(code => !isDiagnosticCode(code))).toEqual([]);
});
