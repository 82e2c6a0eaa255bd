import {customPinyin, pinyin} from 'pinyin-pro';
import type {Directory, DirectorySpellings} from '../src/model/directory.ts';

// Brand names that are not read as the dictionary says.
customPinyin({还呗: 'huán bei', 借呗: 'jiè bei', 花呗: 'huā bei', 省呗: 'shěng bei', 借钱呗: 'jiè qián bei'});

/** Pinyin of every name a person may type: full without spaces, and initials. Made here so that nothing spells at run time. */
export function spellDirectory(directory: Directory): DirectorySpellings {
  const names = [...directory.funders, ...directory.apps].flatMap(({name, aliases}) => [name, ...aliases]);
  const spelled = (text: string, pattern: 'pinyin' | 'first') =>
    pinyin(text, {toneType: 'none', type: 'array', v: true, nonZh: 'consecutive', pattern})
      .join('')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '');
  const spellings: DirectorySpellings['pinyin'] = {};
  for (const name of names) spellings[name] = [spelled(name, 'pinyin'), spelled(name, 'first')];
  return {pinyin: spellings};
}
