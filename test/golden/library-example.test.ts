import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';

const root = join(import.meta.dirname, '../..');

it('the example in docs/library.md prints what stands below it', () => {
  const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
  const [, code = '', printed = ''] = /```js\n(.+?)```.+?```\n(.+?)```/s.exec(page) ?? [];
  expect(code).toContain('findContact(');
  // the package knows itself by its name, and what it gives is the build
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], {cwd: root, encoding: 'utf8'})).toBe(
    printed,
  );
});
