import {expect, test} from 'vitest';
import {readTypedNames} from '../../scripts/read-directory.ts';
import {spellDirectory} from '../../scripts/spell-directory.ts';
import {findLenders} from '../../src/directory/find-lenders.ts';
import {indexDirectory} from '../../src/directory/index-directory.ts';
import {directory} from './directory-under-test.ts';

const spelled = spellDirectory(directory, await readTypedNames());
const index = indexDirectory(directory, spelled);

test.each([
  ['huabei', 'huabei'],
  ['huanbei', 'huanbei'],
  ['jiebei', 'jiebei'],
  ['shengbei', 'shengbei'],
  ['weilidai', 'weilidai'],
  ['wld', 'weilidai'],
  ['paipaidai', 'paipaidai'],
  ['ppd', 'paipaidai'],
  ['jingdongbaitiao', 'jd-baitiao'],
  ['fenqile', 'fenqile'],
  ['fql', 'fenqile'],
  ['meituanjieqian', 'meituan-jieqian'],
  ['zhaoshangyinhang', 'china-merchants-bank'],
  ['chongqingyinhang', 'bank-of-chongqing'],
  ['changanqichejinrong', 'changan-auto-finance'],
])('%s finds %s', (typed, id) => {
  expect(findLenders(index, typed, 3).map(({record}) => record.id)).toContain(id);
});

test('every name is spelled in plain letters and digits', () => {
  const spellings = Object.entries(spelled.pinyin);
  expect(spellings.length).toBeGreaterThan(900);
  const wrong = spellings.filter(
    ([name, [full, initials]]) => /[㐀-鿿]/.test(name) && (full === '' || initials === ''),
  );
  expect(wrong).toEqual([]);
});
