import type {Item, Plan} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';
import {writeCsv} from './write-csv.ts';

const COLUMNS = [
  'number',
  'institution',
  'verdict',
  'action',
  'evidence',
  'app',
  'appSure',
  'phone',
  'phoneToCheck',
  'start',
  'lastSafeDay',
  'recheckOn',
  'finalCheckOn',
  'feasibility',
  'ticket',
  'done',
  'accountKey',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/**
 * The plan as a table for a spreadsheet: one row per account (or per agreement that has none), also for those with nothing to close. UTF-8 with
 * BOM and CRLF; text that a spreadsheet would run as a formula gets a leading quote. Ticket and day of closing are left to fill in.
 */
export function renderPlanCsv(plan: Plan, t: Translate): string {
  const rows: Row[] = [
    ...plan.items.flatMap((item, i) => {
      const row = itemRow(item, i + 1, t);
      const keys = item.accountKeys.length > 0 ? item.accountKeys : item.facilityKeys;
      return keys.map(accountKey => ({...row, accountKey}));
    }),
    ...plan.others.flatMap(({accountKeys, institution, verdict, why}) =>
      (accountKeys.length > 0 ? accountKeys : [null]).map(accountKey => ({
        institution,
        verdict: t(`label.other.${verdict}`),
        evidence: why,
        accountKey,
      })),
    ),
  ];
  const fields = COLUMNS.map(column => t(`paper.csv.${column}`));
  const data = rows.map(row => COLUMNS.map(column => row[column] ?? ''));
  return writeCsv(fields, data);
}

function itemRow(item: Item, number: number, t: Translate): Row {
  const chosen = item.apps.filter(app => app.chosen);
  const apps = (chosen.length > 0 ? chosen : item.apps).map(app => app.name);
  const numbers = (dial: boolean) =>
    item.phones
      .filter(phone => phone.dial === dial)
      .map(phone => phone.number)
      .join(t('ui.semicolon'));
  return {
    number,
    institution: item.institution,
    verdict: t(`label.verdict.${item.verdict}`),
    action: t(`label.shortAction.${item.action}`),
    evidence: item.evidence,
    app: apps.join(t('ui.comma')),
    appSure: apps.length === 0 ? null : t(chosen.length > 0 ? 'paper.csv.sure' : 'paper.csv.toCheck'),
    phone: numbers(true),
    phoneToCheck: numbers(false),
    start: item.steps.map(step => step.from).sort()[0] ?? null,
    lastSafeDay: item.lastSafeDay,
    recheckOn: item.recheckOn,
    finalCheckOn: item.finalCheckOn,
    feasibility: item.feasibility === null ? null : t(`paper.feasibility.${item.feasibility}`),
  };
}
