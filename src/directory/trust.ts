import type {Source} from '../model/directory.ts';
import {GRADES, type Grade, type Trust} from '../model/vocabulary.ts';

/** Suffixes under which the registered name is one label further left (a.com.cn, b.org.cn). */
const SECOND_LEVEL = new Set(['com', 'net', 'org', 'gov', 'edu', 'ac']);

/**
 * Where a source comes from in the end. Sources of one origin count once: pages of one site, files and threads of one
 * repository, copies of one author's NetEase column (`/dy/article/<article><author>.html`, whichever host carries it).
 */
export function sourceOrigin(ref: string, sources: Readonly<Record<string, Source>>): string {
  const known = sources[ref];
  if (known !== undefined) return known.origin;
  const repository = /^(?:github:|https?:\/\/(?:raw\.githubusercontent|github)\.com\/)([\w.-]+\/[\w.-]+)/.exec(
    ref,
  )?.[1];
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

/** What anybody may write, whoever keeps the repository: a request, a discussion. */
const THREAD = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|pull)\//;

/** What a source is worth. Of one that nothing is said of: a file of a repository is some list, a web page no better than an advertisement. */
export function gradeOf(ref: string, sources: Readonly<Record<string, Source>>): Grade {
  if (THREAD.test(ref)) return 'list';
  const known = sources[ref] ?? sources[sourceOrigin(ref, sources)];
  return known?.grade ?? (sourceOrigin(ref, sources).startsWith('github:') ? 'list' : 'advertorial');
}

/** How much the sources of a fact make of it, together: see `TRUSTS`. */
export function computeTrust(refs: readonly string[], sources: Readonly<Record<string, Source>>): Trust {
  const counting = refs.filter(ref => gradeOf(ref, sources) !== 'none');
  const origins = new Set(counting.map(ref => sourceOrigin(ref, sources)));
  if (origins.size === 0) return 'unverified';
  const best = bestGrade(counting, sources);
  if (origins.size === 1 || (best !== 'institution' && best !== 'curated')) return 'single-source';
  return best === 'institution' ? 'official' : 'corroborated';
}

/** The grade of the best source; `none` of no source. */
export function bestGrade(refs: readonly string[], sources: Readonly<Record<string, Source>>): Grade {
  return GRADES.find(grade => refs.some(ref => gradeOf(ref, sources) === grade)) ?? 'none';
}
