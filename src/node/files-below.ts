import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {FileBelow} from '../commands/io.ts';

/** Links to folders are not followed: they may lead round in circles. What may not be entered below the folder is left out. */
export function filesBelow(folder: string, ending: string): FileBelow[] | null {
  return below(folder, '', ending);
}

function below(root: string, prefix: string, ending: string): FileBelow[] | null {
  try {
    return readdirSync(join(root, prefix), {withFileTypes: true})
      .filter(({name}) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(entry => {
        const file = `${prefix}${entry.name}`;
        if (entry.isDirectory()) return below(root, `${file}/`, ending) ?? [];
        return file.endsWith(ending) ? [{file, path: join(root, file)}] : [];
      });
  } catch {
    return null;
  }
}
