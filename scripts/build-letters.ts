import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {lintLetters} from '../src/contact/letters/lint.ts';
import {type LetterTemplates, LetterTemplatesSchema} from '../src/model/letter-templates.ts';
import {readRules} from './build-scenarios.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Reads and checks data/letters.zh-CN.yaml. Throws one error that lists everything that is wrong. */
export function readLetters(root: string = PROJECT): LetterTemplates {
  const letters = LetterTemplatesSchema.parse(parse(readFileSync(join(root, 'data/letters.zh-CN.yaml'), 'utf8')));
  const faults = lintLetters(letters, readRules(root));
  if (faults.length > 0) throw new Error(`data/letters.zh-CN.yaml is not valid:\n${faults.join('\n')}`);
  return letters;
}

/** Compiles the letters to dist/data/letters.json. */
export function buildLetters(root: string = PROJECT): void {
  const target = join(root, 'dist/data');
  mkdirSync(target, {recursive: true});
  writeFileSync(join(target, 'letters.json'), JSON.stringify(readLetters(root)));
}
