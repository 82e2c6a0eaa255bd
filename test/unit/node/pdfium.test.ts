import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {flagsOf} from '../../../src/node/pdfium.ts';

const HERE = Number.parseInt(process.versions.node, 10);

test('V8 knows every flag that this Node is given', () => {
  const flags = flagsOf(HERE);
  expect(flags).toContain('--semi-space-growth-factor=1');
  const script = `require('node:v8').setFlagsFromString(${JSON.stringify(flags.join(' '))})`;
  const {status, stdout, stderr} = spawnSync(process.execPath, ['-e', script], {encoding: 'utf8'});
  expect({status, stdout, stderr}).toEqual({status: 0, stdout: '', stderr: ''});
});

test('a flag that went with Node 22 is not given there, and none where nobody tried', () => {
  expect(flagsOf(20).join()).toContain('--interrupt-budget');
  for (const major of [22, 24, 26]) expect(flagsOf(major).join()).not.toContain('--interrupt-budget');
  expect(flagsOf(27)).toEqual([]);
});
