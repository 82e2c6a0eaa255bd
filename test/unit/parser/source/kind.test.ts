import {describe, expect, test} from 'vitest';
import {detectKind} from '../../../../src/parser/source/kind.ts';
import {composePdf, latin1} from './compose-pdf.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('detectKind', () => {
  test.each([
    ['pdf', composePdf([{runs: []}])],
    ['pdf', latin1(`${'x'.repeat(1024)}%PDF-1.4`)],
    ['text', latin1(`${'x'.repeat(1025)}%PDF-1.4`)],
    ['text', utf8('个人信用报告\n余额0')],
    ['text', Uint8Array.of(0xd3, 0xe0, 0xb6, 0xee)],
    ['text', Uint8Array.of(0xff, 0xfe, 0x02, 0x30, 0x01, 0x30)],
    ['text', utf8('BMW 汽车金融')],
    ['text', utf8('PK 两家机构')],
    ['image', latin1('\xFF\xD8\xFF\xE0\0\x10JFIF')],
    ['image', latin1('\x89PNG\r\n\x1A\n\0\0')],
    ['image', latin1('BM\x36\x10\x0E\0\0\0\0\0\x36')],
    ['image', latin1('RIFF\x24\x01\0\0WEBPVP8 ')],
    ['image', latin1('\0\0\0\x18ftypheic\0\0')],
    ['binary', latin1('\0\0\0\x18ftypmp42\0\x01\x02\x03\x04\x05')],
    ['office', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')],
    ['office', latin1('PK\x03\x04\x14\0[Content_Types].xml')],
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
