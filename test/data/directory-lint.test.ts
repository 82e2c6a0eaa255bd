import {expect, test} from 'vitest';
import {readData} from '../../scripts/read-directory.ts';
import {lintDirectory} from '../../src/directory/lint/index.ts';
import {sourceOrigin} from '../../src/directory/trust.ts';
import {DirectorySchema} from '../../src/model/directory.ts';
import {directory} from './directory-under-test.ts';

test('every entry keeps every rule', async () => {
  const [lines, lenders, apps] = await Promise.all([
    readData('lines.yaml'),
    readData('lenders.yaml'),
    readData('apps.yaml'),
  ]);
  const findings = lintDirectory({lines, lenders, apps}, {...directory, today: directory.updatedOn});
  expect(findings.map(({file, line, rule, message}) => `${file}:${line} ${rule} ${message}`)).toEqual([]);
}, 20_000);

test('the compiled directory has the shape of the model', () => {
  expect(DirectorySchema.safeParse(directory).error?.issues ?? []).toEqual([]);
});

test('sources.yaml explains only keys that are used', () => {
  const used = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (key === 'sources' && Array.isArray(inner))
          for (const source of inner) used.add(String(source)).add(sourceOrigin(String(source), directory.sources));
        else walk(inner);
  };
  walk([directory.funders, directory.apps, directory.disputedNumbers]);
  expect(Object.keys(directory.sources).filter(key => !used.has(key))).toEqual([]);
});

test('nothing was read, printed or checked after the day on which the directory was changed last', async () => {
  for (const file of ['lines.yaml', 'lenders.yaml', 'apps.yaml']) {
    const days = [...(await readData(file)).matchAll(/(?:seenOn|printedOn|checkedOn): ["']?(\d{4}[-\d]*)/g)];
    expect(days.filter(([, day = '']) => day > directory.updatedOn).map(([text]) => `${file} ${text}`)).toEqual([]);
  }
});

test('no file of the directory speaks of a place on somebody’s machine', async () => {
  for (const file of ['lines.yaml', 'lenders.yaml', 'apps.yaml', 'sources.yaml', 'disputed-numbers.yaml'])
    expect((await readData(file)).match(/(?<![\w./])\/(?:work|home|Users|tmp)\/\S*|[A-Z]:\\\S+/)).toBeNull();
});
