import {homedir} from 'node:os';
import type {Machine} from '../commands/io.ts';
import {findPackage, versionOf} from './find-package.ts';
import {findRecognizer} from './recognizer.ts';

/** What `doctor` says of the machine. @param from a file of the program: packages are looked for as it would load them */
export function describeMachine(from: URL): Machine {
  const {env, versions, platform, arch} = process;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return {
    node: versions.node,
    platform,
    arch,
    home: homedir(),
    encoding: /\.([\w-]+)/.exec(locale)?.[1] ?? null,
    ocr: versionOf(findRecognizer(from)),
    secondReader: versionOf(findPackage('pdf-parse', [from])),
  };
}
