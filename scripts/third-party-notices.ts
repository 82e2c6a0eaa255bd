import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Metafile} from 'esbuild';
import * as z from 'zod';

const ManifestSchema = z.object({name: z.string(), version: z.string(), license: z.string()});
/** `LICENSE.pdfium` is that of a part. */
const LICENCE_FILE = /^(licen[cs]e|notice|copying)(\.\w+)?$/i;
/** `node_modules/a`, `node_modules/@scope/a` or, inside of another, `node_modules/a/node_modules/b`. */
const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Folders of the packages of which something stands in a bundle, relative to the project, in the order of their names. */
export function bundledPackages(metafiles: readonly Metafile[]): string[] {
  const used = metafiles.flatMap(({outputs}) =>
    Object.values(outputs).flatMap(({inputs}) =>
      Object.entries(inputs).flatMap(([file, {bytesInOutput}]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  );
  return [...new Set(used.flatMap(file => PACKAGE_FOLDER.exec(file)?.[0] ?? []))].toSorted();
}

/**
 * The licences of packages that are published inside of this one, as their own files print them.
 * @param folders as `bundledPackages` names them, below `root`
 * @throws Error where a package brings no licence: it must not be bundled then
 */
export function thirdPartyNotices(root: string, folders: readonly string[]): string {
  const notices = folders.map(folder => {
    const path = join(root, folder);
    const {name, version, license} = ManifestSchema.parse(JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')));
    const texts = readdirSync(path).filter(file => LICENCE_FILE.test(file));
    if (texts.length === 0) throw new Error(`${folder} brings no licence that could be published with it`);
    return [
      `${name} ${version} (${license})`,
      ...texts.map(file => readFileSync(join(path, file), 'utf8').trim()),
    ].join('\n\n');
  });
  return `${['This package holds code or data of the packages below, under these licences.', ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
