import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {bundledPackages, thirdPartyNotices} from '../../../scripts/third-party-notices.ts';

const root = mkdtempSync(join(tmpdir(), 'loanclose-notices-'));
afterAll(() => rmSync(root, {recursive: true, force: true}));

function addPackage(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(root, folder), {recursive: true});
  const manifest = {name: folder.replace('node_modules/', ''), version: '1.2.3', license: 'MIT'};
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, folder, name), text);
}

describe('what is bundled', () => {
  const metafile = (inputs: Record<string, number>) => ({
    inputs: {},
    outputs: {
      'dist/a.js': {
        bytes: 1,
        imports: [],
        exports: [],
        inputs: Object.fromEntries(Object.entries(inputs).map(([file, bytesInOutput]) => [file, {bytesInOutput}])),
      },
    },
  });

  test('packages of all bundles, plain, scoped and nested, once each', () => {
    const bundles = [
      metafile({'src/a.ts': 9, 'node_modules/a/lib/index.js': 9, 'node_modules/a/lib/b.js': 9}),
      metafile({'node_modules/@s/b/index.js': 9, 'node_modules/a/node_modules/c/c.js': 9}),
    ];
    expect(bundledPackages(bundles)).toEqual(['node_modules/@s/b', 'node_modules/a', 'node_modules/a/node_modules/c']);
  });

  test('a package of which nothing is left is none', () => {
    expect(bundledPackages([metafile({'node_modules/a/index.js': 0})])).toEqual([]);
  });
});

describe('the notices', () => {
  addPackage('node_modules/a', {'license.md': 'Copyright A\n', NOTICE: 'Made by A\n', 'license-check.js': 'no'});
  addPackage('node_modules/bare', {'readme.md': 'MIT'});

  test('name, version, licence and every text of a package', () => {
    const text = thirdPartyNotices(root, ['node_modules/a']);
    expect(text).toContain('a 1.2.3 (MIT)');
    expect(text).toContain('Copyright A');
    expect(text).toContain('Made by A');
    expect(text).not.toContain('no\n');
  });

  test('a package without a licence stops the build', () => {
    expect(() => thirdPartyNotices(root, ['node_modules/bare'])).toThrow(/bare brings no licence/);
  });
});
