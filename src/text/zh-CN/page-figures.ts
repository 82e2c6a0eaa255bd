/** The page: figures that were not read for certain, to be compared with the report on paper. */
export const pageFigures = {
  'page.figures.first':
    '先对照原报告：有 {count} 个数没有读准（{accounts} 个账户）。没核对之前不要照着办，也先不要记进案卷。',
  'page.figures.few': '影响怎么办的数都读准了；还有 {count} 个不影响的数没有读准，可以不管。',
  'page.figures.checked': '核对过 {count} 个数，计划已经按它们重新排过。',
  'page.figures.done': '没有要核对的数了',
  'page.figures.go': '逐个核对',
  'page.figures.back': '看计划',
  'page.figures.how':
    '拿着原报告，一个一个对：印的就是读到的，勾“就是这样”；不一样，写上印的是什么；印的是 -- 就写 --；看不清写 ?。还没对的空着。',
  'page.figures.right': '就是这样',
  'page.figures.printed': '原报告上印的是',
  'page.figures.line': '报告上的这一行：',
  'page.figures.others': '不影响怎么办的数（{count} 个）',
  'page.figures.apply': '按核对的重新排计划',
  'page.figures.wrong': '还没有重新排：有 {count} 处写得不对，改了再按一次。',
  'page.figures.anew': '全部重新核对',
};
