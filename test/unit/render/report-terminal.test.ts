import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Report} from '../../../src/model/report.ts';
import {parseReport} from '../../../src/parser/index.ts';
import {renderReportJson} from '../../../src/render/report-json.ts';
import {renderReportTerminal} from '../../../src/render/report-terminal.ts';
import {createTheme} from '../../../src/render/theme.ts';
import {type Lang, loadTranslator} from '../../../src/text/index.ts';
import {loadPdfium} from '../../compose/pdfium.ts';

const FILE = join(import.meta.dirname, '../../../fixtures/detailed/page-missing.pdf');
let report: Report;
beforeAll(async () => {
  report = await parseReport(readFileSync(FILE), {loadPdfium});
});

async function render(lang: Lang, colors: 0 | 1 = 0): Promise<string> {
  return renderReportTerminal(report, {t: await loadTranslator(lang), theme: createTheme(colors), width: 100});
}

describe('the names of checks', () => {
  test('are in the language asked for', async () => {
    expect(await render('zh')).toContain('- 循环贷账户一 编号：报告印 5，读出 4');
    expect(await render('en')).toContain('- Drawdowns: numbering: printed 5, read 4');
  });

  test('are in the JSON too', async () => {
    const label = async (lang: Lang) =>
      JSON.parse(renderReportJson(report, await loadTranslator(lang))).reconciliation.checks.find(
        ({id}: {id: string}) => id === 'ordinals:drawdown',
      );
    expect(await label('zh')).toEqual({
      id: 'ordinals:drawdown',
      label: '循环贷账户一 编号',
      strength: 'hard',
      printed: 5,
      read: 4,
      ok: false,
    });
    expect((await label('en')).label).toBe('Drawdowns: numbering');
  });
});

describe('a diagnostic', () => {
  const noted = {code: 'VALUE_MISSING' as const, severity: 'warning' as const, args: {label: '截至'}, span: null};

  test('ends with its code, which explain takes', async () => {
    report = {...report, diagnostics: [noted]};
    expect(await render('zh')).toContain('- 有一项本该有的内容没有找到：截至。 VALUE_MISSING\n');
    expect(await render('zh', 1)).toContain(createTheme(1).faint('VALUE_MISSING'));
  });
});
