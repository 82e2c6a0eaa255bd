import {readDirectory} from '../../scripts/read-directory.ts';
import {indexDirectory} from '../../src/directory/index-directory.ts';

/** The directory as data/*.yaml write it now, compiled as the build does. */
export const directory = await readDirectory();
export const index = indexDirectory(directory);
