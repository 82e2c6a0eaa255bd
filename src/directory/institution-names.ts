import type {Directory} from '../model/directory.ts';

/** Names of institutions as reports print them, of today and of before. */
export function institutionNames({funders}: Pick<Directory, 'funders'>): string[] {
  return funders.flatMap(({name, formerNames}) => [name, ...formerNames.map(former => former.name)]);
}
