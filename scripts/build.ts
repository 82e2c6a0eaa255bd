import {execFileSync} from 'node:child_process';
import {chmod, copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {builtinModules, createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build, type Metafile, type Plugin} from 'esbuild';
import {buildDirectory} from './build-directory.ts';
import {buildLetters} from './build-letters.ts';
import {buildQuickScripts} from './build-quick-scripts.ts';
import {buildScenarios} from './build-scenarios.ts';
import {pruneDeclarations} from './prune-declarations.ts';
import {bundledPackages, thirdPartyNotices} from './third-party-notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
/** The directory as it is written, for `lenders lint`, which names lines. */
const LINTED = ['lenders.yaml', 'apps.yaml'];
/** Packages whose data the build copies into dist/data, beside the code that is bundled. */
const COPIED_DATA = ['node_modules/chinese-days'];

const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
/** Installed beside the package and loaded only when needed; everything else is bundled. */
const external = dependenciesOf(manifest).flatMap(name => [name, `${name}/*`]);
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  splitting: true,
  outdir: dist,
  external,
  // The licences stand in THIRD-PARTY-NOTICES.txt.
  legalComments: 'none',
  metafile: true,
  minify: true,
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * The entry and the quick script are one file each: every shared chunk would be one more file to open at start. What they load only when it is
 * needed stands in the program's bundle.
 */
const LOADED_LATER: Readonly<Record<string, string>> = {
  './quick-script.ts': './quick-script.js',
  './program.ts': './cli/program.js',
  './node/process-io.ts': './cli/process-io.js',
  './prompt.ts': './cli/prompt.js',
  './pdfium.ts': './cli/pdfium.js',
};
const loadedLater: Plugin = {
  name: 'loaded-later',
  setup({onResolve}) {
    onResolve({filter: /\.ts$/}, ({path, kind}) => {
      const built = kind === 'dynamic-import' ? LOADED_LATER[path] : undefined;
      return built === undefined ? null : {path: built, external: true};
    });
  },
};

/**
 * Node's own modules by `process.getBuiltinModule`: an import statement makes node wrap every one of their names, which is a tenth of the
 * start-up. commander asks for child_process when it loads, for sub-commands that are programs of their own; there are none here.
 */
const lightBuiltins: Plugin = {
  name: 'light-builtins',
  setup({onResolve, onLoad}) {
    const names = new Set(builtinModules.flatMap(name => [name, `node:${name}`]));
    onResolve({filter: /.*/}, ({path}) => (names.has(path) ? {path, namespace: 'builtin'} : null));
    onLoad({filter: /.*/, namespace: 'builtin'}, ({path}) => ({
      contents: path.endsWith('child_process')
        ? 'module.exports = {}'
        : `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
      loader: 'js',
    }));
  },
};

/** The theme says itself how much colour there is, so chalk need not look: its browser half asks nothing of the machine. */
const chalkAsksNothing: Plugin = {
  name: 'chalk-asks-nothing',
  setup({onResolve}) {
    onResolve({filter: /^#supports-color$/}, ({resolveDir}) => ({
      path: join(resolveDir, 'vendor/supports-color/browser.js'),
    }));
  },
};
const forNode = {
  ...common,
  platform: 'node',
  target: 'node20',
  plugins: [lightBuiltins, chalkAsksNothing],
} satisfies BuildOptions;

await rm(dist, {recursive: true, force: true});
const bundles = await Promise.all([
  // The program may use node, the library must run in a browser.
  build({
    ...forNode,
    entryPoints: {cli: 'src/cli.ts', 'quick-script': 'src/quick-script.ts'},
    splitting: false,
    plugins: [loadedLater, lightBuiltins, chalkAsksNothing],
  }),
  build({
    ...forNode,
    entryPoints: {
      'cli/program': 'src/program.ts',
      'cli/process-io': 'src/node/process-io.ts',
      'cli/prompt': 'src/node/prompt.ts',
      'cli/pdfium': 'src/node/pdfium.ts',
    },
    chunkNames: 'cli/[name]-[hash]',
    alias: {'string-width': './scripts/table-width.cjs'},
  }),
  build({
    ...common,
    // One bundle, so that an error of one entry is an instance of the class that the other exports.
    entryPoints: {index: 'src/index.ts', 'node/index': 'src/node/index.ts'},
    external: [...external, 'node:*'],
    chunkNames: 'lib/[name]-[hash]',
    platform: 'neutral',
    target: 'es2022',
  }),
]);
await buildDirectory();
buildScenarios(root);
buildLetters(root);
await buildQuickScripts(join(dist, 'data'));
await mkdir(join(dist, 'data'), {recursive: true});
await Promise.all(LINTED.map(name => copyFile(join(root, 'data', name), join(dist, 'data', name))));
await chmod(join(dist, 'cli.js'), 0o755);
await writeNotices(bundles.map(({metafile}) => metafile));
emitTypes();
await pruneDeclarations(join(dist, 'types'), ['index.d.ts', 'node/index.d.ts']);

async function writeNotices(metafiles: readonly Metafile[]): Promise<void> {
  const packages = [...new Set([...bundledPackages(metafiles), ...COPIED_DATA])].toSorted();
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, packages));
}

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
