import {expect, it} from 'vitest';
import {maskName} from '../../../src/parser/holder.ts';

it('of a name only the first character is kept, and not how long it is', () => {
  const names = ['测试甲', '测试', '测', '测*', '𠮷田', undefined, null, ''];
  expect(names.map(maskName)).toEqual(['测**', '测**', '测**', '测**', '𠮷**', null, null, null]);
});
