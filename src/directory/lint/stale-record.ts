import {daysApart} from '../../account/days.ts';
import {issueAt, type LintRule, wellFormed} from './rule.ts';

/** Hotlines and menus change within two years; a record that nobody looked at for so long says less than it seems to. */
const STALE_DAYS = 730;

export const staleRecord: LintRule = {
  id: 'stale-record',
  severity: 'warning',
  words: {
    zh: {message: '{id}：最后核对于 {day}，超过两年', suggestion: '重新核对来源，再改 updatedOn；只改日期不算核对。'},
    en: {
      message: '{id}: last checked on {day}, more than two years ago',
      suggestion: 'Check the sources again, then change updatedOn; a new date alone is no check.',
    },
  },
  *check(context) {
    const {today} = context;
    if (today === null) return;
    for (const {record, entry} of wellFormed(context)) {
      const days = daysApart(entry.updatedOn, today);
      if (days === null || (days > STALE_DAYS && entry.updatedOn < today) || entry.updatedOn > today)
        yield issueAt(record, ['updatedOn'], {day: entry.updatedOn});
    }
  },
};
