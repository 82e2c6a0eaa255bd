/**
 * The grey notes to the right of the summary tables. Extraction mixes their wrapped lines between the rows, so they are known by their words:
 * `账户数 5 -- 3 -- 购房贷款，包括个人住房贷款、个人商用`.
 */
const NOTES = [
  '逾期记录可能影响对您的信用评价。',
  '购房贷款，包括个人住房贷款、个人商用房（包括商住两用）贷款和个人住房公积金贷款。',
  '发生过逾期的信用卡账户，指曾经“未按时还最低还款额”的贷记卡账户和“透支超过60天”的准贷记卡账户。',
  '发生过逾期的信用卡账户，指曾经“未按时还最低还款额”的贷记卡账户和“连续透支60天以上”的准贷记卡账户。',
];

/** A whole note in running text. */
export const NOTE = new RegExp(NOTES.map(note => note.replaceAll(/[，,]/g, '[，,]')).join('|'), 'gu');

/** Takes whole notes out of running text. */
export function withoutNotes(text: string): string {
  return text.replace(NOTE, '');
}

/**
 * Recognises pieces of the notes, each piece once: a line of a sentence that happens to read 个人住房 is not eaten a second time.
 * Punctuation width and quotes do not matter.
 */
export class SideBar {
  private rest = fold(NOTES.join('\n'));

  /** True when `compact` is a piece of a note that has not been seen yet. */
  take(compact: string): boolean {
    const piece = fold(compact);
    const at = this.rest.indexOf(piece);
    if (piece.length < 2 || at < 0) return false;
    this.rest = `${this.rest.slice(0, at)}\n${this.rest.slice(at + piece.length)}`;
    return true;
  }
}

function fold(text: string): string {
  return text.replace(/，/gu, ',').replace(/["'“”‘’]/gu, '"');
}
