import {expect, test} from 'vitest';
import {readLetters} from '../../../scripts/build-letters.ts';
import {readRules, readScenarios} from '../../../scripts/build-scenarios.ts';
import {LoancloseError} from '../../../src/errors.ts';
import {loadDirectory, loadLetterTemplates, loadRules, loadScenarios, loadSpellings} from '../../../src/model/load.ts';
import {composeDirectory} from '../directory/composed-directory.ts';

const directory = composeDirectory([{id: 'jia', name: '甲乙银行股份有限公司'}]);

test('text and parsed JSON give the same directory', () => {
  expect(loadDirectory(JSON.stringify(directory))).toEqual(directory);
  expect(loadDirectory(directory)).toBe(directory);
});

test.each(['{', 'null', '[]', '{"funders": []}', '7', ''])('%s is not a directory', text => {
  expect(() => loadDirectory(text)).toThrow(expect.objectContaining({code: 'DIRECTORY_INVALID', exitCode: 5}));
});

test('spellings', () => {
  const spelled = {pinyin: {甲: ['jia', 'j']}, sounds: {jia: '甲'}, alike: []};
  expect(loadSpellings(JSON.stringify(spelled))).toEqual(spelled);
  expect(() => loadSpellings({...spelled, alike: undefined})).toThrow(LoancloseError);
  expect(() => loadSpellings('{}')).toThrow(LoancloseError);
});

test.each([
  ['rules', readRules(), loadRules],
  ['scenarios', readScenarios(), loadScenarios],
  ['letters', readLetters(), loadLetterTemplates],
])('%s, and no file that lacks one of its fields or has it in another form', (_, whole, load) => {
  expect(load(JSON.stringify(whole))).toEqual(whole);
  for (const field of Object.keys(whole)) {
    expect(() => load({...whole, [field]: undefined})).toThrow(LoancloseError);
    expect(() => load({...whole, [field]: 7})).toThrow(LoancloseError);
  }
});
