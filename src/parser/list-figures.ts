import {figuresToCheck} from '../account/figures-to-check.ts';
import type {Account} from '../model/account.ts';
import type {Correction} from '../model/corrections.ts';
import type {Figures} from '../model/figures.ts';
import type {ProofreadReport} from './index.ts';

/** The figures that are in doubt, as they are asked for. @param all also what nothing depends on */
export function listFigures({report, figures}: Pick<ProofreadReport, 'report' | 'figures'>, all: boolean): Figures {
  const accounts = new Map(report.accounts.map(account => [account.key, account]));
  return {
    schema: 'loanclose/figures@1',
    reportNumber: report.reportNumber,
    reportedAt: report.reportedAt,
    figures: figures.flatMap(({accountKey, keyAsRead, field, page, line, words, second}) => {
      const account = accounts.get(accountKey);
      if (account === undefined || !account.doubtful.includes(field)) return [];
      if (!all && !figuresToCheck(account).includes(field)) return [];
      const {institution} = account;
      return [{accountKey: keyAsRead, institution, field, page, line, words, second, value: valueRead(account, field)}];
    }),
  };
}

function valueRead(account: Account, field: string): Correction['value'] {
  const {pastDue} = account;
  if (field === 'pastDue.now') return pastDue.now;
  if (field === 'pastDue.months5y') return pastDue.months5y;
  if (field === 'pastDue.over90Months') return pastDue.over90Months;
  if (field === 'status') return account.statusText;
  const value = Object.entries(account).find(([name]) => name === field)?.[1];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
