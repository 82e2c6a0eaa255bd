import {describe, expect, it} from 'vitest';
import {HEADER_FIELD, isHeaderLine, readHeader} from '../../../../src/parser/brief/header.ts';

const NUMBERS = '报告编号：2026051809123400000000报告时间：2026-05-18 09：12：34'.replace(' ', '');
const HOLDER = '姓名：测试甲证件类型：身份证证件号码：**************0000';

describe('readHeader', () => {
  it.each(['2026-13-2009：12：34', '2026-02-3009：12：34', '2026-05-1824：12：34', '0026-05-1809：12：34'])(
    'a time that does not exist is not read: %s',
    time => {
      expect(readHeader(`报告时间：${time}`).reportedAt).toBeNull();
    },
  );

  it('second generation', () => {
    expect(readHeader(`个人信用报告${NUMBERS}${HOLDER}已婚`)).toEqual({
      reportNumber: '2026051809123400000000',
      reportedAt: '2026-05-18T09:12:34',
      holder: {name: '测**', idTail: '0000'},
      generation: 2,
      unread: [],
    });
  });

  it('first generation: points in the date, and the time of the query before it', () => {
    expect(
      readHeader(
        `报告编号：2016083100001234567890查询时间：2016.08.31 10：02：03报告时间：2016.8.31 10：02：04${HOLDER}`.replaceAll(
          ' ',
          '',
        ),
      ),
    ).toMatchObject({reportedAt: '2016-08-31T10:02:04', generation: 1});
    expect(readHeader(`查询请求时间：2018-04-0110：02：03报告时间：2018-04-0110：02：04`)).toMatchObject({
      reportedAt: '2018-04-01T10:02:04',
      generation: 1,
    });
  });

  it('of an id number that is printed in full only four characters stay', () => {
    const {holder} = readHeader(HOLDER.replace('**************0000', '11010119900101000x'));
    expect(holder).toEqual({name: '测**', idTail: '000X'});
  });

  it.each([
    ['报告编号：12345', 'reportNumber'],
    ['报告时间：2026-05-18', 'reportedAt'],
    ['报告时间：--', 'reportedAt'],
  ] as const)('%s is not read', (words, field) => {
    expect(readHeader(words)[field]).toBeNull();
  });

  it('without a header everything is unknown', () => {
    expect(readHeader('信用卡')).toEqual({
      reportNumber: null,
      reportedAt: null,
      holder: {name: null, idTail: null},
      generation: 2,
      unread: [],
    });
  });
});

describe('a field that wraps in its cell', () => {
  const head = (...lines: string[]) => readHeader(lines.join(''), lines);

  it('goes on below the line of the others', () => {
    const lines = ['证件号码：**************76', '姓名：李四证件类型：身份证已婚', '81', '信贷记录'];
    expect(head(...lines)).toMatchObject({holder: {idTail: '7681'}, unread: []});
    expect(
      head('报告编号：', '报告时间：2026-08-16 06：52：02', '2026081606520284821543', '信贷记录').reportNumber,
    ).toBe('2026081606520284821543');
  });

  it.each([
    ['no rest', ['证件号码：**************76', '姓名：李四证件类型：身份证', '信贷记录']],
    ['two rests', ['证件号码：**************76', '81', '82', '信贷记录']],
    ['a rest that makes it too long', ['证件号码：**************76', '8181', '信贷记录']],
    ['a piece without its stars', ['姓名：李四证件类型：身份证证件号码：7681', '信贷记录']],
  ])('%s: never a piece of a number', (_, lines) => {
    expect(head(...lines)).toMatchObject({holder: {idTail: null}, unread: ['证件号码']});
  });
});

describe('header fields in running text', () => {
  it.each([
    NUMBERS,
    HOLDER,
    ...['未婚', '已婚', '初婚', '再婚', '复婚', '离婚', '离异', '丧偶', '单身', '未说明'].map(word => HOLDER + word),
    `${HOLDER}婚姻状况：已婚`,
  ])('%s goes', words => {
    expect(`信用额${words}度0`.replaceAll(HEADER_FIELD, '')).toBe('信用额度0');
  });

  it('其他 behind them stays, for it may begin a product', () => {
    expect(`为${HOLDER}其他个人消费贷款授信`.replaceAll(HEADER_FIELD, '')).toBe('为其他个人消费贷款授信');
  });
});

describe('isHeaderLine', () => {
  it.each([
    '个人信用报告',
    '个人信用报告（简版）',
    '个人信用报告（本人简版）',
    HOLDER,
    `${HOLDER}其他`,
    `${HOLDER}--`,
    '其他证件信息：护照X0000000',
    '婚姻状况：已婚',
    '已婚',
  ])('%s', words => {
    expect(isHeaderLine(words)).toBe(true);
  });
  it.each([
    `${HOLDER}其他个人消费贷款`,
    '个人信用报告（本人版）',
    '其他',
    '姓名：测试甲',
    '已结清',
    '1.2020年01月01日',
  ])('not %s', words => {
    expect(isHeaderLine(words)).toBe(false);
  });
});
