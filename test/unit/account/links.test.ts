import {expect, it} from 'vitest';
import {Links} from '../../../src/account/links.ts';

it('names that are linked through others belong together, and nobody else', () => {
  const links = new Links();
  links.join('a', 'b');
  links.join('c', 'd');
  expect(links.root('a')).not.toBe(links.root('c'));
  links.join('b', 'c');
  expect(new Set(['a', 'b', 'c', 'd'].map(name => links.root(name))).size).toBe(1);
  expect(links.root('e')).toBe('e');
});
