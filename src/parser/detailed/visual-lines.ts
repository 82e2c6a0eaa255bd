import {canonical} from './canonical.ts';
import type {Fragment} from './fragments.ts';
import {readHeading} from './headings.ts';
import {readMark} from './marks.ts';
import {isOpenTitle, readTitle} from './titles.ts';

/** Fragments on one baseline, top to bottom. */
export function groupLines(fragments: readonly Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  let end = 0;
  for (const fragment of fragments) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const near = group && first && fragment.y - first.y <= 0.9 * fragment.size;
    if (near && isBeside(fragment, group, end)) {
      group.push(fragment);
      end = Math.max(end, fragment.right);
    } else {
      groups.push([fragment]);
      end = fragment.right;
    }
  }
  return groups;
}

/** @param end right edge of the line so far: most fragments stand behind it, and need not be compared with each of the others */
function isBeside(fragment: Fragment, line: readonly Fragment[], end: number): boolean {
  return (
    fragment.left >= end - 1 ||
    line.every(other => other.right <= fragment.left + 1 || other.left >= fragment.right - 1)
  );
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
