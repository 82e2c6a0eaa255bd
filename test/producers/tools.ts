import {execFile} from 'node:child_process';
import {access, constants} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const execute = promisify(execFile);

/** Runs a program; its output where it fails. */
export async function run(command: string, args: readonly string[], cwd?: string): Promise<void> {
  await execute(command, args, {maxBuffer: 64 * 1024 * 1024, timeout: 300_000, ...(cwd === undefined ? {} : {cwd})});
}

export async function pageCount(path: string): Promise<number> {
  return Number((await execute('qpdf', ['--show-npages', path])).stdout);
}

export async function isInstalled(command: string): Promise<boolean> {
  if (command.startsWith('python3:'))
    return execute('/usr/bin/python3', ['-c', `import ${command.slice(8)}`]).then(
      () => true,
      () => false,
    );
  const places = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, command));
  const found = await Promise.all(
    places.map(place =>
      access(place, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

/** Runs one of the scripts of this folder with the system's Python, whose packages the producers need. */
export async function python(script: string, args: readonly string[]): Promise<void> {
  await run('/usr/bin/python3', [fileURLToPath(new URL(`python/${script}`, import.meta.url)), ...args]);
}
