import type {Account} from '../model/account.ts';
import {ACCOUNT_FIELDS} from '../model/account-fields.ts';
import type {Diagnostic} from '../model/diagnostics.ts';
import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';
import {explainAccount} from './explain.ts';
import {foldCharacters, withoutSpaces} from './normalize.ts';

/**
 * Looks for every figure and day of the records in what another engine read of the same file. Engines put lines in different orders, so the
 * words of each field are counted in both texts; where the digits of both are the same ones, nothing can have been read differently.
 */
export function compareEngines(report: Report, ours: string, theirs: string): Diagnostic[] {
  const findings = new Findings();
  const [own, other] = [alike(ours), alike(theirs)];
  if (digitsOf(own) === digitsOf(other)) return [];
  for (const account of report.accounts)
    for (const {words, fields} of figuresOf(account)) {
      const printed = alike(words);
      if (count(other, printed) >= count(own, printed)) continue;
      for (const field of fields) findings.add('ENGINES_DIFFER', account.span, {accountKey: account.key, field});
    }
  return findings.diagnostics;
}

/** The words that hold the figures: clauses of a sentence, or values of cells as they are printed there. */
function figuresOf(account: Account): {words: string; fields: readonly string[]}[] {
  const clauses = explainAccount(account).filter(({words}) => /\d/.test(words));
  if (clauses.length > 0) return clauses;
  return ACCOUNT_FIELDS.flatMap(field => {
    const value = account[field];
    if (typeof value === 'number') return [{words: value.toLocaleString('en-US'), fields: [field]}];
    const isFigure = typeof value === 'string' && /^\d{4}-\d{2}|^\d{4}$|^[0-9A-Z]{8,}$/.test(value);
    return isFigure ? [{words: value.replaceAll('-', '.'), fields: [field]}] : [];
  });
}

function alike(text: string): string {
  return withoutSpaces(foldCharacters(text)).replaceAll('，', ',');
}

function digitsOf(text: string): string {
  return [...text.replace(/\D/g, '')].sort().join('');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
