/**
 * One spelling for one character. PDF fonts and copying tools give look-alikes: Kangxi radicals (⽉ for 月), full-width digits,
 * half-width brackets, no-break spaces. NFKC mends most of them, but turns ⼾ into 戶 instead of 户 and leaves U+2E80–2EFF alone.
 * Table: Unicode 15 EquivalentUnifiedIdeograph.txt, the block CJK Radicals Supplement.
 */
const RADICALS = new Map(
  pairs(
    '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲',
    '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵旡日月歺民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀',
  ),
);
const RADICAL = /[\u2E80-\u2EFF]/gu;
/** Zero-width and soft characters, variation selectors of both blocks and control characters carry nothing. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]|\p{Variation_Selector}|[^\P{Cc}\s]/gu;
const BRACKETS = new Map([
  ['(', '（'],
  [')', '）'],
  [':', '：'],
  [';', '；'],
  ['﹕', '：'],
  ['戶', '户'],
  ['戸', '户'],
]);
const FOLDED = /[():;﹕戶戸]/gu;

/** What nearly every line is made of: folded, only its commas may change. No 戶 and 戸 among the characters. */
const USUAL = /^[\n\f -'*-9<-~。、（）：；，\u4E00-\u6235\u6237\u6239-\u9FFF]*$/;

/** Folds look-alike characters; white space becomes plain spaces. NFKC makes every comma `,`; `foldCommas` tells them apart. */
export function foldCharacters(text: string): string {
  if (USUAL.test(text)) return text.replaceAll('，', ',');
  return text
    .replace(INVISIBLE, '')
    .replace(RADICAL, radical => RADICALS.get(radical) ?? radical)
    .normalize('NFKC')
    .replace(FOLDED, char => BRACKETS.get(char) ?? char)
    .replace(/[^\S\n\f]/gu, ' ');
}

/**
 * Tells the comma inside a number from the comma between clauses: `792,338,2031年` is 792,338 and then a year.
 * Numbers keep `,`; every other comma becomes `，`. Wants text without white space.
 */
export function foldCommas(text: string): string {
  return text.replaceAll('，', ',').replace(COMMA_BETWEEN_CLAUSES, '，');
}

/** Not between a digit and a group of exactly three. */
const COMMA_BETWEEN_CLAUSES = /(?<!\d),|,(?!\d{3}(?!\d))/g;

export function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

function pairs(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((char, index) => [char, targets[index] ?? char]);
}
