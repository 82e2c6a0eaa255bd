import {execFileSync} from 'node:child_process';
import {chmod, copyFile, mkdir, readFile, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build} from 'esbuild';
import {buildDirectory} from './build-directory.ts';
import {buildLetters} from './build-letters.ts';
import {buildScenarios} from './build-scenarios.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
/** The directory as it is written, for `lenders lint`. */
const LINTED = ['lenders.yaml', 'apps.yaml', 'sources.yaml', 'disputed-numbers.yaml'];

const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  splitting: true,
  outdir: dist,
  // Installed beside the package and loaded only when needed; everything else is bundled.
  external: dependenciesOf(manifest).flatMap(name => [name, `${name}/*`]),
  legalComments: 'none',
  minify: true,
  logLevel: 'warning',
};

await rm(dist, {recursive: true, force: true});
await Promise.all([
  // Two bundles: the program may use node, the library must run in a browser.
  build({
    ...common,
    entryPoints: {cli: 'src/cli.ts'},
    chunkNames: 'cli/[name]-[hash]',
    platform: 'node',
    target: 'node20',
    alias: {'node:child_process': './scripts/no-child-process.cjs', 'string-width': './scripts/table-width.cjs'},
    // Bundled CommonJS packages (commander, cli-table3) ask for node's own modules with require.
    banner: {
      js: "import {createRequire as makeRequire} from 'node:module';const require=makeRequire(import.meta.url);",
    },
  }),
  build({
    ...common,
    entryPoints: {index: 'src/index.ts'},
    chunkNames: 'lib/[name]-[hash]',
    platform: 'neutral',
    target: 'es2022',
  }),
  buildDirectory(),
]);
buildScenarios(root);
buildLetters(root);
await mkdir(join(dist, 'data'), {recursive: true});
await Promise.all(LINTED.map(name => copyFile(join(root, 'data', name), join(dist, 'data', name))));
await chmod(join(dist, 'cli.js'), 0o755);
emitTypes();

function emitTypes(): void {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  execFileSync(process.execPath, [join(dirname(typescript), 'bin', 'tsc'), '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
}

function dependenciesOf(manifest: unknown): string[] {
  if (typeof manifest !== 'object' || manifest === null || !('dependencies' in manifest)) return [];
  return Object.keys(manifest.dependencies ?? {});
}
