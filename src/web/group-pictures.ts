import {detectKind} from '../parser/source/kind.ts';
import type {GivenFile} from './protocol.ts';

/** What is read as one report. */
export interface GivenFiles extends Omit<GivenFile, 'bytes'> {
  readonly files: readonly Uint8Array[];
  /** Names of the other pictures of the same report. */
  readonly more: readonly string[];
  /** Place of the first of them among all that were given. */
  readonly at: number;
}

/** Photos that are given together are the pages of one report, in any order; every other file is one of its own. */
export function groupPictures(given: readonly GivenFile[]): GivenFiles[] {
  const files = given.map((file, at) => ({...file, at}));
  const pictures = files.filter(({bytes}) => bytes.length > 0 && detectKind(bytes) === 'picture');
  const [first, ...others] = pictures;
  return files
    .filter(file => !others.includes(file))
    .map(file => {
      const more = file === first ? others : [];
      return {...file, files: [file, ...more].map(({bytes}) => bytes), more: more.map(({name}) => name)};
    });
}
