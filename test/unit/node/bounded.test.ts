import {expect, test} from 'vitest';
import {Interrupted, LoancloseError} from '../../../src/errors.ts';
import {createBounded} from '../../../src/node/bounded.ts';

/** `(loop br 0)`: a function that never comes back, as of a page that the engine cannot end. */
const ENDLESS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 9, 1, 7, 0, 3, 64, 12, 0, 11,
  11,
]);

const bounded = createBounded();

test('gives what the step gives, and throws what it throws', () => {
  expect(bounded(() => 5)).toBe(5);
  expect(bounded(() => undefined)).toBe(undefined);
  const fault = new RangeError('x');
  expect(() =>
    bounded(() => {
      throw fault;
    }),
  ).toThrow(fault);
});

test('ends WebAssembly that does not end', async () => {
  const {instance} = await WebAssembly.instantiate(ENDLESS);
  const {f} = instance.exports;
  if (typeof f !== 'function') throw new Error('no function');
  let thrown: unknown = null;
  try {
    createBounded(100)(() => f());
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(LoancloseError);
  expect(thrown).toMatchObject({code: 'PDF_DAMAGED', args: {reason: 'endless'}});
  expect(bounded(() => 5)).toBe(5);
});

test('many steps share the time of one', () => {
  const short = createBounded(300);
  const spin = () => {
    for (const end = performance.now() + 40; performance.now() < end; );
  };
  let steps = 0;
  expect(() => {
    for (; steps < 100; steps++) short(spin);
  }).toThrow('PDF_DAMAGED');
  expect(steps).toBeLessThan(10);
});

test('an interruption is told as one', () => {
  const error = Object.assign(new Error('x'), {code: 'ERR_SCRIPT_EXECUTION_INTERRUPTED'});
  expect(() =>
    bounded(() => {
      throw error;
    }),
  ).toThrow(Interrupted);
});
