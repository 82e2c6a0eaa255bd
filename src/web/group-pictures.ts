import {detectKind} from '../parser/source/kind.ts';
import type {GivenFile} from './protocol.ts';

/** What is read as one report. */
export interface GivenFiles extends Omit<GivenFile, 'bytes'> {
  readonly files: readonly Uint8Array[];
  /** Place of the first of them among all that were given. */
  readonly at: number;
}

/** Photos that are given together are the pages of one report, in any order; every other file is one of its own. */
export function groupPictures(given: readonly GivenFile[]): GivenFiles[] {
  const files = given.map((file, at) => ({...file, at}));
  const pictures = files.filter(({bytes}) => bytes.length > 0 && detectKind(bytes) === 'picture');
  const [first] = pictures;
  return files
    .filter(file => file === first || !pictures.includes(file))
    .map(file => ({...file, files: file === first ? pictures.map(({bytes}) => bytes) : [file.bytes]}));
}
