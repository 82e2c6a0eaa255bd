import {EXIT, type ExitCode} from '../errors.ts';
import type {Page} from '../model/page.ts';
import {cleanLine} from '../render/clean-text.ts';
import {renderJson} from '../render/view.ts';
import {loadTranslator} from '../text/index.ts';
import {sha256} from './evidence.ts';
import type {CommonArgs, Io} from './io.ts';

export interface PageArgs extends CommonArgs {
  readonly output?: string;
}

/** Says where the page lies; with a folder writes there all that a host of files needs. */
export async function runPage({lang, json, output}: PageArgs, io: Io): Promise<ExitCode> {
  const t = await loadTranslator(lang);
  const {path, files} = await io.packagedPage();
  const bytes = files.find(({name}) => name === 'index.html')?.bytes ?? new Uint8Array();
  const fingerprint = await sha256(bytes);
  const recognizer = output === undefined ? null : await io.packagedRecognizer();
  const all = recognizer === null ? files : [...files, recognizer];
  const written = output === undefined ? [] : await io.publish(output, all);
  if (json) {
    const page: Page = {
      schema: 'loanclose/page@1',
      path,
      bytes: bytes.length,
      sha256: fingerprint,
      written: [...written],
    };
    io.writeOut(renderJson(page));
    return EXIT.done;
  }
  for (const each of written) io.writeErr(`${t('ui.written', {path: cleanLine(each)})}\n`);
  if (output !== undefined && recognizer === null) io.writeErr(`${t('page.host.noPictures')}\n`);
  if (output === undefined) io.writeOut(`${path}\n`);
  io.writeErr(`${t(output === undefined ? 'page.where' : 'page.host')}\nSHA-256 ${fingerprint}\n`);
  return EXIT.done;
}
