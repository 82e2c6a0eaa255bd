import {Links} from '../../account/links.ts';
import type {AppEntry, FunderEntry} from '../entry-schema.ts';
import {digitsOf} from '../index-directory.ts';
import {isFunderEntry} from './document.ts';
import {allEntries, issueAt, type LintRule, wellFormed} from './rule.ts';

/**
 * One number on two records is right only when they share an app, when one says with `of` that the line is the other's, or when it is the
 * exchange of a group or a platform.
 */
export const duplicatePhone: LintRule = {
  id: 'duplicate-phone',
  severity: 'error',
  words: {
    zh: {
      message: '{id}：{number} 也写给了 {other}，而两者没有关系',
      suggestion: '核对号码；若确是对方（母公司、平台）的线，写 of: {other}。',
    },
    en: {
      message: '{id}: {number} is also given for {other}, and they are not related',
      suggestion: 'Check the number; if the line is the other one’s (parent, platform), write of: {other}.',
    },
  },
  *check(context) {
    const entries = allEntries(context);
    const owners = new Map<string, (FunderEntry | AppEntry)[]>();
    for (const entry of entries)
      for (const {number} of entry.phones)
        owners.set(digitsOf(number), [...(owners.get(digitsOf(number)) ?? []), entry]);
    const links = ownRelations(entries);
    const written = new Set([...wellFormed(context)].map(({entry}) => entry.id));
    for (const {record, entry} of wellFormed(context))
      for (const [at, {number, of, desk}] of entry.phones.entries())
        for (const other of owners.get(digitsOf(number)) ?? []) {
          if (
            other === entry ||
            (other.id < entry.id && written.has(other.id)) ||
            links.root(entry.id) === links.root(other.id)
          )
            continue;
          const othersWord = other.phones.find(phone => digitsOf(phone.number) === digitsOf(number))?.of ?? null;
          if (of === null && othersWord === null && desk === 'own')
            yield issueAt(record, ['phones', at, 'number'], {number, other: other.id});
        }
  },
};

/** Funders and apps that belong together by an own relation. */
function ownRelations(entries: readonly (FunderEntry | AppEntry)[]): Links {
  const links = new Links();
  for (const entry of entries) {
    if (!isFunderEntry(entry)) continue;
    for (const {app, basis} of entry.apps) if (basis === 'own') links.join(entry.id, app);
  }
  return links;
}
