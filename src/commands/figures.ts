import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Correction, Corrections} from '../model/corrections.ts';
import type {Figures} from '../model/figures.ts';
import {fingerprint} from '../parser/fingerprint.ts';
import {listFigures} from '../parser/list-figures.ts';
import {formOfField, readTyped} from '../parser/typed-figure.ts';
import {cleanLine} from '../render/clean-text.ts';
import {describeFigure, renderFigures} from '../render/figures.ts';
import {quoteWord} from '../render/quote-word.ts';
import {renderJson, type View} from '../render/view.ts';
import {type CommonArgs, canAsk, type Io, STDIO} from './io.ts';
import {openView} from './open-view.ts';
import {readBegun} from './read-corrections.ts';
import {proofread, type ReportFileArgs} from './read-report.ts';

export interface FiguresArgs extends CommonArgs, ReportFileArgs {
  readonly reports: readonly string[];
  readonly output?: string;
  /** Also what nothing depends on. */
  readonly all?: boolean;
}

/**
 * Walks through the figures that were not read for certain: shows each, takes what is printed, and writes it down after every answer, so that
 * nothing is asked twice. @throws LoancloseError NOT_INTERACTIVE, after the list, where nobody can be asked
 */
export async function runFigures(args: FiguresArgs, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  const output = outputOf(args);
  const begun = output === null ? null : await readBegun(output, io);
  const {read, files} = await proofread(args.reports, {...args, begun, t: view.t}, io);
  const list = listFigures(read, args.all ?? false);
  if (args.json) {
    io.writeOut(renderJson(list));
    return EXIT.done;
  }
  if (list.figures.length === 0 || !canAsk(io) || output === null) {
    io.writeOut(renderFigures(list.figures, view));
    if (list.figures.length === 0) return EXIT.done;
    throw new LoancloseError('NOT_INTERACTIVE', {reason: 'figures'});
  }
  const file: Corrections = {
    schema: 'loanclose/corrections@1',
    reportNumber: read.report.reportNumber,
    sha256: await fingerprint(files),
    corrections: read.corrections.flatMap(known => known.corrections),
  };
  await ask(list.figures, file, {output, view, io});
  const names = args.reports.map(quoteWord).join(' ');
  const command = `loanclose plan ${names} --corrections ${quoteWord(output)}`;
  io.writeErr(`${view.t('ui.written', {path: cleanLine(output)})}\n${view.t('figures.next', {command})}\n`);
  return EXIT.done;
}

/** Null where the report comes from stdin, and nobody said where to. */
function outputOf({output, reports: [report = STDIO]}: FiguresArgs): string | null {
  return output ?? (report === STDIO ? null : `${report.replace(/[\\/]+$/, '')}.corrections.json`);
}

interface Setting {
  readonly output: string;
  readonly view: View;
  readonly io: Io;
}

async function ask(figures: Figures['figures'], begun: Corrections, {output, view: {t}, io}: Setting): Promise<void> {
  io.writeErr(`${t('figures.how')}\n`);
  let file = begun;
  for (const [index, figure] of figures.entries()) {
    const {accountKey, field, value} = figure;
    const question = `${index + 1}/${figures.length} ${describeFigure(figure, t)} →`;
    const typed = await io.askText(question, text => {
      if (readTyped(text, field, value) !== null) return null;
      return t(text.trim() === '' ? 'figures.wrong.nothing-read' : `figures.wrong.${formOfField(field)}`);
    });
    const answer = readTyped(typed, field, value);
    if (answer === null) continue;
    file = {...file, corrections: [...without(file.corrections, accountKey, field), {accountKey, field, ...answer}]};
    await io.writeFiles([{path: output, text: renderJson(file)}]);
  }
}

function without(corrections: readonly Correction[], accountKey: string, field: string): Correction[] {
  return corrections.filter(known => known.accountKey !== accountKey || known.field !== field);
}
