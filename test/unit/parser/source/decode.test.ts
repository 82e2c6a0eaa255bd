import {describe, expect, test} from 'vitest';
import {decodeText, decodeWhole} from '../../../../src/parser/source/decode.ts';

const TEXT = '个人信用报告\r\n截至2026年03月，余额0。';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}

/** 余额 26,700 元 in GB18030. */
const GB18030 = Uint8Array.of(0xd3, 0xe0, 0xb6, 0xee, 0x32, 0x36, 0x2c, 0x37, 0x30, 0x30, 0xd4, 0xaa);

describe('decodeText', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8 with mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['utf-16le with mark', utf16(`\uFEFF${TEXT}`, true)],
    ['utf-16be with mark', utf16(`\uFEFF${TEXT}`, false)],
    ['utf-16le', utf16(TEXT, true)],
    ['utf-16be', utf16(TEXT, false)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  test('gb18030', () => {
    expect(decodeText(GB18030)).toBe('余额26,700元');
  });

  test('a gb18030 character of four bytes', () => {
    expect(decodeText(Uint8Array.of(0xd5, 0xc5, 0x95, 0x32, 0x82, 0x36))).toBe('张𠀀');
  });

  test('utf-8 cut in the middle of a character is not taken for gb18030', () => {
    const bytes = new TextEncoder().encode('余额为零的账户共有三个。'.repeat(20));
    expect(decodeText(bytes.slice(0, -1))).toMatch(/^余额为零.*三个\uFFFD$/);
  });

  test('a NUL here and there does not make it utf-16', () => {
    expect(decodeText(new TextEncoder().encode('余额\0为零，账户\0正常'))).toBe('余额\0为零，账户\0正常');
  });
});

/** One byte of a character is changed. */
function broken(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  bytes[bytes.length - 6] = 0x41;
  return bytes;
}

describe('a file of which every character counts', () => {
  const text = '{"institution": "某甲银行"}\n';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    [
      'GB18030',
      Buffer.concat([Buffer.from('{"institution": "'), Buffer.from('c4b3bcd7d2f8d0d0', 'hex'), Buffer.from('"}\n')]),
    ],
  ])('%s', (_, bytes) => {
    expect(decodeWhole(bytes)).toBe(text);
  });

  test.each([
    ['cut UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le').subarray(0, -1)],
    ['UTF-8 with a broken byte, which GB18030 would read as other names', broken(text)],
    ['noise', Buffer.from([0x7b, 0xff, 0xff, 0x80])],
    ['zeros', Buffer.from([0x7b, 0, 0, 0, 0x7d])],
  ])('%s is refused', (_, bytes) => {
    expect(decodeWhole(bytes)).toBeNull();
  });
});
