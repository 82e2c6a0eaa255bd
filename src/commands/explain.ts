import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import {DIAGNOSTICS, isDiagnosticCode} from '../model/diagnostic-codes.ts';
import type {DiagnosticExplanation} from '../model/diagnostic-explanation.ts';
import {renderExplanationOfCode} from '../render/explain-code.ts';
import {renderJson} from '../render/view.ts';
import {loadDiagnosticHelp} from '../text/index.ts';
import type {CommonArgs, Io} from './io.ts';
import {openView} from './open-view.ts';

export interface ExplainArgs extends CommonArgs {
  /** As it stands behind a diagnostic; small letters and dashes will do. */
  readonly code: string;
}

export async function runExplain(args: ExplainArgs, io: Io): Promise<ExitCode> {
  const code = args.code.trim().toUpperCase().replaceAll('-', '_');
  if (!isDiagnosticCode(code)) throw new LoancloseError('BAD_OPTION', {reason: 'unknown-code', value: args.code});
  const [view, help] = await Promise.all([openView(args, io), loadDiagnosticHelp(args.lang)]);
  const explanation: DiagnosticExplanation = {
    schema: 'loanclose/explanation@1',
    code,
    severity: DIAGNOSTICS[code],
    ...help[code],
  };
  io.writeOut(args.json ? renderJson(explanation) : renderExplanationOfCode(explanation, view));
  return EXIT.done;
}
