/** The pages of the directory: one for each lender, app and number. */
export const site = {
  'site.title': 'Directory of lenders, apps and phone numbers',
  'site.lead':
    'Who the lender on a credit report is, which app it lends through, where its numbers and closing paths come from, and how sure they are. Last edited: {day}.',
  'site.home': 'Directory',
  'site.machine': 'For machines (JSON)',
  'site.skip': 'Skip to the text',
  'site.lenders': 'Lenders',
  'site.apps': 'Apps and products',
  'site.numbers': 'Phone numbers',
  'site.count': '{name} ({count})',
  'site.who': 'Who it is',
  'site.onReport': 'Printed on reports as',
  'site.next': 'See now',
  'site.apps.of': 'Apps it lends through',
  'site.lenders.of': 'Lenders that may stand behind it',
  'site.lenders.note': 'A report prints the lender, not the app. The lender on the report is the one that counts.',
  'site.phones.none':
    'The directory has no reliable number. Take one from the contract, the official app or the official site, never from a search.',
  'site.closing.none':
    'No closing path with a source is known. Call the official line, ask to close the line and end the agreement, and ask when it is reported.',
  'site.closing.note':
    'Paths change: what the official app shows counts. Cancelling the account does not close the line, nor end the agreement.',
  'site.since': 'since {from}',
  'site.until': 'until {until}',
  'site.trust': '{trust}, {age}',
  'site.age': 'as of {day}',
  'site.age.unknown': 'no source gives a date',
  'site.sources': 'Sources ({count})',
  'site.sources.none': 'No source is given',
  'site.seen': 'seen on {day}',
  'site.printed': 'printed {day}',
  'site.needs': 'Have ready',
  'site.edited': 'This entry was last edited on {day}, which is not the day of a check.',
  'site.number.title': 'Whose number is {number}?',
  'site.number.dial':
    'The directory has it for {names}, from sources that confirm each other. Dial it yourself; never follow a link in a message.',
  'site.number.check':
    'A source says that it belongs to {names}, and none confirms it. Check it in the official app or the contract before you dial.',
  'site.number.disputed': 'Do not dial {number}: the sources contradict each other.',
  'site.number.authority': 'A public number that anybody may dial: {name}.',
  'site.number.called': 'A call from {number}?',
  'site.number.spoof':
    'A caller can show any number, so standing here proves nothing about a call. Hang up and dial the official number yourself. Whoever wants a code, your screen or a transfer is a fraud; if you have paid, dial 110 at once, and 96110 to verify.',
  'site.number.whose': 'Whose it is',
  'site.correct': 'Is something wrong here?',
  'site.correct.text':
    'Choose “号码错了” (wrong number) or “名录更正” (correction) among the issues of the project: the full printed name, the number, where it is printed (app page, contract, back of a card, text message) and the day on which you saw it. No screenshots, no names, no id or phone numbers of persons.',
  'site.correct.link': 'Report an error',
  'site.group.95': 'Short numbers that begin with 95',
  'site.group.400': 'Numbers that begin with 400',
  'site.group.other': 'Others',
};
