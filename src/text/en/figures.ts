/** `figures`: what was not read for certain, one by one. */
export const figures = {
  'figures.none': 'Nothing to check: every figure was read for certain.',
  'figures.title': 'Figures to check: {count} (accounts: {accounts})',
  'figures.place': 'page {page}, line {line}',
  'figures.read': 'read: {words}',
  'figures.second': 'may also be: {words}',
  'figures.nothing': 'could not be read',
  'figures.how':
    'With the report before you, type what is printed: Enter = right as read, - = printed as --, ? = cannot be read.',
  'figures.wrong.nothing-read': 'Nothing was read here, so Enter alone will not do: type what is printed, - or ?.',
  'figures.wrong.amount': 'Type an amount, such as 27,350 or 0; - where -- is printed, ? where it cannot be read.',
  'figures.wrong.day': 'Type a day, such as 2022-07-19 or 2022年07月; ? where it cannot be read.',
  'figures.wrong.months': 'Type a number of months, such as 3; ? where it cannot be read.',
  'figures.wrong.flag': 'Type yes or no; ? where it cannot be read.',
  'figures.wrong.status': 'Type the state as printed, such as 正常, 结清, 销户, 未激活; ? where it cannot be read.',
  'figures.wrong.words': 'Type what is printed; ? where it cannot be read.',
  'figures.wrong.tail': 'Type four digits; ? where they cannot be read.',
  'figures.next': 'All checked. Go on with: {command}',
};
