import {isFunderEntry} from './document.ts';
import {allEntries, issueAt, type LintRule, wellFormed} from './rule.ts';

/** Relations, paths and lines name other records by id. */
export const unknownRecord: LintRule = {
  id: 'unknown-record',
  severity: 'error',
  words: {
    zh: {message: '{id}：没有叫 {other} 的条目', suggestion: '先加这个条目，或改正 id。'},
    en: {message: '{id}: there is no entry {other}', suggestion: 'Add that entry first, or mend the id.'},
  },
  *check(context) {
    const entries = allEntries(context);
    // A record whose shape is wrong is still there.
    const written = context.records.map(({id}) => id);
    const apps = new Set([...entries.filter(entry => !isFunderEntry(entry)).map(({id}) => id), ...written]);
    const all = new Set([...entries.map(({id}) => id), ...written]);
    for (const {record, entry} of wellFormed(context)) {
      if (isFunderEntry(entry))
        for (const [at, {app}] of entry.apps.entries())
          if (!apps.has(app)) yield issueAt(record, ['apps', at, 'app'], {other: app});
      for (const [at, {app}] of entry.closing.entries())
        if (app !== null && !apps.has(app)) yield issueAt(record, ['closing', at, 'app'], {other: app});
      for (const [at, {of}] of entry.phones.entries())
        if (of !== null && !all.has(of)) yield issueAt(record, ['phones', at, 'of'], {other: of});
    }
  },
};
