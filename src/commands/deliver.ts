import {cleanLine} from '../render/clean-text.ts';
import type {Translate} from '../text/index.ts';
import {type Io, type OutputFile, STDIO} from './io.ts';

/** Puts each text where it is to go: `-` is stdout, anything else a file, which is named on stderr. */
export async function deliver(files: readonly OutputFile[], t: Translate, io: Io): Promise<void> {
  await io.writeFiles(files.filter(({path}) => path !== STDIO));
  for (const {path, text} of files) {
    if (path === STDIO) io.writeOut(text);
    else io.writeErr(`${t('ui.written', {path: cleanLine(path)})}\n`);
  }
}
