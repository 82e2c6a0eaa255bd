import type {Group} from '../account/group.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {resolveFunder} from '../directory/resolve.ts';
import {classifyGroup} from './classify.ts';
import {keepOldestCard} from './rules/keep-oldest-card.ts';

export interface KeepContext {
  readonly index: DirectoryIndex;
  /** Keys of accounts or facilities, or ids of lenders, that the person wants to keep open. */
  readonly keep: readonly string[];
}

/** The person said to keep it. */
export function isKept({accounts, facilities}: Group, {keep, index}: KeepContext): boolean {
  if (keep.length === 0) return false;
  const entries = [...accounts, ...facilities];
  const lender = resolveFunder(index, entries[0]?.institution ?? '').funder?.id;
  return entries.some(({key}) => keep.includes(key)) || (lender !== undefined && keep.includes(lender));
}

/** Keys of what could be closed and stays open, because the person says so or because it is the oldest healthy card. */
export function keptKeys(groups: readonly Group[], context: KeepContext): ReadonlySet<string> {
  const oldest = keepOldestCard.apply(groups);
  const kept = groups.filter(
    group => (group === oldest || isKept(group, context)) && !('others' in classifyGroup(group)),
  );
  return new Set(kept.flatMap(({accounts, facilities}) => [...accounts, ...facilities].map(({key}) => key)));
}
