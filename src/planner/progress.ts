import type {Group} from '../account/group.ts';
import type {Change, Diff} from '../model/change.ts';
import type {Progress} from '../model/plan.ts';
import type {Report} from '../model/report.ts';

/** Of several accounts in one item the one that asks for most decides. */
const STAGES: readonly Progress['stage'][] = ['dispute', 'call', 'gone', 'waiting'];

/**
 * Where a group stands by the comparison. `null` when the comparison says nothing of it, or says that it is new: then it is planned from the
 * start.
 */
export function progressOf(group: Group, since: Diff | null, today: string): Progress | null {
  if (since === null) return null;
  const accounts = new Set(group.accounts.map(account => account.key));
  const facilities = new Set(group.facilities.map(facility => facility.key));
  const found = since.changes
    .filter(
      ({accountKey, facilityKey}) =>
        (accountKey !== null && accounts.has(accountKey)) || (facilityKey !== null && facilities.has(facilityKey)),
    )
    .flatMap(change => readProgress(change, today) ?? []);
  return found.toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))[0] ?? null;
}

/** Accounts and agreements that the newer report does not print any more without proof that they were closed. */
export function goneWithoutTrace(since: Diff | null, report: Report): Change[] {
  if (since === null) return [];
  const printed = new Set([...report.accounts, ...report.facilities].map(({key}) => key));
  return since.changes.filter(
    ({kind, next, accountKey, facilityKey}) =>
      kind === 'gone' && next !== 'none' && !printed.has(accountKey ?? facilityKey ?? ''),
  );
}

export function readProgress(change: Change, today: string): Progress | null {
  const stage = stageOf(change, today);
  if (stage === null) return null;
  const {kind, accountKey, facilityKey, waitUntil} = change;
  return {stage, change: kind, accountKey, facilityKey, waitUntil};
}

function stageOf({kind, next, waitUntil, fields}: Change, today: string): Progress['stage'] | null {
  if (kind === 'gone') return next === 'none' ? null : 'gone';
  if (kind === 'reopened') return 'call';
  if (kind !== 'still-open' && kind !== 'facility-still-printed') return null;
  if (wasOwing(fields)) return 'call';
  if (next === 'dispute') return 'dispute';
  if (next === 'call') return 'call';
  if (waitUntil === null) return null;
  return waitUntil < today ? 'dispute' : 'waiting';
}

/** Paid off since the older report: closing cannot have been asked for, and waiting would wait for nothing. */
function wasOwing(fields: Change['fields']): boolean {
  return ['balance', 'latestBalance', 'used', 'overdraft'].some(field => {
    const old = fields[field]?.[0];
    return typeof old === 'number' && old > 0;
  });
}
