import {expect, test} from 'vitest';
import {codeSpan} from '../../../src/render/escape-markdown.ts';

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a``', '``` `a`` ```'],
  ['a\nb', '`a b`'],
])('%j', (text, span) => {
  expect(codeSpan(text)).toBe(span);
});
