import {allEntries, issueAt, type LintRule, wellFormed} from './rule.ts';

/** An obsolete record leads to one that stands, in one step. Only what nobody continues leads nowhere. */
export const redirect: LintRule = {
  id: 'redirect',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：redirectTo {target} 不能用',
      suggestion: '指向一个现行条目；没有承接方的只能是 closed-down 或 left-lending。',
    },
    en: {
      message: '{id}: redirectTo {target} leads nowhere',
      suggestion: 'Point at an entry that stands; only closed-down and left-lending may have none.',
    },
  },
  *check(context) {
    const entries = new Map(allEntries(context).map(entry => [entry.id, entry]));
    for (const {record, entry} of wellFormed(context)) {
      if (entry.obsolete === null) continue;
      const {reason, redirectTo} = entry.obsolete;
      const target = redirectTo === null ? undefined : entries.get(redirectTo);
      const endsHere = redirectTo === null && (reason === 'closed-down' || reason === 'left-lending');
      const leadsOn = target !== undefined && target !== entry && target.obsolete === null;
      if (!endsHere && !leadsOn) yield issueAt(record, ['obsolete', 'redirectTo'], {target: redirectTo ?? '--'});
    }
  },
};
