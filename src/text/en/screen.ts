export const screen = {
  'screen.scam':
    'Trust only calls that you make. A caller who wants a code, your screen or money to “close an account”: hang up. If you paid, call 110.',
  'screen.nothing-read':
    'No account was read at all. This does not mean that there is nothing to close: compare with the report itself, or try the original PDF.',
  'screen.nothing-sure':
    'No account to close was read, but the report was not read whole. This does not mean that there is none: compare with the report itself.',
  'screen.open': '{open} accounts are open: {parts}.',
  'screen.open.none': 'The report shows no open account.',
  'screen.part.close': '{count} to close',
  'screen.part.optional': '{count} up to you',
  'screen.part.investigate': '{count} to clear up first',
  'screen.part.in-use': '{count} still in use',
  'screen.ended': '{count} more were closed long ago and need nothing.',
  'screen.after': 'Once those are closed, {openAfter} remain.',
  'screen.agreements': '{open} credit agreements have no open account under them; {close} of them should be ended.',
  'screen.gain':
    'Afterwards: institutions {lendersBefore} → {lendersAfter}, lines {linesBefore} → {linesAfter}{limit}. Banks differ; ask yours.',
  'screen.gain.limit': ', limits {before} → {after} yuan',
  'screen.effort': '{parts}: about {time}, over several days.',
  'screen.effort.self': '{count} sittings on the phone',
  'screen.effort.calls': '{count} calls',
  'screen.effort.counters': '{count} trips to a counter',
  'screen.numbers': 'no. {numbers}',
  'screen.sitting': '{numbers}: {what}',
  'screen.find-number': 'find the number in the app or contract first',
  'screen.minutes': '{low}–{high} minutes',
  'screen.minutes.one': '{low} minutes',
  'screen.hours': '{low}–{high} hours',
  'screen.hours.one': '{low} hours',
  'screen.source': 'Today {today}. Report: {layout}, {time}.',
  'screen.gaps':
    'The number of accounts agrees; {count} accounts have a figure that was read with doubt. Check it on paper, it is not 0.',
  'screen.before': 'To be done before {before}: {feasibility}',
  'screen.too-late':
    'The report cannot show it before {before}. The earliest day on which it can show everything closed is {earliest}: can you wait until then?',
  'screen.too-late.unknown': 'The report cannot show it before {before}.',
  'screen.too-late.now':
    'What helps now: ask today, get the settlement certificates, and take along the page for the loan officer (--format officer-html).',
  'screen.first': 'Before you begin',
  'screen.box': '□ ',
  'screen.items': 'What to do (the numbers stay the same; use them in every command)',
  'screen.running':
    '{count} more here not settled ({owed}): close this one only. Do not stop debits, do not cancel the login, do not remove the app.',
  'screen.running.app':
    '{count} more here or in the same app not settled ({owed}): close this one only. Do not stop debits, do not cancel the login, do not remove the app.',
  'screen.owed': 'owes {amount} yuan',
  'screen.owed.past-due': 'owes {amount} yuan, some of it past due',
  'screen.owed.unknown': 'how much is owed is not printed',
  'screen.owed.none': 'in use',
  'screen.secured':
    'No ordinary web loan (house, car, farm, study, a pledge or a joint borrower): clear it up first; ask for no closing yet.',
  'screen.restricted': 'Frozen or stopped on the report: ask first why, and who lifts it.',
  'screen.investigate': 'Clear up first: {evidence}',
  'screen.optional': 'Up to you, only if you want to',
  'screen.visits': 'The visits',
  'screen.visits.phone': 'By phone: one call for each number, three or four a day',
  'screen.visits.self': 'On the phone or computer, in one sitting',
  'screen.visits.branch': 'At a counter',
  'screen.group': '{name} ({time})',
  'screen.visit': '{title}: no. {numbers}',
  'screen.visit.cost': ' ({cost})',
  'screen.each':
    'Ask for five things in each call: settlement certificate, line closed, agreement ended, when it is reported, ticket number.',
  'screen.dates': 'After that, only these days',
  'screen.others': 'Nothing to do',
  'screen.other': '{verdict}, {count}: {names}',
  'screen.other.more': '{names} and more',
  'screen.ended.line': 'closed already, {count}: nothing to do.',
  'screen.attention': 'Please note',
  'screen.more-notes': '{count} notes on your record, on limits and on opening again are in --full.',
  'screen.more': 'To see more',
  'screen.more.item': 'item {number} from beginning to end: {command}',
  'screen.more.script': 'what to say on the phone: {command}',
  'screen.more.full': 'all details: {command}',
  'screen.more.html': 'to read on a phone, print and tick: {command}',
  'screen.more.keep': 'to keep one of them: add --keep {number}; apps that you used: add --apps 花呗,借呗',
  'screen.step.after':
    'Only with the settlement certificate in hand; in one call, ask the agent to send the certificate first.',
  'screen.steps': 'Steps',
  'screen.no-number': 'number not verified: take it from the app or the contract',
  'screen.ladder.refused': 'If they refuse to close, step by step: ',
  'screen.ladder.refused.asked': 'If they give no answer, no certificate or no release, step by step: ',
  'screen.ladder.not-updated': 'If it is settled or closed but not updated, step by step: ',
  'screen.form': ' (with {form})',
  'screen.later-dates': '{count} more days in --full',
  'screen.running.title': 'Not settled at this lender: ',
  'screen.running.entry': '{institution} {product}: {owed}',
  'warning.APP_TAKEN_FOR':
    'No app is called “{name}”; it was taken for {app}, the only one near it. If that is wrong, type the name in full.',
  'warning.APP_NOT_KNOWN': 'The app “{name}” is not known and was left out.',
  'warning.APP_NOT_KNOWN_NEAR': 'The app “{name}” is not known and was left out. Did you mean {near}?',

  'ahead.title': 'What to do before you have a report (not worked out from your report)',
  'ahead.not-from-report':
    'This is written from the apps that you named and from the directory only; nobody has seen your report. What is owed, to whom and how many are open is for the report to say. Do not ask anybody to close anything before you have it.',
  'ahead.report': '1. Get the report (looking at it yourself does not hurt your score; free)',
  'ahead.report.1':
    'Open ipcrs.pbccrc.org.cn on a computer (type the address), register, prove who you are and ask for the 个人信用报告; a text message with a code usually comes the next day. The 云闪付 app and many banking apps offer it as well.',
  'ahead.report.2':
    'Ask for your own edition (本人版). The brief edition is enough; for agreements and account ids print the detailed one at a branch or machine of the central bank (twice a year free, bring your ID card).',
  'ahead.report.3':
    'Download the original PDF; no screenshots, no pictures. Then run: loanclose plan report.pdf --apps {apps}',
  'ahead.report.4':
    '30 to 45 days after everything is asked for, get a newer one in the same way and run: loanclose diff old.pdf new.pdf',
  'ahead.apps': '2. What you can do now in these apps',
  'ahead.app.lenders': 'institutions that the report may name: {lenders}',
  'ahead.app.no-lenders': 'The directory knows no institution behind it: the contract and the report decide.',
  'ahead.app.look':
    'Log in to {app}, see what is owed and what the limit is, keep a screenshot; do not tap “view my limit”, “claim” or “raise”.',
  'ahead.app.contract':
    'Find the contract in the list of loans; note the lender, the contract number and the day it was settled.',
  'ahead.app.script': 'read beforehand what to say on the phone: {command}',
  'ahead.also': '3. Do not miss any',
  'ahead.also.text':
    'Go through loan text messages, debit remarks on bank statements, and the authorisations and password-free payments in Alipay and WeChat; note each one and compare when the report is there.',
};
