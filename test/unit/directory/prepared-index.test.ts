import {describe, expect, test} from 'vitest';
import {digitsOf, indexDirectory} from '../../../src/directory/index-directory.ts';
import {openPrepared, prepareDirectory} from '../../../src/directory/prepared-index.ts';
import {resolveFunder} from '../../../src/directory/resolve.ts';
import {loadDirectory, loadPrepared} from '../../../src/model/load.ts';
import {createFakeIo} from '../commands/fake-io.ts';

const io = createFakeIo();
const directory = loadDirectory(await io.readData('directory.json'));
const prepared = loadPrepared(await io.readData('directory-names.json'));
const readPart = await io.openData('directory.json');
const whole = indexDirectory(directory);

describe('the prepared index of the package', () => {
  const lazy = openPrepared(prepared, readPart);

  test('answers every lookup as the index of the whole directory does', () => {
    for (const lookup of ['funders', 'apps', 'names', 'appNames', 'fundersOf'] as const)
      expect([...lazy[lookup]]).toEqual([...whole[lookup]]);
    const numbers = [...directory.funders, ...directory.apps].flatMap(({phones}) => phones.map(({number}) => number));
    for (const digits of new Set(numbers.map(digitsOf)))
      expect(lazy.phones.get(digits)).toEqual(whole.phones.get(digits));
    expect(lazy.phones.get('1')).toBeUndefined();
    expect(lazy.disputed).toEqual(whole.disputed);
    expect(lazy.directory).toEqual(directory);
    expect(lazy.names.get('没有这一家')).toBeUndefined();
  });

  test('has each record once, whichever way it is asked for', () => {
    const [id = ''] = whole.funders.get('china-guangfa-bank')?.apps.map(({app}) => app) ?? [];
    const funder = lazy.funders.get('china-guangfa-bank');
    expect(funder).toBeDefined();
    expect(resolveFunder(lazy, '广东发展银行股份有限公司').funder).toBe(funder);
    expect(lazy.fundersOf.get(id)).toContain(funder);
    expect(lazy.directory.funders).toContain(funder);
  });
});

test('reads only the records that are asked for', () => {
  const read: number[] = [];
  const index = openPrepared(prepared, (from, to) => {
    read.push(from);
    return readPart(from, to);
  });
  expect(index.names.has('广发银行')).toBe(true);
  expect(read).toEqual([]);
  index.names.get('广发银行');
  index.names.get('广发银行股份有限公司');
  expect(read).toHaveLength(1);
});

test('places are counted in bytes of UTF-8', () => {
  const [funder] = directory.funders;
  const [app] = directory.apps;
  if (funder === undefined || app === undefined) throw new Error('the directory is empty');
  const small = {...directory, funders: [{...funder, notes: ['é😀'], apps: []}], apps: [app]};
  const {json, prepared: places} = prepareDirectory(small);
  expect(JSON.parse(json)).toEqual(small);
  const bytes = new TextEncoder().encode(json);
  const index = openPrepared(places, (from, to) => new TextDecoder().decode(bytes.subarray(from, to)));
  expect(index.directory).toEqual(small);
});

test.each(['{"id": "x"}', 'not JSON'])('a record that is none (%s) is a damaged installation', text => {
  const index = openPrepared(prepared, () => text);
  expect(() => index.names.get('广发银行')).toThrow('DIRECTORY_INVALID');
});

test('a name of a record that is not there is one as well', () => {
  const index = openPrepared({...prepared, funders: {ids: [], from: []}}, readPart);
  expect(() => index.names.get('广发银行')).toThrow('DIRECTORY_INVALID');
});
