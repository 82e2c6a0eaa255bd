import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** A package that is installed. */
export interface FoundPackage {
  readonly manifest: string;
  /** What `import` loads. */
  readonly entry: string;
}

/**
 * Where an add-on may be installed: beside the program, below the working directory, among the global packages of npm.
 * @param from a file of the program
 */
export function addOnPlaces(from: URL): URL[] {
  return [from, pathToFileURL(join(process.cwd(), 'here')), pathToFileURL(join(globalPackages(), 'here'))];
}

/** The first of them that has it. A package is looked for as a file there would load it. */
export function findPackage(name: string, places: readonly URL[]): FoundPackage | null {
  for (const place of places) {
    const {resolve} = createRequire(place);
    try {
      return {manifest: resolve(`${name}/package.json`), entry: resolve(name)};
    } catch {
      // not there
    }
  }
  return null;
}

export function versionOf(found: FoundPackage | null): string | null {
  if (found === null) return null;
  try {
    const manifest: unknown = JSON.parse(readFileSync(found.manifest, 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return null;
    return String(manifest.version);
  } catch {
    return null;
  }
}

/** As npm has it where nobody set a prefix of his own, or set it by its variable; asking npm itself takes half a second. */
function globalPackages(): string {
  const {env, platform, execPath} = process;
  if (platform === 'win32') return join(env.npm_config_prefix ?? join(env.APPDATA ?? '', 'npm'), 'node_modules');
  return join(env.npm_config_prefix ?? dirname(dirname(execPath)), 'lib', 'node_modules');
}
