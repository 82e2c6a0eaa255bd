import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build, type Metafile, type Plugin} from 'esbuild';
import {loadTranslator} from '../src/text/index.ts';
import {STYLE} from '../src/view/style.ts';
import {IDLE} from '../src/web/deeds.ts';
import {landingMarkup} from '../src/web/landing-markup.tsx';
import {drawsNothing} from './draws-nothing.ts';

/** Compiled data that the page needs, and under which name the worker looks for it. */
const DATA = {
  directory: 'directory.json',
  spellings: 'directory-index.json',
  rules: 'rules.json',
  scenarios: 'scenarios.json',
  letters: 'letters.json',
} as const;
const SAMPLE = 'fixtures/brief/typical.pdf';
/** Told by the script itself: one that an old browser cannot read tells nothing. */
const OLD_BROWSER =
  "if(!document.documentElement.getAttribute('data-app'))document.getElementById('old').hidden=false;";

/**
 * The engine's glue and pdf-lib would fetch what they are given as bytes here. The policy of the page forbids that; without the names there is
 * nothing to forbid, and a test can look for them.
 */
const NO_NETWORK = {fetch: 'undefined', XMLHttpRequest: 'undefined', importScripts: 'undefined'};

/** Beginnings of keys of words that only the command line says. The build looks whether the page asks for one all the same. */
const NOT_ON_THE_PAGE = ['help', 'man', 'site', 'batch', 'doctor', 'cases', 'check-case', 'contents', 'debtFile'];

/** The words of each language, and where the page and its worker find them once `openWords` was called. */
const WORDS = {'zh-CN': 'zh', en: 'en'} as const;

export interface BuiltPage {
  readonly metafiles: readonly Metafile[];
  readonly path: string;
  /** What the page forbids the browser to do for it. */
  readonly policy: string;
  /** Bytes of the whole and of its parts. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** Makes `dist/loanclose.html` of the sources and of what the build put into `dist/data`. The same input gives the same bytes. */
export async function buildWeb(root: string, plugins: readonly Plugin[]): Promise<BuiltPage> {
  const dist = join(root, 'dist');
  const [app, worker, words] = await Promise.all([
    bundle(root, 'src/web/main.tsx', [...plugins, wordsApart, styleOfPage]),
    bundle(root, 'src/web/worker-main.ts', [...plugins, wordsApart, drawsNothing, passphrasesOnly]),
    packWords(),
  ]);
  await checkLeftOut(root, [app.metafile, worker.metafile]);
  const code = escapeScript(app.code);
  const packed = Object.fromEntries(
    await Promise.all(
      Object.entries(DATA).map(async ([name, file]) => {
        const json: unknown = JSON.parse(await readFile(join(dist, 'data', file), 'utf8'));
        return [name, json] as const;
      }),
    ),
  );
  const wasm = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const data = pack(Buffer.from(JSON.stringify(packed)));
  const pdfium = pack(wasm);
  const sample = (await readFile(join(root, SAMPLE))).toString('base64');
  const workerCode = pack(Buffer.from(worker.code));
  const policy = policyOf(code);
  const html = await composePage({code, words, worker: workerCode, data, sample, pdfium}, policy);
  const path = join(dist, 'loanclose.html');
  await writeFile(path, html);
  const bytes = Buffer.from(html);
  return {
    metafiles: [app.metafile, worker.metafile],
    path,
    policy,
    sizes: {
      page: bytes.length,
      script: Buffer.byteLength(code),
      words: words.length,
      worker: workerCode.length,
      data: data.length,
      pdfium: pdfium.length,
    },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The stylesheet stands in the file already: the pages that are saved take it from there. */
const styleOfPage: Plugin = {
  name: 'style-of-page',
  setup({onLoad}) {
    onLoad({filter: /[\\/]view[\\/]style\.ts$/}, () => ({
      contents: "export const STYLE = document.querySelector('style').textContent",
      loader: 'js',
    }));
  },
};

/** A module of words asks for its block instead of holding them: in two bundles they would stand twice in the file. */
const wordsApart: Plugin = {
  name: 'words-apart',
  setup({onLoad}) {
    onLoad({filter: /[\\/]text[\\/](?:zh-CN|en)[\\/]index\.ts$/}, ({path}) => {
      const folder = dirname(path);
      const lang = basename(folder) === 'en' ? WORDS.en : WORDS['zh-CN'];
      const words = `export const templates = globalThis.loancloseWords.${lang};`;
      const gloss = lang === 'en' ? "\nexport {gloss} from './directory-words.ts';" : '';
      return {contents: words + gloss, loader: 'js', resolveDir: folder};
    });
  },
};

async function packWords(): Promise<string> {
  const [zh, en] = await Promise.all([import('../src/text/zh-CN/index.ts'), import('../src/text/en/index.ts')]);
  const ofPage = (templates: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(templates).filter(([key]) => !NOT_ON_THE_PAGE.some(start => key.startsWith(`${start}.`))),
    );
  return pack(Buffer.from(JSON.stringify({[WORDS['zh-CN']]: ofPage(zh.templates), [WORDS.en]: ofPage(en.templates)})));
}

/** @throws Error where a source of the page names words that are left out of it */
async function checkLeftOut(root: string, metafiles: readonly Metafile[]): Promise<void> {
  const asks = new RegExp(`['"\`](?:${NOT_ON_THE_PAGE.join('|')})\\.`);
  const sources = [...new Set(metafiles.flatMap(({inputs}) => Object.keys(inputs)))].filter(
    path => path.startsWith('src/') && !path.startsWith('src/text/'),
  );
  for (const path of sources)
    if (asks.test(await readFile(join(root, path), 'utf8')))
      throw new Error(`${path} asks for words that are left out`);
}

/** A case is opened by a passphrase; age would also know keys of elliptic curves and what stands against quantum computers. */
const passphrasesOnly: Plugin = {
  name: 'passphrases-only',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^@noble\/(?:curves|post-quantum)\//}, ({path, importer}) =>
      importer.includes('age-encryption') ? {path, namespace: 'other-keys'} : null,
    );
    onLoad({filter: /.*/, namespace: 'other-keys'}, () => ({contents: 'module.exports = {}', loader: 'js'}));
  },
};

/** One script. A module cannot be the worker of a page from `file://`. */
export async function bundle(
  root: string,
  entry: string,
  plugins: readonly Plugin[],
  define: Readonly<Record<string, string>> = NO_NETWORK,
) {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome97', 'firefox115', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    inject: ['src/web/older-browsers.ts'],
    // the engine's glue makes an address of it, though it is given the engine
    define: {'import.meta.url': '"file:///"', ...define},
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    plugins: [...plugins],
  });
  return {code: outputFiles[0]?.text ?? '', metafile};
}

interface PageBlocks {
  readonly code: string;
  readonly words: string;
  readonly worker: string;
  readonly data: string;
  readonly sample: string;
  readonly pdfium: string;
}

/** Put together from parts and never by search and replace: the bundle holds `</body>` and `$` itself. The script stands above the data. */
async function composePage({code, words, worker, data, sample, pdfium}: PageBlocks, policy: string): Promise<string> {
  const t = await loadTranslator('zh');
  return [
    '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="format-detection" content="telephone=no">\n<meta name="referrer" content="no-referrer">\n',
    '<meta name="color-scheme" content="light dark">\n<link rel="icon" href="data:,">\n',
    `<title>${t('page.title')}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
    `<noscript><p class="danger">${t('page.noscript')}</p></noscript>\n`,
    `<p id="old" class="danger" hidden>${t('page.old')}</p>\n`,
    `<div id="app"><main>${landingMarkup(t, IDLE)}</main></div>\n`,
    // the app asks for its words at once
    `<script type="text/plain" id="words">${words}</script>\n`,
    `<script>${code}</script>\n`,
    `<script>${OLD_BROWSER}</script>\n`,
    `<script type="text/plain" id="worker">${worker}</script>\n`,
    `<script type="text/plain" id="data">${data}</script>\n`,
    `<script type="text/plain" id="sample">${sample}</script>\n`,
    `<script type="text/plain" id="pdfium">${pdfium}</script>\n`,
    '</body>\n</html>\n',
  ].join('');
}

/** Needed by a meta element as by a header of a host. */
function policyOf(code: string): string {
  return [
    "default-src 'none'",
    `script-src ${hash(code)} ${hash(OLD_BROWSER)} 'wasm-unsafe-eval'`,
    "worker-src 'self' blob:",
    `style-src ${hash(STYLE)}`,
    "img-src 'self' data: blob:",
    "manifest-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types loanclose',
  ].join('; ');
}

/** gzip without a time, so that it is the same tomorrow. */
function pack(bytes: Uint8Array): string {
  return gzipSync(bytes, {level: 9}).toString('base64');
}

/** What would end the script within a page. Both stand in strings and patterns only, where the escape means the same. */
function escapeScript(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
}

function hash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
