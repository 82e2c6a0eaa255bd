/** The page: figures that were not read for certain, to be compared with the report on paper. */
export const pageFigures = {
  'page.figures.first':
    'First compare with the report: figures that could not be read for certain: {count} (accounts: {accounts}). Until they are checked, do not act on them, and do not begin the case.',
  'page.figures.few':
    'What decides what to do was read for certain. Figures that decide nothing and were not read for certain: {count}. They can be left.',
  'page.figures.checked': 'Figures that you checked: {count}. The plan was made again with them.',
  'page.figures.done': 'No more figures to check',
  'page.figures.go': 'Check them one by one',
  'page.figures.back': 'See the plan',
  'page.figures.how':
    'Take the report and compare one by one. If what was read is what is printed, tick “As read”; if not, type what is printed; type -- where -- is printed, ? where it cannot be read. Leave empty what you have not looked at.',
  'page.figures.right': 'As read',
  'page.figures.printed': 'What is printed',
  'page.figures.line': 'This line of the report:',
  'page.figures.others': 'Figures that decide nothing ({count})',
  'page.figures.apply': 'Make the plan again with these',
  'page.figures.wrong': 'The plan was not made again. Entries to mend: {count}. Then press the button once more.',
  'page.figures.anew': 'Check all of them anew',
};
