import type {call as zh} from '../zh-CN/call.ts';

export const call: Readonly<Record<keyof typeof zh, string>> = {
  'help.call': 'go through the call with you: one ask at a time, answers and ticket number noted, saved to a file',
  'help.option.callOutput': 'write the notes to this file, which only you can read; asked at the end when left out',
  'help.option.accountKey':
    'which account of the report: its key, a part that no other key has, or its number in the plan',
  'script.takenFor':
    'The directory does not know “{typed}”; the words are for {name} ({how}, medium confidence). If that is not the one, do not use them; type the name in full.',
  'script.alsoFits': 'The words are for {name}; the same word may also mean: {others}.',
  'script.bankProducts': '{lender} also has: {products}. If it is one of these, type its name.',
  'script.assumed':
    'Written for {lender}, which lends through {app} itself ({confidence} confidence). Check the full name on your report first; if it is another company, do not use this.',
  'script.formerName':
    'The directory knows this as a former name; the company is now {lender}. Give both names when you call or write.',
  'script.obsolete':
    'The directory says of {lender}: {reason}. Find out who took over; if nobody can say, ask 12345 where it was registered, and file a credit dispute.',
  'script.otherFunders':
    '{app} has other funders: {others}. If the report names another one, run this again with that full name.',
  'script.otherFundersMore':
    '{app} has other funders: {others}, and {more} more. If the report names another one, run this again with that full name.',
  'script.chosenAccount':
    'The report has {count} accounts of this institution; the only one paid off and still open was taken: {key}',
  'script.asks': '{count} things to ask, one by one',
  'script.gloss': 'Words you will hear',
  'script.running':
    'Something is still running at the same lender or in the same app: {debts}. The words ask for this line only; leave debits and accounts there as they are.',
  'script.secured':
    'This is no ordinary web loan (house, car, farm, study, a pledge or a joint borrower): find out first what closing means and how the security is released; until then ask for no closing.',
  'script.running.debt': '{product} ({owed})',
  'script.running.debt.elsewhere': '{product} of {institution} ({owed})',
  'script.running.owed': '{amount} yuan owed',
  'script.running.unknown': 'amount not known',
  'script.running.some': 'an account',
  'script.standing.owing':
    'The report shows money owed on this account: pay it off and get the certificate before you ask for closing.',
  'script.standing.closed': 'The report shows this account as settled or closed: there is nothing to close.',
  'script.standing.transferred':
    'The report shows this account as transferred: ask who holds it now; the present creditor has to act.',
  'script.standing.bad':
    'The report shows this account as bad debt (呆账): ask first whether money is owed or was overpaid; if the balance is 0, have it corrected.',
  'script.standing.recovery':
    'The report shows a recovery account: only when the money is repaid is there a settlement to report.',
  'script.standing.unclear':
    'The state or amount of this account cannot be read with certainty: ask the lender, do not take it for paid off.',
  'error.BAD_OPTION.account-number': 'The plan has no item {value}, or that item has no account.',
  'error.BAD_OPTION.account-near': 'The report has no “{value}”. Did you mean {near}?',
  'error.BAD_OPTION.account-several': '“{value}” fits several accounts: {keys}',
  'error.BAD_OPTION.account-elsewhere': 'This account is not with this institution: {value}',
  'error.BAD_OPTION.scenario-secured':
    'This is no ordinary web loan (house, car, farm, study, a pledge or a joint borrower): no words for closing it are given ({value}).',
  'hint.BAD_OPTION.scenario-secured':
    'Leave --scenario out for the words that fit; use --scenario secured-paid to have a mortgage or pledge released.',
  'error.BAD_OPTION.scenario-bad-debt':
    'The report calls this a bad debt (呆账): no words for closing it are given ({value}).',
  'hint.BAD_OPTION.scenario-bad-debt': 'Use --scenario bad-debt: ask first whether it is a debt or money you overpaid.',
  'error.BAD_OPTION.stdin-call': 'call cannot read the report from stdin: stdin answers the questions.',
  'error.NOT_INTERACTIVE.call': 'Questions cannot be asked here: stdin is not a terminal, or this runs in CI.',
  'hint.NOT_INTERACTIVE.call': 'To print the words instead: loanclose script {lender}.',
  'call.title': 'Call: {name}',
  'call.masked': 'ID and mobile numbers are not written to the file; they were masked with *.',
  'call.badDay': 'Write a day that exists, such as 2027-01-15; press Enter if none was promised.',
  'call.pastDay': 'A promised day is not before the day of the call ({earliest}).',
  'call.ask.number': 'Which number did you call, and where is it from? (Enter to skip)',
  'call.ask.agent': 'Agent’s staff number: (Enter to skip)',
  'call.ask.outcome': 'What was the answer?',
  'call.ask.reason': 'Reason of the refusal: (Enter to skip)',
  'call.ask.said': 'What did they say?',
  'call.ask.words': 'Note their words: (Enter to skip)',
  'call.ask.ticket': 'Ticket number: (Enter to skip)',
  'call.ask.promisedOn': 'By which day will the credit report be updated? (such as 2027-01-15; Enter to skip)',
  'call.ask.contract': 'Contract numbers, how many: (Enter to skip)',
  'call.ask.certificate': 'How and when the certificate comes: (Enter to skip)',
  'call.ask.amount': 'How much is owed, in yuan? Only the number, such as 12.30; Enter if it was not clear',
  'call.ask.ticketAgain': 'No ticket number yet, ask for it again: (Enter to skip)',
  'call.badAmount': 'Only the number, such as 12.30; Enter if it was not clear.',
  'call.heard.owed': '{amount} yuan still owed',
  'call.heard.unclear': 'not clear how much is owed',
  'call.owed': 'You did not hear “all zero”: ask for no closing today. Go on and clear up the difference.',
  'call.outcome.zero': 'all zero, confirmed',
  'call.outcome.owed': 'something is owed, or it is not clear',
  'call.next.owed':
    'Next: find out what is owed and settle it, then call again to close. For a written statement: loanclose letter {lender} --kind certificate.',
  'call.ask.path': 'Save the notes to which file? (Enter for {offered}; - to save nothing)',
  'call.ask.saveStopped': 'Stopped. Save what was noted?',
  'call.outcome.done': 'done, or confirmed',
  'call.outcome.refused': 'refused',
  'call.outcome.said': 'they said something … (see what to answer)',
  'call.outcome.skipped': 'skip',
  'call.otherWords': 'none of these, note it',
  'call.saveYes': 'save',
  'call.saveNo': 'do not save',
  'call.notSaved': 'Nothing was saved.',
  'call.fileExists': 'This file exists and is not overwritten: {path}. Give another name.',
  'call.hangUp': 'Hang up. Take no more calls from them; contact the lender from its official app only.',
  'call.summary': 'What came of this call',
  'call.result.done': 'done  ',
  'call.result.refused': 'refused  ',
  'call.result.skipped': 'not asked  ',
  'call.notNoted': 'not noted',
  'call.label.number': 'Number called',
  'call.label.agent': 'Agent',
  'call.label.ticket': 'Ticket',
  'call.label.promisedOn': 'Promised update',
  'call.label.contract': 'Contract number, platform and product',
  'call.label.certificate': 'How and when the settlement certificate comes',
  'call.label.more': 'Anything else',
  'call.next.hung-up':
    'Next: find the number in the official app and call again. If they asked for a code or a transfer, check with 96110; if money is gone, call 110 at once.',
  'call.next.open':
    'Next: {count} asks are still open. Call again or have a formal complaint registered; in writing: loanclose letter {lender} --kind closure.',
  'call.next.promised':
    'Next: three days after {day} get a new report and compare the two with loanclose diff OLD NEW.',
  'call.next.wait': 'Next: in 30 to 45 days get a new report and compare the two with loanclose diff OLD NEW.',
};
