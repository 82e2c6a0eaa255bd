import {expect, test} from 'vitest';
import {loadDirectory, loadSpellings} from '../../../src/directory/load.ts';
import {LoancloseError} from '../../../src/errors.ts';
import {composeDirectory} from './composed-directory.ts';

const directory = composeDirectory([{id: 'jia', name: '甲乙银行股份有限公司'}]);

test('text and parsed JSON give the same directory', () => {
  expect(loadDirectory(JSON.stringify(directory))).toEqual(directory);
  expect(loadDirectory(directory)).toBe(directory);
});

test.each(['{', 'null', '[]', '{"funders": []}', '7', ''])('%s is not a directory', text => {
  expect(() => loadDirectory(text)).toThrow(expect.objectContaining({code: 'DIRECTORY_INVALID', exitCode: 5}));
});

test('spellings', () => {
  expect(loadSpellings('{"pinyin": {"甲": ["jia", "j"]}}').pinyin.甲).toEqual(['jia', 'j']);
  expect(() => loadSpellings('{}')).toThrow(LoancloseError);
});
