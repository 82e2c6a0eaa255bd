import {expect, test} from 'vitest';
import {renameOver} from '../../../src/node/rename-over.ts';

/** Fails `times` times with `code`. */
function held(code: string, times: number) {
  const calls: number[] = [];
  const rename = () => {
    calls.push(calls.length);
    if (calls.length <= times) throw Object.assign(new Error(code), {code});
  };
  return {calls, rename};
}

test.each(['EPERM', 'EACCES', 'EBUSY'])('%s on Windows is tried again', code => {
  const {calls, rename} = held(code, 3);
  renameOver('a', 'b', rename, 'win32');
  expect(calls).toHaveLength(4);
});

test.each([
  ['EPERM', 'linux'],
  ['ENOSPC', 'win32'],
])('%s on %s is not', (code, platform) => {
  const {calls, rename} = held(code, 3);
  expect(() => renameOver('a', 'b', rename, platform)).toThrow(code);
  expect(calls).toHaveLength(1);
});

test('a file that is held for ever ends it too', () => {
  const {rename} = held('EPERM', Number.POSITIVE_INFINITY);
  expect(() => renameOver('a', 'b', rename, 'win32')).toThrow('EPERM');
});
