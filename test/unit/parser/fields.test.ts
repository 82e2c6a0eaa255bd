import {describe, expect, it} from 'vitest';
import {type Read, readDay, readMoney, readMonth} from '../../../src/parser/fields.ts';

const printed = <T>(read: Read<T>) => (read.ok ? read.value : 'not read');

describe.each([
  ['readMoney', readMoney],
  ['readDay', readDay],
  ['readMonth', readMonth],
])('%s', (_, read) => {
  it.each(['', ' ', '-', '--', '—', '––', '－－'])('%j is not given', text => {
    expect(read(text)).toEqual({ok: true, value: null});
  });
  it.each(['〇', 'NaN', '未知', '- 1', 'null'])('%j is not read', text => {
    expect(read(text)).toEqual({ok: false});
  });
});

describe('readMoney', () => {
  it.each([
    ['0', 0],
    ['500', 500],
    ['26,700', 26700],
    ['26700', 26700],
    ['1,234,567', 1234567],
    [' 932 ', 932],
    ['-15', -15],
    ['0.01', 0.01],
    ['1,234.50', 1234.5],
  ])('%s → %d', (text, value) => {
    expect(readMoney(text)).toEqual({ok: true, value});
  });

  it.each([
    '26,70',
    '2,6700',
    ',700',
    '26,',
    '1,234,56',
    '1.2.3',
    '1e5',
    '0x10',
    '10元',
    '99999999999999999999',
    '１００',
  ])('%s is not read, and is not 0', text => {
    expect(readMoney(text)).toEqual({ok: false});
  });
});

describe('readDay', () => {
  it.each(['2022年07月09日', '2022年7月9日', '2022.07.09', '2022.7.9', '2022-07-09', '2022/7/9'])('%s', text => {
    expect(printed(readDay(text))).toBe('2022-07-09');
  });
  it.each(['2024年02月29日', '2000年02月29日', '1998年12月31日'])('%s is a day', text => {
    expect(readDay(text).ok).toBe(true);
  });
  it.each([
    '2023年02月29日',
    '1900年02月29日',
    '2022年04月31日',
    '2022年13月01日',
    '2022年00月10日',
    '2022年01月00日',
    '2022年07月',
    '22年7月9日',
    '2022-07.09',
    '2022年07月09',
  ])('%s is none', text => {
    expect(readDay(text)).toEqual({ok: false});
  });
});

describe('readMonth', () => {
  it.each(['2022年07月', '2022年7月', '2022.07', '2022-7', '2022/07'])('%s', text => {
    expect(printed(readMonth(text))).toBe('2022-07');
  });
  it.each(['2022年13月', '2022年0月', '2022', '2022年07月09日', '202207'])('%s is none', text => {
    expect(readMonth(text)).toEqual({ok: false});
  });
});

describe('years that no report prints', () => {
  it.each(['0026-09-01', '0009.07.19', '1948-12-31', '2101年1月1日', '9999-12-31'])('%s is not read', text => {
    expect(readDay(text)).toEqual({ok: false});
  });
  it.each(['0026年09月', '9999.12'])('%s is not read', text => {
    expect(readMonth(text)).toEqual({ok: false});
  });
});
