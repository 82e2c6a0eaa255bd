import {describe, expect, it} from 'vitest';
import {shareCells} from '../../../../src/parser/detailed/share-cells.ts';

const LOAN = ['管理机构', '账户标识', '开立日期', '到期日期', '借款金额', '账户币种'];
const LIMITS = ['授信额度', '授信限额', '授信限额编号', '已用额度', '币种'];
const CARD = ['发卡机构', '账户标识', '开立日期', '账户授信额度', '共享授信额度', '币种'];
const share = (labels: readonly string[], pieces: string) => shareCells(pieces.split('|'), labels);

describe('shareCells', () => {
  it.each([
    [
      'a name and an identity that wrap',
      '深圳前海微众银行股份|有限公司|B10055840H0001863360|95M|2015.07.22|2027.01.23|55,599|美元',
      ['深圳前海微众银行股份有限公司', 'B10055840H000186336095M', '2015.07.22', '2027.01.23', '55,599', '美元'],
    ],
    [
      'words before an identity, days and an amount that wrap',
      '浙江网商银行|蚂蚁借呗合并|X1012000010001C9|TGZ|2018.0|5.02|2041.1|1.26|1,346,|900|人民|币元',
      ['浙江网商银行', '蚂蚁借呗合并X1012000010001C9TGZ', '2018.05.02', '2041.11.26', '1,346,900', '人民币元'],
    ],
    [
      'cells that say nothing',
      '农行|B10299999H0001|2012.07.11|--|--|人民币元',
      ['农行', 'B10299999H0001', '2012.07.11', '--', '--', '人民币元'],
    ],
    [
      'a day whose last figure wraps, before an amount that it could begin',
      '招商银行|D10053310H0001|2023.04.0|8|2028.01.1|4|1,645|美元',
      ['招商银行', 'D10053310H0001', '2023.04.08', '2028.01.14', '1,645', '美元'],
    ],
  ])('%s', (_, pieces, cells) => {
    expect(share(LOAN, pieces)).toEqual(cells);
  });

  it.each([
    ['an empty cell', LOAN, '农行|B10299999H0001|2012.07.11|55,599|美元'],
    ['lines of two cells in turn', LOAN, '示例银行股份|B1029|有限公司|9999|2012.07.11|2022.07.11|55,599|美元'],
    ['two days in the other order', LOAN, '农行|B10299999H0001|2032.|07.11|2012.|07.11|55,599|美元'],
    ['two amounts of which one wraps', CARD, '农行|B10299999H0001|2012.07.11|55,5|99|77,777|美元'],
    ['two amounts whose lines stand in turn', CARD, '农行|B10299999H0001|2012.07.11|166,5|77,7|00|77|美元'],
    ['half a name', LOAN, '示例银行|牡丹卡中心|B10299999H0001|2012.07.11|2022.07.11|55,599|其他'],
    ['a figure that an identity or an amount could begin with', LIMITS, '1,000|--|B1|1|2,345|人民币元'],
    ['a foreign word', LOAN, '农行|B10299999H0001|2012.07.11|2022.07.11|55,599|美元|打印'],
    ['a day that does not exist', LOAN, '农行|B10299999H0001|2012.13.11|2022.07.11|55,599|美元'],
  ])('%s is not shared out', (_, labels, pieces) => {
    expect(share(labels, pieces)).toBe(null);
  });
});
