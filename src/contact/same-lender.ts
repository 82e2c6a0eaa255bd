import {isBranch} from '../directory/branch.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {normalizeName} from '../directory/normalize-name.ts';
import {resolveFunder} from '../directory/resolve.ts';

/** A plan asks for the same few names once for every pair of an item and an account. Names of many reports are not kept for ever. */
const answered = new WeakMap<DirectoryIndex, Map<string, string>>();
const MOST_KEPT = 10_000;

/** One word for one lender: branches and card centres are the same one. A lender that the directory does not know is known by its name. */
export function lenderKeyOf(index: DirectoryIndex, institution: string): string {
  const known = answered.get(index) ?? new Map<string, string>();
  const before = known.get(institution);
  if (before !== undefined) return before;
  if (known.size > MOST_KEPT) known.clear();
  const key = findKey(index, institution);
  answered.set(index, known.set(institution, key));
  return key;
}

function findKey(index: DirectoryIndex, institution: string): string {
  const {funder} = resolveFunder(index, institution);
  return funder?.id ?? `~${withoutBranch(normalizeName(institution))}`;
}

/** 没听过银行股份有限公司杭州分行 → 没听过银行股份有限公司 */
function withoutBranch(name: string): string {
  for (let end = name.length - 2; end > 3; end--) {
    if (/(?:公司|银行|信用社)$/.test(name.slice(0, end)) && isBranch(name.slice(end))) return name.slice(0, end);
  }
  return name;
}
