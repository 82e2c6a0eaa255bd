import type {LineEntry} from './entry-schema.ts';
import {digitsOf} from './index-directory.ts';

/**
 * Fills in, from the register of lines, the numbers to which a written record points: `"95588"`, or `{number: "95337", of: shengjing-bank}` where
 * the record says something of its own about the line. A number that is written with its sources is left as it is. Numbers that the register
 * does not hold are left out; the lint names them.
 */
export function pointToLines(lines: readonly LineEntry[]) {
  const register = new Map(lines.map(line => [digitsOf(line.number), line]));
  return (value: Record<string, unknown>): Record<string, unknown> => {
    if (!Array.isArray(value.phones)) return value;
    const phones = value.phones.flatMap((written: unknown) => {
      const pointer = typeof written === 'object' ? written : {number: String(written)};
      if (!isPointer(pointer)) return [written];
      const line = register.get(digitsOf(pointer.number));
      return line === undefined ? [] : [{...line, research: null, ...pointer}];
    });
    return {...value, phones};
  };
}

/** Points at a line: a number without sources of its own. */
function isPointer(written: unknown): written is {readonly number: string} {
  return (
    typeof written === 'object' &&
    written !== null &&
    'number' in written &&
    typeof written.number === 'string' &&
    !('sources' in written)
  );
}
