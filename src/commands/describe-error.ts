import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {PrintedError} from '../model/error.ts';
import {cleanText} from '../render/clean-text.ts';
import {errorWords} from '../render/error-words.ts';
import {renderJson} from '../render/view.ts';
import type {Translate} from '../text/index.ts';

export interface ErrorOutput {
  /** Goes to stderr. */
  readonly text: string;
  readonly exitCode: ExitCode;
}

export interface DescribeErrorOptions {
  readonly t: Translate;
  readonly json: boolean;
  readonly debug: boolean;
}

/** What to say of anything that was thrown: a known error with its hint, Ctrl-C, or a fault of ours. */
export function describeError(error: unknown, {t, json, debug}: DescribeErrorOptions): ErrorOutput {
  const {code, message, hint, exitCode} = explain(error, t);
  const stack = debug && error instanceof Error ? error.stack : undefined;
  if (json) {
    const printed: PrintedError = {error: {code, message, hint, ...(stack === undefined ? {} : {stack})}};
    return {text: renderJson(printed), exitCode};
  }
  const lines = [`${t('ui.errorLead')}${code} ${message}`];
  if (hint !== null) lines.push(`${t('ui.hintLead')}${hint}`);
  if (stack !== undefined) lines.push(stack);
  return {text: cleanText(`${lines.join('\n')}\n`), exitCode};
}

function explain(error: unknown, t: Translate) {
  // Ctrl-C in a computation, and in a prompt.
  if (error instanceof Error && (error.name === 'Interrupted' || error.name === 'ExitPromptError')) {
    return {code: 'INTERRUPTED', message: t('error.INTERRUPTED'), hint: null, exitCode: EXIT.interrupted};
  }
  return {...errorWords(error, t), exitCode: error instanceof LoancloseError ? error.exitCode : EXIT.fault};
}
