import type {ReportLayout} from '../producers/composition.ts';

/** What a picture of a report can be; the figures of docs/scans.md are told apart by these. */
export const SCAN_KINDS = [
  'flat',
  'crooked',
  'screenshot',
  'photo',
  'stamp',
  'spread',
  'detailed-200',
  'detailed-180-poor',
] as const;
export type ScanKind = (typeof SCAN_KINDS)[number];

/** Share of the accounts that is to be exact; of the fields that name nobody for the detailed reports. */
export const GOALS: Readonly<Record<ScanKind, number>> = {
  flat: 0.97,
  crooked: 0.97,
  screenshot: 0.97,
  photo: 0.9,
  stamp: 0.9,
  spread: 0.97,
  'detailed-200': 0.95,
  'detailed-180-poor': 0.85,
};

export function layoutOf(kind: ScanKind): ReportLayout {
  return kind.startsWith('detailed') ? 'detailed' : 'brief';
}
