import type {Templates} from '../index.ts';

/** What stands against a comparison of two reports, and what needs a look. */
export const diff: Templates = {
  'diagnostic.HOLDER_NAME_DIFFERS':
    'The id numbers of the two reports end alike, but the names differ. Make sure that both reports are of one person.',
  'diagnostic.HOLDER_NOT_COMPARABLE':
    'There is no name or id number to compare, so nothing shows that both reports are of one person.',
  'diagnostic.REPORT_DATE_UNKNOWN':
    'At least one report has no report time, so it is not known which is the later one. No verdict.',
  'diagnostic.REPORTS_OUT_OF_ORDER':
    'The first report ({old}) is later than the second ({new}). Give the old one first; in this order there is no verdict.',
  'diagnostic.SAME_REPORT': 'Both reports have the same report time: it is one report, and nothing can have changed.',
  'diagnostic.OLD_REPORT_NOT_RECONCILED':
    'What was read from the old report is not confirmed by the totals it prints; accounts may be missing. No verdict.',
  'diagnostic.NEW_REPORT_NOT_RECONCILED':
    'What was read from the new report is not confirmed by the totals it prints; accounts may be missing. No verdict.',
  'diagnostic.DIFFERENT_LAYOUTS':
    'The reports have different layouts ({old} and {new}), so accounts are matched only by institution and opening day. For a sure answer compare two reports of one layout.',
  'diagnostic.FACILITIES_NOT_PRINTED':
    'The layout of the new report prints no credit facilities, so it does not show whether those of the old one are closed. Get a detailed report.',
  'diagnostic.MATCH_GUESSED':
    '{institution} (opened {openedOn}): which account of the other report this is, is a guess. Please check.',
  'diagnostic.CARD_CURRENCY_STILL_OPEN':
    '{institution} (opened {openedOn}): only one currency account of the card is closed, another is not. The card is not closed.',
  'diagnostic.ACCOUNT_TRANSFERRED':
    '{institution} (opened {openedOn}): the account was transferred. That is not closed; ask who holds it now.',
  'diagnostic.ACCOUNT_GONE':
    '{institution} (opened {openedOn}): the account is not in the new report. Closed accounts usually stay listed, so this does not prove it closed. Call and ask.',
  'diagnostic.FACILITY_GONE_UNPROVEN':
    '{institution}: the credit facility is not in the new report, but that does not prove the line closed: an account on it is still open, or the new report was not read completely.',
  'diagnostic.FACILITY_SPENT_STILL_PRINTED':
    '{institution}: the credit facility is still printed, with limit 0 and past its end. It may just not have been removed yet. Ask the institution.',
};
