import {execFileSync} from 'node:child_process';
import {chmod, copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {builtinModules, createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build, type Metafile, type Plugin} from 'esbuild';
import {blankResearch} from './blank-research.ts';
import {buildDirectory} from './build-directory.ts';
import {buildLetters} from './build-letters.ts';
import {buildScenarios} from './build-scenarios.ts';
import {buildServed} from './build-served.ts';
import {buildWeb} from './build-web.ts';
import {drawsNothing} from './draws-nothing.ts';
import {manPage} from './man-page.ts';
import {ownZodTypes} from './own-zod-types.ts';
import {pruneDeclarations} from './prune-declarations.ts';
import {bundledPackages, thirdPartyNotices} from './third-party-notices.ts';
import {wordsAsJson} from './words-as-json.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
/** The directory as it is written but for the notes of its editors, for `lenders lint`, which names lines. */
const LINTED = ['lines.yaml', 'lenders.yaml', 'apps.yaml'];
/** Packages whose data the build copies into dist/data, beside the code that is bundled. */
const COPIED_DATA = ['node_modules/chinese-days'];

const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
/** Installed beside the package and loaded only when needed; everything else is bundled. */
const external = dependenciesOf(manifest).flatMap(name => [name, `${name}/*`]);
/** The glue that a browser runs asks for nothing of the machine, so it runs everywhere: the engine is given to it as bytes. */
const PDFIUM = join(root, 'node_modules/@embedpdf/pdfium');
const common = {
  absWorkingDir: root,
  alias: {'@embedpdf/pdfium': join(PDFIUM, 'dist/index.browser.js')},
  bundle: true,
  format: 'esm',
  splitting: true,
  outdir: dist,
  external,
  // The licences stand in THIRD-PARTY-NOTICES.txt.
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  minify: true,
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * The entry and the programs of `script` and `today` are one file each: every shared chunk would be one more file to open at start. What they
 * load only when it is needed stands in the bundle of the other commands, but for what they need of each other.
 */
const LOADED_LATER: Readonly<Record<string, string>> = {
  './program.ts': './program.cjs',
  './script-program.ts': './script-program.cjs',
  './today-program.ts': './today-program.cjs',
  './node/process-io.ts': './process-io.cjs',
  './command-line.ts': './cli/command-line.js',
  './prompt.ts': './cli/prompt.js',
  './pdfium.ts': './cli/pdfium.js',
  './bounded.ts': './cli/bounded.js',
  './write-output.ts': './cli/write-output.js',
  './case-store.ts': './cli/case-store.js',
  '../case/seal.ts': './cli/seal.js',
  './read-option-file.ts': './cli/read-option-file.js',
  './batch/index.ts': './cli/batch.js',
  './contact-of-report.ts': './cli/contact-of-report.js',
  './en/index.ts': './en.cjs',
  '../parser/index.ts': './cli/parser.js',
  '../planner/index.ts': './cli/planner.js',
  '../directory/overlay.ts': './cli/overlay.js',
};
const loadedLater: Plugin = {
  name: 'loaded-later',
  setup({onResolve, onLoad}) {
    onResolve({filter: /\.ts$/}, ({path, kind}) => {
      const built = kind === 'dynamic-import' ? LOADED_LATER[path] : undefined;
      if (built === undefined) return null;
      return built.endsWith('.cjs') ? {path: built, namespace: 'required'} : {path: built, external: true};
    });
    // `import()` of a file starts the loader of ES modules, which takes a sixth of the start of node
    onLoad({filter: /.*/, namespace: 'required'}, ({path}) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
    }));
    onResolve({filter: /.*/, namespace: 'required'}, ({path}) => ({path, external: true}));
  },
};

/** Where a CommonJS file is, in the words of a module. */
const placeOfFile: Plugin = {
  name: 'place-of-file',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/](?:cli|node[\\/][\w-]+)\.ts$/}, async ({path}) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        "process.getBuiltinModule('url').pathToFileURL(__filename)",
      ),
      loader: 'ts',
    }));
  },
};

const ERRORS = Object.keys(await import('../src/errors.ts'));

/** The class of our errors is one file for all bundles: an error of one is known in the other by its class. */
function sharedErrors(format: 'cjs' | 'esm'): Plugin {
  return {
    name: 'shared-errors',
    setup({onResolve, onLoad}) {
      onResolve({filter: /\/errors\.ts$/}, ({path, kind, resolveDir}) => {
        const shared = kind !== 'entry-point' && join(resolveDir, path) === join(root, 'src/errors.ts');
        if (!shared) return null;
        return format === 'cjs' ? {path: './errors.cjs', external: true} : {path: '../errors.cjs', namespace: 'errors'};
      });
      onLoad({filter: /.*/, namespace: 'errors'}, ({path}) => ({
        contents: `const require = process.getBuiltinModule('module').createRequire(import.meta.url);
          export const {${ERRORS.join(', ')}} = require(${JSON.stringify(path)});`,
      }));
    },
  };
}

/**
 * Node's own modules by `process.getBuiltinModule`: an import statement makes node wrap every one of their names, which is a tenth of the
 * start-up. commander asks for child_process when it loads, for sub-commands that are programs of their own; there are none here.
 */
const lightBuiltins: Plugin = {
  name: 'light-builtins',
  setup({onResolve, onLoad}) {
    const names = new Set(builtinModules.flatMap(name => [name, `node:${name}`]));
    onResolve({filter: /.*/}, ({path, kind}) =>
      names.has(path) ? {path, namespace: kind === 'import-statement' ? 'imported-builtin' : 'builtin'} : null,
    );
    onLoad({filter: /.*/, namespace: 'builtin'}, ({path}) => ({contents: `module.exports = ${builtin(path)}`}));
    // what an import statement takes would be copied, name by name: it is found behind the copy
    onLoad({filter: /.*/, namespace: 'imported-builtin'}, ({path}) => ({
      contents: `const builtin = ${builtin(path)};
        module.exports = Object.create(builtin, {__esModule: {value: true}, default: {value: builtin}})`,
    }));
  },
};
const builtin = (path: string) =>
  path.endsWith('child_process') ? '{}' : `process.getBuiltinModule(${JSON.stringify(path)})`;

/** The theme says itself how much colour there is, so chalk need not look: its browser half asks nothing of the machine. */
const chalkAsksNothing: Plugin = {
  name: 'chalk-asks-nothing',
  setup({onResolve}) {
    onResolve({filter: /^#supports-color$/}, ({resolveDir}) => ({
      path: join(resolveDir, 'vendor/supports-color/browser.js'),
    }));
  },
};
/** Before each line cli-table3 shortens the whole cell for a log that nobody sees, character by character: half of what a table costs. */
const tablesLogNothing: Plugin = {
  name: 'tables-log-nothing',
  setup({onLoad}) {
    onLoad({filter: /[\\/]cli-table3[\\/]src[\\/]cell\.js$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace('utils.truncate(this.content, 10, this.truncate)', 'null');
      if (contents === source) throw new Error(`${path} no longer shortens a cell for its log`);
      return {contents, loader: 'js'};
    });
  },
};
const forNode = {
  ...common,
  platform: 'node',
  target: 'node20',
  plugins: [lightBuiltins, chalkAsksNothing, tablesLogNothing, drawsNothing],
} satisfies BuildOptions;

await rm(dist, {recursive: true, force: true});
await mkdir(dist);
const bundles = await Promise.all([
  // The program may use node, the library must run in a browser.
  build({
    ...forNode,
    format: 'cjs',
    charset: 'ascii',
    outExtension: {'.js': '.cjs'},
    entryPoints: {
      cli: 'src/cli.ts',
      program: 'src/program.ts',
      'script-program': 'src/script-program.ts',
      'today-program': 'src/today-program.ts',
      'process-io': 'src/node/process-io.ts',
      errors: 'src/errors.ts',
      en: 'src/text/en/index.ts',
    },
    splitting: false,
    plugins: [loadedLater, placeOfFile, wordsAsJson(dist), sharedErrors('cjs'), ...forNode.plugins],
  }),
  build({
    ...forNode,
    entryPoints: {
      'cli/command-line': 'src/command-line.ts',
      'cli/contact-of-report': 'src/commands/contact-of-report.ts',
      'cli/en': 'src/text/en/index.ts',
      'cli/parser': 'src/parser/index.ts',
      'cli/planner': 'src/planner/index.ts',
      'cli/overlay': 'src/directory/overlay.ts',
      'cli/prompt': 'src/node/prompt.ts',
      'cli/pdfium': 'src/node/pdfium.ts',
      'cli/bounded': 'src/node/bounded.ts',
      'cli/write-output': 'src/node/write-output.ts',
      'cli/case-store': 'src/node/case-store.ts',
      'cli/seal': 'src/case/seal.ts',
      'cli/read-option-file': 'src/commands/read-option-file.ts',
      'cli/batch': 'src/node/batch/index.ts',
      'cli/batch-worker': 'src/batch-worker.ts',
    },
    chunkNames: 'cli/[name]-[hash]',
    alias: {...common.alias, 'string-width': './scripts/table-width.cjs'},
    plugins: [wordsAsJson(null), sharedErrors('esm'), ...forNode.plugins],
  }),
  build({
    ...common,
    plugins: [drawsNothing],
    mainFields: ['module', 'browser', 'main'],
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
await mkdir(join(dist, 'data'), {recursive: true});
await copyFile(join(PDFIUM, 'dist/pdfium.wasm'), join(dist, 'pdfium.wasm'));
for (const name of LINTED)
  await writeFile(join(dist, 'data', name), blankResearch(await readFile(join(root, 'data', name), 'utf8')));
// whoever starts the program by the name of its source finds it; links that npm made when that was its name go on working
await writeFile(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport './cli.cjs';\n");
for (const name of ['cli.cjs', 'cli.js']) await chmod(join(dist, name), 0o755);
const page = await buildWeb(root, [chalkAsksNothing]);
process.stdout.write(
  `${page.path}: ${page.sizes.page} bytes (script ${page.sizes.script}, words ${page.sizes.words}, worker ${page.sizes.worker}, data ${page.sizes.data}, engine ${page.sizes.pdfium}), SHA-256 ${page.sha256}\n`,
);
const served = await buildServed(root, page);
await writeManPages();
await writeNotices([...bundles.map(({metafile}) => metafile), ...page.metafiles, served]);
emitTypes();
await pruneDeclarations(join(dist, 'types'), ['index.d.ts', 'node/index.d.ts']);
await ownZodTypes(join(dist, 'types'), join(root, 'node_modules/zod'));

/** `man loanclose` speaks Chinese, as the program does; `man loanclose-en` English. */
async function writeManPages(): Promise<void> {
  await mkdir(join(dist, 'man'), {recursive: true});
  for (const [lang, name] of [
    ['zh', 'loanclose'],
    ['en', 'loanclose-en'],
  ] as const)
    await writeFile(join(dist, 'man', `${name}.1`), await manPage(lang));
}

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

/** Also the optional ones, which a user installs beside it. */
function dependenciesOf(manifest: unknown): string[] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  const needed = 'dependencies' in manifest ? manifest.dependencies : null;
  const optional = 'peerDependencies' in manifest ? manifest.peerDependencies : null;
  return [...Object.keys(needed ?? {}), ...Object.keys(optional ?? {})];
}
