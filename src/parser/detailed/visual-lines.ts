import {canonical} from './canonical.ts';
import type {Fragment} from './fragments.ts';
import {readHeading} from './headings.ts';
import {readMark} from './marks.ts';
import {isOpenTitle, readTitle} from './titles.ts';

/** Fragments on one baseline, top to bottom. */
export function groupLines(fragments: readonly Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  for (const fragment of fragments) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const beside = group?.every(other => other.right <= fragment.left + 1 || other.left >= fragment.right - 1);
    if (group && first && beside && fragment.y - first.y <= 0.9 * fragment.size) group.push(fragment);
    else groups.push([fragment]);
  }
  return groups;
}

/** Lines that may be set large. */
export function isDisplay({text}: Fragment): boolean {
  const line = canonical(text);
  return (
    readHeading(line) !== null ||
    readTitle(text) !== null ||
    isOpenTitle(text) ||
    readMark(line) !== null ||
    /^（?(?:个人信用报告|本人版|授信机构版)/u.test(text)
  );
}
