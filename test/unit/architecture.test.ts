import {readdirSync, readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What a skin stands on: a command, the page. */
const CORE = [
  'model',
  'text',
  'account',
  'parser',
  'directory',
  'verify',
  'contact',
  'planner',
  'case',
  'render',
  'view',
];

/** From the ground up: what each room may import, besides itself and errors.ts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  account: ['model'],
  parser: ['model', 'account'],
  directory: ['model', 'account'],
  verify: ['model', 'account'],
  contact: ['model', 'text', 'account', 'directory'],
  planner: ['model', 'text', 'account', 'directory', 'contact'],
  // What was done, and what is due: above everything that judges, below everything that prints or asks.
  case: ['model', 'text', 'account', 'contact', 'planner', 'verify'],
  // The plan comes in codes; making its words is the business of the renderers.
  render: ['model', 'text', 'account', 'contact/app-offer.ts', 'planner/coded-plan.ts'],
  // Components: everything that is shown or printed as HTML, from the words that all outputs share.
  view: ['model', 'text', 'account', 'render'],
  commands: CORE,
  // The service worker of the served page, and what the page says to it.
  served: [],
  // The only room that knows a browser; nobody knows it. Of the add-on that recognises pictures it has what opens its file and talks to it.
  web: ['served', '../packages/ocr/src/client.ts', '../packages/ocr/src/run/container.ts', ...CORE],
  // A process is made to fit the interface that commands ask for; nothing else of theirs is known here. The data is read for the library.
  node: ['commands/io.ts', 'commands/batch-io.ts', 'model', 'directory'],
  'index.ts': ['model', 'text', 'parser', 'directory', 'verify', 'contact', 'planner', 'render'],
  'command-line.ts': ['model', 'text', 'commands'],
  'guarded.ts': ['text', 'commands'],
  'program.ts': ['commands', 'command-line.ts', 'guarded.ts'],
  'script-program.ts': ['commands', 'command-line.ts', 'guarded.ts'],
  'today-program.ts': ['commands', 'command-line.ts', 'guarded.ts'],
  'cli.ts': ['node', 'program.ts', 'script-program.ts', 'today-program.ts'],
  'batch-worker.ts': ['model', 'node', 'commands', 'render'],
  // What may go wrong is what there are words for.
  'errors.ts': ['text'],
};

/** The one place of each library that is easy to replace or expensive to load. */
const LIBRARY_HOMES: Readonly<Record<string, readonly string[]>> = {
  chalk: ['render/theme.ts'],
  'get-east-asian-width': ['render/width.ts'],
  inquirer: ['node/prompt.ts'],
  'cli-table3': ['render/table.ts'],
  tinypool: ['node/batch/pool.ts'],
  papaparse: ['parser/table/grid.ts', 'render/write-csv.ts'],
  'proper-lockfile': ['node/file-lock.ts'],
  'ical.js': ['render/calendar.ts'],
  '@cantoo/pdf-lib': ['parser/source/layers.ts', 'parser/source/to-unicode.ts', 'parser/source/unpacking.ts'],
  munkres: ['verify/assignment.ts'],
  'preact-render-to-string': ['view/to-markup.ts'],
  '@embedpdf/pdfium': ['parser/source/pdf.ts'],
  commander: [
    'command-line.ts',
    'commands/help.ts',
    'commands/usage-error.ts',
    'commands/case-commands.ts',
    'commands/completion.ts',
  ],
  'age-encryption': ['case/seal.ts'],
  fflate: ['render/zip.ts', 'render/line-picture.ts'],
  '@bomb.sh/tab': ['commands/completion.ts'],
};

/** What a command line is made of, without a machine. */
const COMMAND_HELPERS: ReadonlySet<string> = new Set([
  'today-args.ts',
  'contact-args.ts',
  'options.ts',
  'plan-path.ts',
  'report-origin.ts',
  'exit-code.ts',
  'lang.ts',
  'help.ts',
  'usage-error.ts',
  'describe-error.ts',
  'schema.ts',
]);

/** Arguments lie on the stack: a list as long as a file has no place there. What stands here is short, whatever the file. */
const SPREAD_OVER_DATA =
  /\b(?:push|unshift|min|max|fromCharCode|fromCodePoint)\(\.\.\.(?!bytes\.subarray|new Uint8Array\(digest|new Uint16Array\(call|widths\)|whichApp\()/;

const NODE_ROOMS = new Set(['node', 'cli.ts', 'batch-worker.ts']);
const BUILTINS = new Set(builtinModules);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

describe('the direction of imports', () => {
  const imports = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter(isSource)
    .map(withSlashes)
    .flatMap(file => readImports(file, readFileSync(join(src, file), 'utf8')));
  const inside = imports.filter(({to}) => to.startsWith('.')).map(edge => ({...edge, to: resolve(edge)}));

  test('the walk sees the sources', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  test('every room imports only the rooms it may know', () => {
    expect(forbiddenEdges(inside)).toEqual([]);
  });

  test('there is no circle of files', () => {
    expect(circlesOf(inside)).toEqual([]);
  });

  test('a circle is found', () => {
    const circle = [
      {from: 'a.ts', to: 'b.ts', typeOnly: true},
      {from: 'b.ts', to: 'c.ts', typeOnly: false},
      {from: 'c.ts', to: 'a.ts', typeOnly: false},
    ];
    expect(circlesOf(circle)).toEqual(['a.ts -> b.ts -> c.ts -> a.ts']);
  });

  test('a file of commands works with the machine, or with its options: domain logic lives below', () => {
    const strays = readdirSync(join(src, 'commands'))
      .filter(file => !COMMAND_HELPERS.has(file))
      .filter(file => !/\b(?:Io|Companion)\b/.test(readFileSync(join(src, 'commands', file), 'utf8')));
    expect(strays).toEqual([]);
  });

  test('a forbidden edge is found', () => {
    const wrong = [
      {from: 'planner/index.ts', to: 'parser/index.ts', typeOnly: true},
      {from: 'render/theme.ts', to: 'node/prompt.ts', typeOnly: false},
      {from: 'node/prompt.ts', to: 'commands/plan.ts', typeOnly: false},
    ];
    expect(forbiddenEdges(wrong)).toHaveLength(3);
  });

  test('a library is known in one place only', () => {
    const strays = imports.filter(({from, to}) => {
      const home = LIBRARY_HOMES[packageOf(to)];
      return home !== undefined && !home.includes(from);
    });
    expect(strays).toEqual([]);
  });

  test('only the node room and the entry know node', () => {
    const strays = imports.filter(
      ({from, to}) => (to.startsWith('node:') || BUILTINS.has(to)) && !NODE_ROOMS.has(roomOf(from)),
    );
    expect(strays).toEqual([]);
  });

  test('zod is imported whole: its `z` alone would bring every language of it into the page', () => {
    const strays = imports.filter(({from, to}) => {
      const source = readFileSync(join(src, from), 'utf8');
      return to === 'zod' && /import \{[^}]*\bz\b[^}]*\} from 'zod'/.test(source);
    });
    expect(strays).toEqual([]);
  });

  test('only what is shown as HTML is made of components, and only the page moves', () => {
    const strays = imports.filter(({from, to}) => {
      const home = to === 'preact' || to === 'preact-render-to-string' ? ['view', 'web'] : ['web'];
      return packageOf(to).startsWith('preact') && !home.includes(roomOf(from));
    });
    expect(strays).toEqual([]);
  });

  test('components have no state, and know neither browser nor clock', () => {
    const files = readdirSync(join(src, 'view'), {recursive: true, encoding: 'utf8'}).filter(
      file => file !== 'plan-script.ts' && isSource(file),
    );
    const knowing =
      /(?<![./\w-])(?:document|window|location|navigator|localStorage|Date|use(?:State|Effect|Reducer|Ref|Memo))\b[.(]/;
    const code = (file: string) => readFileSync(join(src, 'view', file), 'utf8').replaceAll(/\/\*\*.*?\*\//gs, '');
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(file => knowing.test(code(file)))).toEqual([]);
  });

  test('planning and scripts never load zod: schemas are imported as types', () => {
    const hot = new Set(['account', 'contact', 'planner', 'render', 'text', 'view']);
    const strays = inside.filter(
      ({from, to, typeOnly}) =>
        hot.has(roomOf(from)) &&
        !typeOnly &&
        roomOf(to) === 'model' &&
        ![
          'model/vocabulary.ts',
          'model/account-fields.ts',
          'model/account-columns.ts',
          'model/diagnostic-codes.ts',
        ].includes(to),
    );
    expect(strays).toEqual([]);
  });
});

/** Each circle once, from the first of its files that the walk meets. Types count: two files that need each other are one. */
function circlesOf(edges: readonly Import[]): string[] {
  const next = new Map<string, Import[]>();
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const {to} of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return circles;
}

function forbiddenEdges(edges: readonly Import[]): string[] {
  return edges.flatMap(({from, to}) => {
    const [room, target] = [roomOf(from), roomOf(to)];
    const allowed = MAY_IMPORT[room];
    if (allowed === undefined) return [`${from}: no rule for ${room}`];
    const ok =
      room === target ||
      target === 'errors.ts' ||
      to === '../package.json' ||
      allowed.includes(target) ||
      allowed.includes(to);
    return ok ? [] : [`${from} -> ${to}`];
  });
}

const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

function readImports(from: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(match => ({
    from,
    to: match[3] ?? match[4] ?? '',
    typeOnly: match[2] !== undefined,
  }));
}

function resolve({from, to}: Import): string {
  return withSlashes(relative(src, join(src, dirname(from), to)));
}

function isSource(file: string): boolean {
  return /\.tsx?$/.test(file);
}

/** A path of this machine as an import writes it. */
function withSlashes(path: string): string {
  return path.replaceAll(sep, '/');
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

test('no call takes a list of any length as its arguments', () => {
  const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter(isSource);
  const code = (file: string) => readFileSync(join(src, file), 'utf8').replaceAll(/\/\*\*.*?\*\//gs, '');
  expect(files.filter(file => SPREAD_OVER_DATA.test(code(file)))).toEqual([]);
});
