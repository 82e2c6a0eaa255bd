import type {OfferedPhone} from '../model/lender.ts';
import type {Hours} from '../model/plan.ts';
import type {Rules} from '../model/rules.ts';

/** 9:00-21:00, 9:00–18:00, 07:00至24:00 */
const SPAN = /(\d{1,2})[:：](\d{2})\s*[-–—~～至到]+\s*(\d{1,2})[:：](\d{2})/g;
/** 每日, 周一至周日, 7×24小时, 24小时 */
const EVERY_DAY = /每[日天]|周一至周[日天]|周一到周[日天]|全年|7\s*[×xX*]\s*24|24\s*小时/;
const ROUND_THE_CLOCK = /24\s*小时/;

/**
 * When to call. The hours of the first number that may be dialled and whose hours can be read; of several spans only the time that all of
 * them share counts. Days that are not named are taken to be working days. Else a weekday morning.
 */
export function callHours(phones: readonly OfferedPhone[], rules: Rules): Hours {
  for (const {dial, hours} of phones) {
    const read = dial && hours !== null ? readHours(hours) : null;
    if (read !== null) return read;
  }
  return counterHours(rules);
}

/** Counters are open on weekday mornings everywhere; their true hours are not in the directory. */
export function counterHours({calling}: Rules): Hours {
  return {start: calling.start, end: calling.end, days: 'working', basis: 'default'};
}

export function readHours(text: string): Hours | null {
  const days = EVERY_DAY.test(text) ? 'daily' : 'working';
  const spans = [...text.matchAll(SPAN)].map(([, h1 = '', m1 = '', h2 = '', m2 = '']) => ({
    start: `${h1.padStart(2, '0')}:${m1}`,
    end: `${h2.padStart(2, '0')}:${m2}`,
  }));
  if (spans.length === 0)
    return ROUND_THE_CLOCK.test(text) ? {start: '00:00', end: '24:00', days, basis: 'lender'} : null;
  const start =
    spans
      .map(span => span.start)
      .toSorted()
      .at(-1) ?? '';
  const end = spans.map(span => span.end).toSorted()[0] ?? '';
  return start < end ? {start, end, days, basis: 'lender'} : null;
}
