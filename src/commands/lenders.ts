import {findLenders, type LenderHit} from '../directory/find-lenders.ts';
import {type DirectoryIndex, digitsOf, isFunder} from '../directory/index-directory.ts';
import {offeredPhones} from '../directory/offered-phones.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {App, Funder} from '../model/directory.ts';
import type {LenderMatch, Lenders} from '../model/lender.ts';
import type {LenderKind} from '../model/vocabulary.ts';
import {renderJson} from '../render/json.ts';
import {renderLenderRecord} from '../render/lender-record.ts';
import {renderLendersTerminal} from '../render/lenders-terminal.ts';
import {type PhoneCheck, renderPhoneCheck} from '../render/phone-check.ts';
import type {Io} from './io.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';

export interface LendersArgs extends DirectoryArgs {
  readonly query?: string | undefined;
  readonly kind?: LenderKind;
}
export interface ShowArgs extends DirectoryArgs {
  readonly id: string;
}
export interface CheckArgs extends DirectoryArgs {
  readonly number: string;
}

/** Lists the directory, or what a query finds in it. Finding nothing is an answer, not an error. */
export async function runLenders(args: LendersArgs, io: Io): Promise<ExitCode> {
  const index = await openDirectory(args, io, {spellings: args.query !== undefined});
  const hits = args.query === undefined ? everyFunder(index) : findLenders(index, args.query);
  const matches = hits
    .map(hit => describeHit(hit, index))
    .filter(match => args.kind === undefined || match.kind === args.kind);
  const lenders: Lenders = {schema: 'loanclose/lenders@1', query: args.query ?? null, matches};
  if (args.json) {
    io.writeOut(renderJson(lenders));
  } else {
    io.writeOut(renderLendersTerminal(lenders, await openView(args, io)));
  }
  return EXIT.done;
}

/** Everything known of one record. @throws LoancloseError LENDER_NOT_FOUND */
export async function runShow(args: ShowArgs, io: Io): Promise<ExitCode> {
  const index = await openDirectory(args, io, {spellings: false});
  const record = index.funders.get(args.id) ?? index.apps.get(args.id);
  if (record === undefined) throw new LoancloseError('LENDER_NOT_FOUND', {query: args.id});
  if (args.json) {
    io.writeOut(renderJson({schema: 'loanclose/lender@1', type: isFunder(record) ? 'funder' : 'app', record}));
  } else {
    io.writeOut(renderLenderRecord(record, await openView(args, io)));
  }
  return EXIT.done;
}

/** Whose number it is and how sure that is. A number that is not known gets the advice against false callers. */
export async function runCheck(args: CheckArgs, io: Io): Promise<ExitCode> {
  const digits = digitsOf(args.number);
  if (digits.length < 3 || !/^[\d\s()（）+-]+$/.test(args.number)) {
    throw new LoancloseError('BAD_OPTION', {reason: 'number'});
  }
  const index = await openDirectory(args, io, {spellings: false});
  const check = checkPhone(index, args.number, digits);
  if (args.json) {
    io.writeOut(renderJson({schema: 'loanclose/number@1', ...check}));
  } else {
    io.writeOut(renderPhoneCheck(check, await openView(args, io)));
  }
  return EXIT.done;
}

function checkPhone(index: DirectoryIndex, number: string, digits: string): PhoneCheck {
  const disputed = index.directory.disputedNumbers.find(candidate => digitsOf(candidate.number) === digits) ?? null;
  const known = (index.phones.get(digits) ?? []).flatMap(record =>
    offeredPhones(index, record)
      .filter(phone => digitsOf(phone.number) === digits)
      .map(phone => ({id: record.id, name: record.name, ...phone})),
  );
  return {number, known, disputed};
}

function everyFunder(index: DirectoryIndex): LenderHit[] {
  return index.directory.funders.map(record => ({
    record,
    type: 'funder',
    match: 'exact',
    matchedOn: 'name',
    matchedText: record.name,
    score: 1,
  }));
}

function describeHit({record, match, matchedText, score}: LenderHit, index: DirectoryIndex): LenderMatch {
  return {
    id: record.id,
    name: record.name,
    kind: isFunder(record) ? record.kind : 'other',
    matchedOn: matchedText,
    match,
    score,
    apps: isFunder(record) ? funderApps(record, index) : [{id: record.id, name: record.name, basis: 'own'}],
    phones: offeredPhones(index, record),
    updatedOn: record.updatedOn,
  };
}

function funderApps(funder: Funder, index: DirectoryIndex): LenderMatch['apps'] {
  return funder.apps.flatMap(({app: id, basis}) => {
    const app: App | undefined = index.apps.get(id);
    return app === undefined ? [] : [{id, name: app.name, basis}];
  });
}
