import type {ExitCode} from '../errors.ts';
import type {Report} from '../model/report.ts';
import {explainAccount} from '../parser/explain.ts';
import {renderExplanation} from '../render/explain.ts';
import {renderReportJson} from '../render/report-json.ts';
import {renderReportTerminal} from '../render/report-terminal.ts';
import type {View} from '../render/view.ts';
import {reconciliationExit} from './exit-code.ts';
import type {CommonArgs, Io} from './io.ts';
import {openView} from './open-view.ts';
import {conflict, type PARSE_FORMATS} from './options.ts';
import {readReport} from './read-report.ts';

type Format = (typeof PARSE_FORMATS)[number];

export interface ParseArgs extends CommonArgs {
  readonly reports: readonly string[];
  readonly format?: Format;
  readonly explain?: boolean;
  readonly passwordFile?: string;
  readonly keepReading?: string;
  readonly corrections?: readonly string[];
  readonly allowIncomplete?: boolean;
  readonly secondOpinion?: boolean;
}

export async function runParse(args: ParseArgs, io: Io): Promise<ExitCode> {
  const format = pickFormat(args);
  const view = await openView(args, io);
  const report = await readReport(args.reports, {...args, t: view.t}, io);
  io.writeOut(await render(report, args, format, view));
  return reconciliationExit([report.reconciliation.status], args.allowIncomplete);
}

function pickFormat({format, json, explain}: ParseArgs): Format {
  const chosen = json ? 'json' : (format ?? 'terminal');
  if (json && format !== undefined && format !== 'json') throw conflict('--json', `--format ${format}`);
  if (explain && chosen !== 'terminal')
    throw conflict('--explain', chosen === 'json' ? '--json' : `--format ${chosen}`);
  return chosen;
}

async function render(report: Report, args: ParseArgs, format: Format, view: View): Promise<string> {
  if (format === 'json') return renderReportJson(report, view.t);
  if (format === 'csv') {
    const {renderAccountCsv} = await import('../render/account-csv.ts');
    return renderAccountCsv(report, {headings: args.lang});
  }
  return args.explain ? renderExplanation(report, explainAccount, view) : renderReportTerminal(report, view);
}
