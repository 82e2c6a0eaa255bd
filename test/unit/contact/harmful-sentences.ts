/** Cancelling a login account, taking the app away, or ending a debit, a renewal, a repayment. */
const CANCELS =
  /注销(?!抵押)|销号|卸载|(?:取消|停止|停掉|终止|解除|解约)[^，。；]{0,12}(?:扣|还款|续费)|(?:代扣|扣款)[^，。；]{0,6}(?:停|取消)/;
const FORBIDS = /不要|不能|别/;

/** Sentences that name such an act without forbidding it: none may stand where something runs at the same lender. */
export function harmfulSentences(text: string): string[] {
  return text.split(/[。！？；\n]/).filter(sentence => CANCELS.test(sentence) && !FORBIDS.test(sentence));
}
