import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {fromAnymap, type Picture} from './picture.ts';

const execute = promisify(execFile);
const FOLDER = resolve('.tmp/scans');

export interface DrawOptions {
  /** Pixels an inch, or the width of every page in pixels. */
  readonly dpi?: number;
  readonly width?: number;
  readonly color: boolean;
  /** For text whose font is not in the file; other text keeps its own. */
  readonly font: string;
}

/** The pages of a PDF as poppler's `pdftoppm` draws them. */
export async function drawPages(pdf: Uint8Array, {dpi, width, color, font}: DrawOptions): Promise<Picture[]> {
  await mkdir(FOLDER, {recursive: true});
  const folder = await mkdtemp(join(FOLDER, 'draw-'));
  try {
    await writeFile(join(folder, 'in.pdf'), pdf);
    const size = width === undefined ? ['-r', String(dpi ?? 200)] : ['-scale-to-x', String(width), '-scale-to-y', '-1'];
    const args = [...size, ...(color ? [] : ['-gray']), join(folder, 'in.pdf'), join(folder, 'page')];
    await execute('pdftoppm', args, {env: {...process.env, FONTCONFIG_FILE: await fontSettings(font)}});
    const files = (await readdir(folder)).filter(name => name.startsWith('page')).sort();
    return await Promise.all(files.map(async name => fromAnymap(await readFile(join(folder, name)))));
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** A file for fontconfig that answers every question with one font. */
async function fontSettings(font: string): Promise<string> {
  const path = join(FOLDER, `${font.replaceAll(' ', '-')}.conf`);
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include>/etc/fonts/fonts.conf</include>
<match target="pattern"><edit name="family" mode="assign" binding="strong"><string>${font}</string></edit></match>
</fontconfig>
`,
  );
  return path;
}

/** Another font in place of a missing one would give other pictures for the same seed. */
export async function requireFonts(fonts: readonly string[]): Promise<void> {
  const {stdout} = await execute('fc-list', [':', 'family']);
  const missing = fonts.filter(font => !stdout.includes(font));
  if (missing.length > 0)
    throw new Error(
      `fonts that are not installed: ${missing.join(', ')}; sh scripts/install-scan-fonts.sh installs them`,
    );
}
