import {win32} from 'node:path';
import {describe, expect, test} from 'vitest';
import {ownDirectoryPath, usualCasePath} from '../../../src/node/usual-places.ts';

const ROAMING = String.raw`C:\Users\张三\AppData\Roaming`;
const LOCAL = String.raw`C:\Users\张三\AppData\Local`;

describe('on Windows', () => {
  test.each([
    ['the folders of the system', {LOCALAPPDATA: LOCAL, APPDATA: ROAMING}],
    ['the profile alone', {USERPROFILE: String.raw`C:\Users\张三`}],
    ['a shell that sets HOME', {LOCALAPPDATA: LOCAL, APPDATA: ROAMING, HOME: '/c/Users/张三', XDG_CONFIG_HOME: '/x'}],
    ['folders that are not whole', {LOCALAPPDATA: 'Local', APPDATA: 'Roaming', USERPROFILE: String.raw`C:\Users\张三`}],
  ])('%s', (_, env) => {
    expect(usualCasePath(env, 'win32')).toBe(String.raw`C:\Users\张三\AppData\Local\loanclose\case.json`);
    expect(ownDirectoryPath(env, 'win32')).toBe(String.raw`C:\Users\张三\AppData\Roaming\loanclose\lenders.yaml`);
  });

  test('a profile in the network and a long path', () => {
    const share = {APPDATA: String.raw`\\server\profile\张三`, LOCALAPPDATA: String.raw`\\?\C:\很长`};
    expect(ownDirectoryPath(share, 'win32')).toBe(String.raw`\\server\profile\张三\loanclose\lenders.yaml`);
    expect(usualCasePath(share, 'win32')).toBe(String.raw`\\?\C:\很长\loanclose\case.json`);
    expect(win32.isAbsolute(usualCasePath(share, 'win32') ?? '')).toBe(true);
  });

  test('no folder', () => {
    expect(usualCasePath({HOME: '/c/Users/x'}, 'win32')).toBeNull();
    expect(ownDirectoryPath({}, 'win32')).toBeNull();
  });
});

describe('elsewhere', () => {
  test.each([
    ['home', {HOME: '/home/x', APPDATA: ROAMING}, '/home/x/.local/share', '/home/x/.config'],
    ['XDG', {HOME: '/home/x', XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: '/config'}, '/data', '/config'],
    [
      'a relative XDG',
      {HOME: '/home/x', XDG_DATA_HOME: 'd', XDG_CONFIG_HOME: 'c'},
      '/home/x/.local/share',
      '/home/x/.config',
    ],
  ])('%s', (_, env, data, config) => {
    expect(usualCasePath(env, 'linux')).toBe(`${data}/loanclose/case.json`);
    expect(ownDirectoryPath(env, 'darwin')).toBe(`${config}/loanclose/lenders.yaml`);
  });

  test('no folder', () => {
    expect(usualCasePath({}, 'linux')).toBeNull();
    expect(ownDirectoryPath({}, 'linux')).toBeNull();
  });
});
