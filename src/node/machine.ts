import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import type {Machine} from '../commands/io.ts';

/** What `doctor` says of the machine. @param from a file of the program: packages are looked for as it would load them */
export function describeMachine(from: URL): Machine {
  const require = createRequire(from);
  const versionOf = (name: string): string | null => {
    try {
      const manifest: unknown = require(`${name}/package.json`);
      if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return null;
      return String(manifest.version);
    } catch {
      return null;
    }
  };
  const {env, versions, platform, arch} = process;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return {
    node: versions.node,
    platform,
    arch,
    home: homedir(),
    encoding: /\.([\w-]+)/.exec(locale)?.[1] ?? null,
    ocr: versionOf('loanclose-ocr'),
    secondReader: versionOf('pdf-parse'),
  };
}
