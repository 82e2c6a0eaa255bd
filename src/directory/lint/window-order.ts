import {isFunderEntry} from './document.ts';
import {issueAt, type LintRule, wellFormed} from './rule.ts';

/** A window from 7 to 3 days, a window that says nothing, a relation that ends before it begins. */
export const windowOrder: LintRule = {
  id: 'window-order',
  severity: 'error',
  words: {
    zh: {message: '{id}：起止颠倒或全空（{from} 到 {to}）', suggestion: '小的写前面；不知道就整项不写。'},
    en: {
      message: '{id}: from {from} to {to} is empty or the wrong way round',
      suggestion: 'Write the smaller first; leave it out when not known.',
    },
  },
  *check(context) {
    for (const {record, entry} of wellFormed(context)) {
      for (const [at, {update}] of entry.closing.entries()) {
        if (update === null) continue;
        const {minDays, maxDays} = update;
        const empty = minDays === null && maxDays === null;
        if (empty || (minDays !== null && maxDays !== null && minDays > maxDays))
          yield issueAt(record, ['closing', at, 'update'], {from: minDays ?? '--', to: maxDays ?? '--'});
      }
      if (isFunderEntry(entry))
        for (const [at, {from, until}] of entry.apps.entries())
          if (from !== null && until !== null && from > until)
            yield issueAt(record, ['apps', at, 'from'], {from, to: until});
    }
  },
};
