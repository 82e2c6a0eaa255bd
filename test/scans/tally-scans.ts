import type {ScanVerdict} from './judge-scan.ts';
import {GOALS, SCAN_KINDS, type ScanKind} from './kinds.ts';
import type {Scan} from './make-scan.ts';

export interface JudgedScan {
  readonly scan: Pick<Scan, 'kind' | 'seed' | 'pages'>;
  readonly verdict: ScanVerdict;
}

/** Every kind with how much of it is right and whether that is as much as it should be. */
export function scanTable(judged: readonly JudgedScan[]): string {
  const rows = SCAN_KINDS.flatMap(kind => {
    const own = judged.filter(({scan}) => scan.kind === kind);
    return own.length === 0 ? [] : [rowOf(kind, own)];
  });
  return [
    '| pictures | reports | pages | accounts exact | fields right | identifiers right | fields to check, of these right | report adds up | wrong without a mark | goal |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---|',
    ...rows,
    rowOf(null, judged),
  ].join('\n');
}

function rowOf(kind: ScanKind | null, judged: readonly JudgedScan[]): string {
  const sum = (of: (one: JudgedScan) => number) => judged.reduce((total, one) => total + of(one), 0);
  const verdicts = (of: (verdict: ScanVerdict) => number) => sum(({verdict}) => of(verdict));
  const accounts = verdicts(({accounts}) => accounts);
  const exact = verdicts(({exact}) => exact);
  const [fields, right] = [verdicts(verdict => verdict.fields), verdicts(verdict => verdict.right)];
  const share = kind?.startsWith('detailed') ? right / fields : exact / accounts;
  return `| ${[
    kind ?? '**all**',
    judged.length,
    sum(({scan}) => scan.pages),
    `${exact} of ${accounts} (${percent(exact / accounts)})`,
    percent(right / fields),
    percent(verdicts(verdict => verdict.rightIdentifiers) / verdicts(verdict => verdict.identifiers)),
    `${verdicts(({marked}) => marked)}, ${verdicts(({markedRight}) => markedRight)}`,
    `${judged.filter(({verdict}) => verdict.status === 'matched').length}`,
    silentCount(judged),
    kind === null ? '' : `${percent(GOALS[kind])}: ${share >= GOALS[kind] ? 'met' : '**missed**'}`,
  ].join(' | ')} |`;
}

export function silentCount(judged: readonly JudgedScan[]): number {
  return judged.reduce((total, {verdict}) => total + verdict.silent.length, 0);
}

/** What is wrong and not marked, one a line, to look into. */
export function silentLines(judged: readonly JudgedScan[]): string[] {
  return judged.flatMap(({scan, verdict}) =>
    [...verdict.silent, ...verdict.silentElsewhere].map(
      ({record, field, composed, read}) =>
        `${scan.kind}-${scan.seed}: ${record} ${field}: ${JSON.stringify(composed)} read as ${JSON.stringify(read)}`,
    ),
  );
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;
}
