import {describe, expect, it} from 'vitest';
import {SideBar, withoutNotes} from '../../../../src/parser/brief/side-bar.ts';

const HOUSING = '购房贷款，包括个人住房贷款、个人商用房（包括商住两用）贷款和个人住房公积金贷款。';
const CARDS = '发生过逾期的信用卡账户，指曾经“未按时还最低还款额”的贷记卡账户和“透支超过60天”的准贷记卡账户。';

describe('notes beside the summary', () => {
  it.each([HOUSING, CARDS, CARDS.replace('透支超过60天', '连续透支60天以上'), '逾期记录可能影响对您的信用评价。'])(
    '%s',
    note => {
      expect(withoutNotes(`余额0。${note}2.`)).toBe('余额0。2.');
      expect(new SideBar().take(note)).toBe(true);
    },
  );

  it('half-width commas and straight quotes are the same note', () => {
    expect(withoutNotes(HOUSING.replaceAll('，', ','))).toBe('');
    expect(new SideBar().take(CARDS.replaceAll('，', ',').replaceAll(/[“”]/gu, '"'))).toBe(true);
  });

  it('takes the wrapped pieces of a note, each once', () => {
    const bar = new SideBar();
    expect(
      ['购房贷款，包括个人住房贷款、个人商用', '房（包括商住两用）贷款和个人住房公积', '金贷款。'].map(piece =>
        bar.take(piece),
      ),
    ).toEqual([true, true, true]);
    expect(bar.take('金贷款。')).toBe(false);
  });

  it('pieces of two notes do not make one', () => {
    expect(new SideBar().take('信用评价。购房贷款')).toBe(false);
  });

  it.each(['。', '个人住房商业贷款', '余额为0'])('%s is no piece of a note', words => {
    expect(new SideBar().take(words)).toBe(false);
    expect(withoutNotes(words)).toBe(words);
  });
});
