import {expect, test} from 'vitest';
import {describeSource} from '../../../src/directory/describe-source.ts';

const directory = {
  sources: {
    guide: {
      title: '一篇文章',
      url: 'https://example.com/1',
      grade: 'list' as const,
      printedOn: null,
      origin: 'guide',
    },
  },
};

test.each([
  ['guide', '一篇文章', 'https://example.com/1'],
  ['https://example.com/2', 'https://example.com/2', 'https://example.com/2'],
  ['github:a/b/c/d.py@12ab', 'a/b: c/d.py', 'https://github.com/a/b/blob/12ab/c/d.py'],
  ['github:a/b/c.py', 'a/b: c.py', 'https://github.com/a/b/blob/HEAD/c.py'],
  ['overlay', 'overlay', null],
])('%s', (ref, title, url) => {
  expect(describeSource(directory, ref)).toEqual({ref, title, url});
});
