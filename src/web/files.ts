import {MAX_SOURCE_BYTES} from '../model/source-limit.ts';
import type {GivenFile, SavedCase, TextFile} from './protocol.ts';
import type {ChosenFile} from './state.ts';

/** The bytes of what was chosen. Of a file that is too large only so much that this is seen. */
export async function readFiles(files: readonly ChosenFile[]): Promise<GivenFile[]> {
  return await Promise.all(
    files.map(async ({file, password}) => ({
      name: file.name,
      password,
      bytes: new Uint8Array(await file.slice(0, MAX_SOURCE_BYTES + 1).arrayBuffer()),
    })),
  );
}

/** Puts a file among the downloads. */
export function saveFile({name, type, text}: TextFile): void {
  download(name, new Blob([text], {type: `${type};charset=utf-8`}));
}

/** The same of a case. Its bytes are given as such, so that no browser takes it for something to show. */
export function saveCaseFile({name, bytes}: SavedCase): void {
  download(name, new Blob([bytes], {type: 'application/octet-stream'}));
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser reads it after this turn
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
