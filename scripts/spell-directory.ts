import {customPinyin, pinyin} from 'pinyin-pro';
import type {TypedNames} from '../src/directory/entry-schema.ts';
import type {Directory, DirectorySpellings} from '../src/model/directory.ts';

// Brand names that are not read as the dictionary says.
customPinyin({还呗: 'huán bei', 借呗: 'jiè bei', 花呗: 'huā bei', 省呗: 'shěng bei', 借钱呗: 'jiè qián bei'});

/** What a search for a typed name needs. Made here so that nothing spells at run time. */
export function spellDirectory(directory: Directory, {alike}: TypedNames): DirectorySpellings {
  const names = [...directory.funders, ...directory.apps].flatMap(({name, aliases}) => [name, ...aliases]);
  const spelled = (text: string, pattern: 'pinyin' | 'first') =>
    pinyin(text, {toneType: 'none', type: 'array', v: true, nonZh: 'consecutive', pattern})
      .join('')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '');
  const spellings: DirectorySpellings['pinyin'] = {};
  for (const name of names) spellings[name] = [spelled(name, 'pinyin'), spelled(name, 'first')];
  return {
    pinyin: spellings,
    sounds: soundsOf([...new Set([...commonCharacters(), ...names.join('')])]),
    alike,
  };
}

/** The 3755 characters of the first level of GB 2312: what an input method offers first. */
function commonCharacters(): string {
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  return decoder.decode(new Uint8Array(bytes));
}

/** Every reading of every character, by syllable without tone. */
function soundsOf(characters: readonly string[]): DirectorySpellings['sounds'] {
  const sounds: Record<string, string> = {};
  for (const character of characters.filter(each => /\p{Script=Han}/u.test(each)))
    for (const syllable of new Set(pinyin(character, {toneType: 'none', type: 'array', v: true, multiple: true})))
      sounds[syllable] = (sounds[syllable] ?? '') + character;
  return sounds;
}
