import {describe, expect, test} from 'vitest';
import {detectKind, isPiped} from '../../../../src/parser/source/kind.ts';
import {composePdf, latin1} from './compose-pdf.ts';

/** As PowerShell writes what is redirected into a file. */
const utf16 = (text: string) =>
  Uint8Array.from([...`\uFEFF${text}`].flatMap(char => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('detectKind', () => {
  test.each([
    ['pdf', composePdf([{runs: []}])],
    ['pdf', latin1(`${'x'.repeat(1024)}%PDF-1.4\n1 0 obj\n<<>>`)],
    ['text', utf8('个人信用报告\n文件头：%PDF-1.7\n余额0')],
    ['piped-pdf', utf16('%PDF-1.7\r\n1 0 obj')],
    ['piped-pdf', utf8('\uFEFF%PDF-1.7\r\n1 0 obj')],
    ['text', latin1(`${'x'.repeat(1025)}%PDF-1.4`)],
    ['text', utf8('个人信用报告\n余额0')],
    ['text', Uint8Array.of(0xd3, 0xe0, 0xb6, 0xee)],
    ['text', Uint8Array.of(0xff, 0xfe, 0x02, 0x30, 0x01, 0x30)],
    ['text', utf8('BMW 汽车金融')],
    ['text', utf8('PK 两家机构')],
    ['picture', latin1('\xFF\xD8\xFF\xE0\0\x10JFIF')],
    ['picture', latin1('\x89PNG\r\n\x1A\n\0\0')],
    ['image', latin1('BM\x36\x10\x0E\0\0\0\0\0\x36')],
    ['picture', latin1('RIFF\x24\x01\0\0WEBPVP8 ')],
    ['heic', latin1('\0\0\0\x18ftypheic\0\0')],
    ['binary', latin1('\0\0\0\x18ftypmp42\0\x01\x02\x03\x04\x05')],
    ['office', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')],
    ['spreadsheet', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0W\0o\0r\0k\0b\0o\0o\0k\0')],
    ['office', latin1('PK\x03\x04\x14\0[Content_Types].xml')],
    ['office', latin1('PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text')],
    ['spreadsheet', latin1('PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['spreadsheet', latin1('PK\x03\x04\x14\0[Content_Types].xml PK xl/workbook.xml')],
    [
      'email',
      utf8(
        'Received: from mail.example\r\n by mx.example; x\r\nFrom: a@example.com\r\nSubject: =?utf-8?B?5b6B?=\r\nMIME-Version: 1.0\r\n\r\n个人信用报告',
      ),
    ],
    [
      'web-archive',
      utf8(
        'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://bank.example/\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n<!DOCTYPE html>',
      ),
    ],
    ['html', utf8(`<!-- ${'报告 '.repeat(2000)} -->\n<!DOCTYPE html><html>`)],
    ['html', utf8(`${'\n'.repeat(5000)}<HTML lang="zh">`)],
    ['html', utf8('<table><tr><td>余额</td></tr></table>')],
    ['office', latin1('{\\rtf1\\ansi')],
    ['ofd', latin1('PK\x03\x04\x14\0OFD.xml')],
    ['archive', latin1('PK\x03\x04\x14\0report.pdf')],
    ['archive', latin1('Rar!\x1A\x07\x01\0')],
    ['html', utf8('\uFEFF \n<!DOCTYPE html><title>报告')],
    ['text', utf8('<htmlx 不是网页')],
    ['binary', latin1('\x7FELF\x02\x01\x01\0\0\0\x03\x90\x91\x07\x08\xFE\xFD')],
  ] as const)('%s (%#)', (kind, bytes) => {
    expect(detectKind(bytes)).toBe(kind);
  });
});

describe('isPiped', () => {
  // compressed data has every byte, and every pair of bytes
  const packed = latin1(
    `%PDF-1.7\n<</Filter/FlateDecode>>${Array.from({length: 20_000}, (_, at) => String.fromCharCode((at * 167 + (at >> 8)) & 0xff)).join('')}`,
  );
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

  test('a file as it was written is not', () => expect(isPiped(packed)).toBe(false));
  test('line ends that were made alike', () => {
    expect(isPiped(latin1(text(packed).replaceAll(/\r?\n/g, '\r\n')))).toBe(true);
    expect(isPiped(latin1(text(packed).replaceAll(/\r\n?/g, '\n')))).toBe(true);
  });
  test('bytes that were no UTF-8', () => {
    expect(isPiped(new TextEncoder().encode(new TextDecoder().decode(packed)))).toBe(true);
  });
});
