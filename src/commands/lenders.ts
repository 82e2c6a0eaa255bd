import {findRecord} from '../contact/find-record.ts';
import {checkPhone, namePublicNumbers} from '../directory/check-phone.ts';
import {isFunder} from '../directory/index-directory.ts';
import {listLenders} from '../directory/list-lenders.ts';
import {EXIT, type ExitCode} from '../errors.ts';
import type {Lenders} from '../model/lender.ts';
import type {LenderRecord} from '../model/lender-record.ts';
import {loadQuotes, loadRules} from '../model/load.ts';
import type {PhoneCheck} from '../model/phone-check.ts';
import type {LenderKind} from '../model/vocabulary.ts';
import {cleanText} from '../render/clean-text.ts';
import {renderLenderRecord} from '../render/lender-record.ts';
import {renderLendersTerminal} from '../render/lenders-terminal.ts';
import {renderPhoneCheck} from '../render/phone-check.ts';
import {renderJson} from '../render/view.ts';
import type {Io} from './io.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {settleLender} from './settle-lender.ts';

export interface LendersArgs extends DirectoryArgs {
  readonly query?: string | undefined;
  readonly kind?: LenderKind;
}
export interface ShowArgs extends DirectoryArgs {
  /** An id, or a name as people type it. */
  readonly id: string;
}
export interface CheckArgs extends DirectoryArgs {
  readonly number: string;
}

/** Lists the directory, or what a query finds in it. Finding nothing is an answer, not an error. */
export async function runLenders(args: LendersArgs, io: Io): Promise<ExitCode> {
  const index = await openDirectory(args, io, {spellings: args.query !== undefined});
  const query = args.query ?? null;
  const matches = listLenders(index, query, args.kind ?? null);
  const lenders: Lenders = {schema: 'loanclose/lenders@1', query, matches};
  if (args.json) {
    io.writeOut(renderJson(lenders));
  } else {
    io.writeOut(renderLendersTerminal(lenders, await openView(args, io)));
  }
  return EXIT.done;
}

/** Everything known of one record, named as people do. @throws UnsettledLender LENDER_NOT_FOUND, LENDER_AMBIGUOUS */
export async function runShow(args: ShowArgs, io: Io): Promise<ExitCode> {
  const index = await openDirectory(args, io, {spellings: true});
  const view = await openView(args, io);
  const {record, notes} = await settleLender(args.id, typed => findRecord(index, typed, view.t), args, io, view.t);
  if (args.json) {
    io.writeErr(cleanText(notes.map(note => `${note}\n`).join('')));
    const shown: LenderRecord = {schema: 'loanclose/lender@1', type: isFunder(record) ? 'funder' : 'app', record};
    io.writeOut(renderJson(shown));
  } else {
    const {quotes} = loadQuotes(await io.readData('quotes.json'));
    const before = index.directory.funders.filter(({obsolete}) => obsolete?.redirectTo === record.id);
    io.writeOut(renderLenderRecord(record, view, {notes, before, quotes}));
  }
  return EXIT.done;
}

/** Whose number it is and how sure that is. A number that is not known gets the advice against false callers. */
export async function runCheck(args: CheckArgs, io: Io): Promise<ExitCode> {
  const index = await openDirectory(args, io, {spellings: false});
  const view = await openView(args, io);
  const rules = loadRules(await io.readData('rules.json'));
  const check: PhoneCheck = {
    schema: 'loanclose/number@1',
    ...checkPhone(index, args.number, namePublicNumbers(rules, args.lang)),
    advice: view.t('ui.number.advice'),
  };
  io.writeOut(args.json ? renderJson(check) : renderPhoneCheck(check, view));
  return EXIT.done;
}
