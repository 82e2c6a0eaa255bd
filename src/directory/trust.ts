import type {Source} from '../model/directory.ts';
import type {Trust} from '../model/vocabulary.ts';

/** Suffixes under which the registered name is one label further left (a.com.cn, b.org.cn). */
const SECOND_LEVEL = new Set(['com', 'net', 'org', 'gov', 'edu', 'ac']);

/**
 * Where a source comes from in the end. Sources of one origin count once: pages of one site, files and threads of one
 * repository, copies of one author's NetEase column (`/dy/article/<article><author>.html`, whichever host carries it).
 */
export function sourceOrigin(ref: string, sources: Readonly<Record<string, Source>>): string {
  const known = sources[ref];
  if (known !== undefined) return known.origin;
  const repository = /^(?:github:|https?:\/\/github\.com\/)([\w.-]+\/[\w.-]+)/.exec(ref)?.[1];
  if (repository !== undefined) return `github:${repository.toLowerCase()}`;
  const column = /\/dy\/article\/\w{8}(\w{8})\.html/.exec(ref)?.[1];
  if (column !== undefined) return `netease:${column}`;
  const host = /^https?:\/\/([^/:]+)/.exec(ref)?.[1];
  if (host === undefined) return ref;
  if (/^[\d.]+$/.test(host)) return host;
  const labels = host.toLowerCase().split('.');
  const second = labels.at(-2);
  return labels.slice(second !== undefined && SECOND_LEVEL.has(second) && labels.length > 2 ? -3 : -2).join('.');
}

/** `official` by one official source; `corroborated` by two origins; `single-source` by one; `unverified` by hearsay alone. */
export function computeTrust(refs: readonly string[], sources: Readonly<Record<string, Source>>): Trust {
  const origins = new Set<string>();
  for (const ref of refs) {
    const standing = sources[ref]?.standing;
    if (standing === 'official') return 'official';
    if (standing !== 'hearsay') origins.add(sourceOrigin(ref, sources));
  }
  if (origins.size >= 2) return 'corroborated';
  return origins.size === 1 ? 'single-source' : 'unverified';
}
