import type {CaseEvent, CaseFile, CaseFinding, CaseItem} from '../../../src/model/case.ts';

/** A composed item that an app closes. */
export function composeItem(number: number, over: Partial<CaseItem> = {}): CaseItem {
  return {
    number,
    id: `line-${number}`,
    institution: `测试甲银行${number}`,
    name: `测试贷${number}`,
    lender: `lender-${number}`,
    accountKeys: [`line-${number}`],
    facilityKeys: [],
    action: 'close',
    apps: [`测试贷${number}`],
    card: false,
    kind: 'consumer-finance',
    channel: 'app',
    doOn: '2026-11-24',
    phone: '95000',
    update: {minDays: null, maxDays: null, unit: 'calendar'},
    why: null,
    ...over,
  };
}

let count = 0;

export function composeEvent(type: CaseEvent['type'], over: Partial<CaseEvent> = {}): CaseEvent {
  count += 1;
  return {id: `e${count}`, at: '2026-11-24T10:00:00', type, itemNumbers: [], on: '2026-11-24', files: [], ...over};
}

export function started(items: readonly CaseItem[], over: Partial<CaseEvent> = {}): CaseEvent {
  return composeEvent('started', {
    itemNumbers: items.map(({number}) => number),
    report: {holder: {name: '测**', idTail: '0000'}, reportNumber: 'R1', reportedAt: '2026-11-20T09:00:00'},
    choices: {before: null, apps: [], keep: []},
    items: [...items],
    ...over,
  });
}

export function reportAdded(on: string, findings: readonly CaseFinding[], over: Partial<CaseEvent> = {}): CaseEvent {
  return composeEvent('report-added', {
    on,
    report: {holder: {name: '测**', idTail: '0000'}, reportNumber: `R-${on}`, reportedAt: `${on}T09:00:00`},
    choices: {before: null, apps: [], keep: []},
    findings: [...findings],
    ...over,
  });
}

export function finding(item: CaseItem, shows: CaseFinding['shows']): CaseFinding {
  const {number, accountKeys, facilityKeys} = item;
  const left = shows === 'closed' ? [] : [...accountKeys, ...facilityKeys];
  return {number, shows, accountKeys, facilityKeys, left};
}

export function composeCase(events: readonly CaseFile['events'][number][]): CaseFile {
  return {schema: 'loanclose/case-file@1', id: 'c1', events: [...events]};
}

/** A case in which ten items were asked for again and again. */
export function composeBigCase(events: number): CaseFile {
  const items = Array.from({length: 10}, (_, at) => composeItem(at + 1));
  const asked = Array.from({length: events - 1}, (_, at) =>
    composeEvent('asked', {itemNumbers: [(at % 10) + 1], what: 'closing', ticket: `T${at}`, promisedOn: '2026-12-01'}),
  );
  return composeCase([started(items), ...asked]);
}
