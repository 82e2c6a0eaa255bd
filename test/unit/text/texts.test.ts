import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {templates as en} from '../../../src/text/en/index.ts';
import {templates as zh} from '../../../src/text/zh-CN/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const sources = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'}).filter(file =>
  /^(?:parser|verify)\/.*\.ts$/.test(file),
);
/** Codes as the sources write them: `code: 'X'`, `add('X'`, `report('X'`, `warn('X'`, or a key of a table of severities. */
const CODE =
  /(?:code: |add\(\s*|report\(\s*|warn\(\s*|note\(\s*)'([A-Z][A-Z0-9_]{4,})'|^ {2}([A-Z][A-Z0-9_]{4,}): '(?:error|warning|info)'/gm;
const codes = [
  ...new Set(
    sources.flatMap(file =>
      [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(CODE)].map(match => match[1] ?? match[2] ?? ''),
    ),
  ),
].sort();

describe('diagnostics', () => {
  it('are found in the sources', () => expect(codes.length).toBeGreaterThan(35));

  it.each(codes)('%s has words in both languages and a page', code => {
    expect(zh[`diagnostic.${code}`]).toBeTypeOf('string');
    expect(en[`diagnostic.${code}`]).toBeTypeOf('string');
    expect(readdirSync(join(ROOT, 'docs/diagnostics'))).toContain(`${code}.md`);
  });
});

describe('the two languages', () => {
  it('have the same keys', () => expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort()));

  it.each(Object.keys(zh))('%s says in English all that it says in Chinese', key => {
    const slots = (template: string | undefined) => [...new Set(template?.match(/\{\w+\}/g) ?? [])].sort();
    expect(slots(en[key])).toEqual(expect.arrayContaining(slots(zh[key])));
  });
});
