/** `figures`: what was not read for certain, one by one. */
export const figures = {
  'figures.none': '没有要核对的数：全部读准了。',
  'figures.title': '要核对的数：{count} 个（{accounts} 个账户）',
  'figures.place': '第 {page} 页第 {line} 行',
  'figures.read': '读到：{words}',
  'figures.second': '也可能是：{words}',
  'figures.nothing': '没有读出来',
  'figures.how': '拿着原报告，写下印的是什么：回车 = 读得对，- = 印的是 --，? = 看不清。',
  'figures.wrong.nothing-read': '这里没有读出数来，不能只按回车：写下印的是什么，- 或 ?。',
  'figures.wrong.amount': '写金额，例如 27,350 或 0；印的是 -- 就写 -，看不清写 ?。',
  'figures.wrong.day': '写日期，例如 2022-07-19 或 2022年07月；看不清写 ?。',
  'figures.wrong.months': '写月数，例如 3；看不清写 ?。',
  'figures.wrong.flag': '写 是 或 否；看不清写 ?。',
  'figures.wrong.status': '写报告上的状态，例如 正常、结清、销户、未激活；看不清写 ?。',
  'figures.wrong.words': '写报告上印的字；看不清写 ?。',
  'figures.wrong.tail': '写四位数字；看不清写 ?。',
  'figures.next': '核对完了。接着运行：{command}',
};
