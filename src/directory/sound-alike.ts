import type {DirectorySpellings} from '../model/directory.ts';

/** Says whether one character is easily typed for another. */
export type SoundAlike = (a: string, b: string) => boolean;

/** Sounds that many speakers do not tell apart: 锦/景, 呗 is no case of it. */
const MERGED: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/^l/, 'n'],
  [/ng$/, 'n'],
];

/** An input method offers characters of one sound; without spellings nothing is alike. */
export function soundAlike(spellings: DirectorySpellings | null): SoundAlike {
  if (spellings === null) return () => false;
  const readings = new Map<string, Set<string>>();
  const add = (character: string, sound: string) => {
    const known = readings.get(character);
    if (known === undefined) readings.set(character, new Set([sound]));
    else known.add(sound);
  };
  for (const [syllable, characters] of Object.entries(spellings.sounds)) {
    const sound = MERGED.reduce((text, [from, to]) => text.replace(from, to), syllable);
    for (const character of characters) add(character, sound);
  }
  for (const group of spellings.alike) for (const character of group) add(character, group);
  return (a, b) => {
    const other = readings.get(b);
    return other !== undefined && [...(readings.get(a) ?? [])].some(sound => other.has(sound));
  };
}
