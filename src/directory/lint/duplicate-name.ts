import {normalizeName} from '../normalize-name.ts';
import {isFunderEntry} from './document.ts';
import {allEntries, issueAt, type LintPath, type LintRule, wellFormed} from './rule.ts';

/** A name that two funders, or two apps, bear answers for neither. A successor may bear the name of a record that redirects to it. */
export const duplicateName: LintRule = {
  id: 'duplicate-name',
  severity: 'error',
  words: {
    zh: {message: '{id}：“{name}”也是 {other} 的名字', suggestion: '留给其中一个，另一个写全称或删去。'},
    en: {
      message: '{id}: “{name}” is also a name of {other}',
      suggestion: 'Leave it to one of them; write the other in full or drop it.',
    },
  },
  *check(context) {
    const owners = new Map<string, {id: string; redirectTo: string | null}[]>();
    for (const entry of allEntries(context))
      for (const [, name] of namesOf(entry)) {
        const key = keyOf(entry, name);
        owners.set(key, [...(owners.get(key) ?? []), {id: entry.id, redirectTo: entry.obsolete?.redirectTo ?? null}]);
      }
    const written = new Set([...wellFormed(context)].map(({entry}) => entry.id));
    for (const {record, entry} of wellFormed(context)) {
      const seen = new Set<string>();
      for (const [path, name] of namesOf(entry)) {
        const key = keyOf(entry, name);
        if (seen.has(key)) yield issueAt(record, path, {name, other: entry.id});
        seen.add(key);
        for (const other of owners.get(key) ?? [])
          if (
            other.id !== entry.id &&
            (other.id > entry.id || !written.has(other.id)) &&
            other.redirectTo !== entry.id &&
            entry.obsolete?.redirectTo !== other.id
          )
            yield issueAt(record, path, {name, other: other.id});
      }
    }
  },
};

type Entry = ReturnType<typeof allEntries>[number];

const keyOf = (entry: Entry, name: string) => `${isFunderEntry(entry) ? 'funder' : 'app'} ${normalizeName(name)}`;

function* namesOf(entry: Entry): Generator<[LintPath, string]> {
  yield [['name'], entry.name];
  for (const [at, alias] of entry.aliases.entries()) yield [['aliases', at], alias];
  if (isFunderEntry(entry))
    for (const [at, {name}] of entry.formerNames.entries()) yield [['formerNames', at, 'name'], name];
}
