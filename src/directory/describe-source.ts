import type {Directory} from '../model/directory.ts';

export interface SourceDescription {
  /** As written under `sources`. */
  readonly ref: string;
  /** What it is, in Chinese, for a key; the URL or path for one that stands for itself. */
  readonly title: string;
  readonly url: string | null;
}

/** A source as a reader can follow it: keys are explained, files of a repository become a link. */
export function describeSource(directory: Pick<Directory, 'sources'>, ref: string): SourceDescription {
  const known = directory.sources[ref];
  if (known !== undefined) return {ref, title: known.title, url: known.url};
  const file = /^github:([\w.-]+\/[\w.-]+)\/(.+?)(?:@(\w+))?$/.exec(ref);
  if (file === null) return {ref, title: ref, url: ref.startsWith('http') ? ref : null};
  const [, repository, path, commit] = file;
  return {
    ref,
    title: `${repository}: ${path}`,
    url: encodeURI(`https://github.com/${repository}/blob/${commit ?? 'HEAD'}/${path}`),
  };
}
