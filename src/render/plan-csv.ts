import type {Item, Plan} from '../model/plan.ts';
import type {Translate} from '../text/index.ts';
import {isUncertain, nothingWords} from './headline.ts';
import {runningWords, verdictWords} from './words.ts';
import {writeCsv} from './write-csv.ts';

/** What the person fills in makes it the file of the debt: contract, day it was settled, ticket, certificate, name of the file. */
const COLUMNS = [
  'number',
  'institution',
  'app',
  'appSure',
  'action',
  'verdict',
  'evidence',
  'running',
  'phone',
  'phoneToCheck',
  'contract',
  'settledOn',
  'ticket',
  'certificate',
  'file',
  'done',
  'start',
  'lastSafeDay',
  'recheckOn',
  'finalCheckOn',
  'feasibility',
  'accountKey',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/**
 * The plan as a table for a spreadsheet: one row per account (or per agreement that has none), also for those with nothing to close. UTF-8 with
 * BOM and CRLF; text that a spreadsheet would run as a formula gets a leading quote.
 */
export function renderPlanCsv(plan: Plan, t: Translate): string {
  const rows: Row[] = [
    ...(isUncertain(plan) && plan.items.length === 0 ? [{evidence: nothingWords(plan, t)}] : []),
    ...plan.items.flatMap(item => {
      const row = itemRow(item, t);
      const keys = item.accountKeys.length > 0 ? item.accountKeys : item.facilityKeys;
      return (keys.length > 0 ? keys : [null]).map(accountKey => ({...row, accountKey}));
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

function itemRow(item: Item, t: Translate): Row {
  const chosen = item.apps.filter(app => app.chosen);
  const apps = (chosen.length > 0 ? chosen : item.apps).map(app => app.name);
  const numbers = (dial: boolean) =>
    item.phones
      .filter(phone => phone.dial === dial)
      .map(phone => phone.number)
      .join(t('ui.semicolon'));
  return {
    number: item.number,
    institution: item.institution,
    verdict: verdictWords(item, t),
    action: t(`label.shortAction.${item.action}`),
    evidence: item.evidence,
    running: item.running.length === 0 ? null : runningWords(item.running, t),
    app: apps.join(t('ui.comma')),
    appSure: apps.length === 0 ? null : t(chosen.length > 0 ? 'paper.csv.sure' : 'paper.csv.toCheck'),
    phone: numbers(true),
    phoneToCheck: numbers(false),
    ticket: item.record?.tickets.at(-1)?.ticket ?? null,
    done: item.record?.state === 'confirmed' ? item.record.since : null,
    start: item.steps.map(step => step.from).sort()[0] ?? null,
    lastSafeDay: item.feasibility === 'too-late' ? null : item.lastSafeDay,
    recheckOn: item.recheckOn,
    finalCheckOn: item.finalCheckOn,
    feasibility: item.feasibility === null ? null : t(`label.feasibility.${item.feasibility}`),
  };
}
