import {unzlibSync} from 'fflate';
import {expect, test} from 'vitest';
import type {RecognizedRun} from '../../../src/model/recognition.ts';
import {drawLine} from '../../../src/render/line-picture.ts';

const run = (text: string, width: number, shade: number): RecognizedRun => ({
  characters: Array.from(text, (char, x) => ({char, x, right: x + 1, y: 1, size: 1, confidence: 1, second: null})),
  strip: {width, height: 4, channels: 1, pixels: new Uint8Array(width * 4).fill(shade)},
});

/** Width, height and the rows of a PNG of grey without a filter. */
function decode(address: string) {
  const bytes = Uint8Array.from(atob(address.replace('data:image/png;base64,', '')), char => char.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const [width, height, length] = [view.getUint32(16), view.getUint32(20), view.getUint32(33)];
  const pixels = unzlibSync(bytes.subarray(41, 41 + length));
  return {
    width,
    height,
    rows: Array.from({length: height}, (_, y) => [...pixels.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))]),
  };
}

test('the pieces of a figure stand below each other on white, and nothing else does', () => {
  const {width, height, rows} = decode(drawLine([run('余额2', 3, 10), run('7', 2, 20)]) ?? '');
  expect([width, height]).toEqual([3, 14]);
  expect(rows[0]).toEqual([10, 10, 10]);
  expect(rows[5]).toEqual([255, 255, 255]);
  expect(rows[13]).toEqual([20, 20, 255]);
});

test.each(['姓名：张三', '证件号码：1', '余额0 **************0000', '居住地址', '110101199001011234'])(
  'a line about the person has none: %s',
  words => {
    expect(drawLine([run('余额0', 3, 10), run(words, 3, 10)])).toBeNull();
  },
);

test('without a piece there is none', () => {
  expect(drawLine([])).toBeNull();
});
