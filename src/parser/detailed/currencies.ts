const CURRENCIES = new Set(
  '人民币元 人民币 美元 欧元 港元 港币 澳门元 日元 英镑 澳大利亚元 加拿大元 新加坡元 瑞士法郎 新台湾元 韩元 新西兰元 泰铢'.split(
    ' ',
  ),
);

/** A word of the cell 账户币种. Half of one, or one with something beside it, is none. */
export function isCurrency(word: string): boolean {
  return CURRENCIES.has(word);
}
