import type {Templates} from '../index.ts';

export const plan: Templates = {
  'banner.scam':
    'This tool only puts your list in order, and every call is made by you. Anyone who calls you about “cancelling a campus loan”, “cancelling JD credit”, “your credit record will suffer unless you cancel” or “your account breaks the interest rules” is a fraud: install no meeting app, share no screen, read out no code, transfer nothing, borrow nothing. A real closing costs nothing and never needs you to borrow first to “empty the limit”. If you have already sent money call 110 now; to check a call, dial 96110.',

  'plan.comma': ', ',
  'plan.list': ', ',
  'plan.list-more': '{list} and others, {count} in all',
  'plan.semicolon': '; ',
  'plan.sentence-gap': ' ',
  'plan.currency-account': '{currency} account',
  'plan.kind.credit-card': 'credit card account',
  'plan.kind.semi-credit-card': 'semi-credit card account',
  'plan.kind.term-loan': 'loan account',
  'plan.kind.credit-line': 'credit line',
  'plan.kind.drawdown': 'drawdown of a line',
  'plan.kind.finance-lease': 'finance lease',
  'plan.kind.securities-financing': 'securities financing',
  'plan.kind.recovery': 'account in recovery',
  'plan.source.weekdays':
    '{source} (working days counted as Monday to Friday; public holidays are not known here, so it may take longer)',

  'evidence.of': '{what}: {facts}',
  'evidence.facility': 'credit agreement',
  'evidence.not-activated': 'not activated',
  'evidence.restricted': 'status “{status}” (restricted, but not closed)',
  'evidence.status.frozen': 'frozen',
  'evidence.status.stopped': 'payment stopped',
  'evidence.balance': 'balance {amount}',
  'evidence.used': 'used {amount}',
  'evidence.used-unknown': 'used amount not printed (which is not 0)',
  'evidence.overdraft': 'overdraft {amount}',
  'evidence.installment': 'special instalments not yet billed {amount}',
  'evidence.limit': 'limit {amount}',
  'evidence.overpaid': 'overpaid',
  'evidence.as-of': 'as of {on}',
  'evidence.expired-but-open': 'valid until {on}, which has passed, but still open on the report',

  'why.of-account': '{account}: {why}',
  'why.with-facility': 'The credit agreement of the same line ({count}) waits too.',
  'why.closed.settled': 'The report says it is settled. Nothing to do.',
  'why.closed.settled.on': 'The report says it is settled ({on}). Nothing to do.',
  'why.closed.closed': 'The report says it is closed. Nothing to do.',
  'why.closed.closed.on': 'The report says it is closed ({on}). Nothing to do.',
  'why.transferred':
    'Transferred: the debt went to another institution, which is not closing. Ask the old lender who has it, then look for that entry.',
  'why.bad':
    'A bad debt that is not finished. Ask the lender for a statement, pay it, get the settlement certificate, then talk about closing.',
  'why.bad.amount':
    'A bad debt; the report shows {amount} yuan. Ask the lender for a statement, pay it, get the settlement certificate, then talk about closing.',
  'why.recovery':
    'An account in recovery (asset disposal or advance). Check the debt with the institution on the report; once paid, ask it to report it as settled.',
  'why.recovery.amount':
    'An account in recovery (asset disposal or advance); the report shows {amount} yuan. Check it with the institution on the report; once paid, ask it to report it as settled.',
  'why.unclear.amount':
    'Where an amount should stand the report prints none, and that is not 0. Look at this entry of the report, or ask the lender what is owed.',
  'why.unclear.no-status': 'The status of this account could not be read. Look at this entry of the report first.',
  'why.unclear.status':
    'The status “{status}” is not a known one, so it cannot be told whether it is open. Ask the lender first.',
  'why.unclear.contradiction':
    'The report says it has ended but still prints {amount} yuan. Ask the lender, and dispute the entry if need be.',
  'why.unclear.together': 'Another account of the same card or line could not be read. Wait with both.',
  'why.owing.together': 'Another account of the same card or line is not finished. Do not close it yet.',
  'why.owing.past-due': 'Past due now: pay the overdue part first.',
  'why.owing.amount': '{amount} yuan are still owed.',
  'why.owing.amount.on': '{amount} yuan were still owed as of {on}.',
  'why.owing.housing': 'Go on paying the mortgage as agreed. Nothing to do here.',
  'why.owing.credit-card':
    'The card is in use. To close it, first pay it off and finish the instalments, then look at a new report.',
  'why.owing.semi-credit-card': 'The card is overdrawn. To close it, first pay it off, then look at a new report.',
  'why.owing.term-loan':
    'Pay as agreed; once paid the lender reports it as settled. The report shows no line to close.',
  'why.owing.credit-line': 'Pay it off and get the settlement certificate first, then close the line.',
  'why.owing.drawdown': 'Pay off this drawdown first, then close the line behind it.',
  'why.owing.finance-lease': 'Pay as agreed; once paid the lender reports it as settled.',
  'why.owing.securities-financing':
    'Settle this financing with the institution first, then ask it to report it as settled.',
  'why.owing.recovery': 'Check the debt with the institution on the report; once paid, ask it to report it as settled.',
  'why.kept.user': 'You chose to keep it.',
  'why.kept.oldest-card':
    'The oldest credit card of the report without a late payment ({on}). Better keep it: an old good record may help, and closing cannot be undone.',

  'app-reason.used-by-you': 'you said that you used {app}',
  'app-reason.product-names-it': 'the business kind on the report names {app}',
  'app-reason.same-day-funder':
    '{other}, which also works with {app}, opened an account for you on the same day ({on})',
  'app-reason.inquiry-near': '{other}, which also works with {app}, queried your report around that day ({on})',
  'app-reason.only-app': '{app} is the only app of {funder} in the directory, and its own',
  'app-reason.own-app': '{app} is {funder}’s own',
  'app-reason.partner': '{app} works with {funder}',

  'step.keep.number-source': 'where you found the number, and the date',
  'step.keep.screenshot': 'a screenshot with the date',
  'step.keep.pdf': 'the PDF or the sealed original',
  'step.keep.ticket': 'agent number, ticket number, time, promised date',
  'step.keep.reply': 'the reply',
  'step.keep.notice': 'a screenshot of the message',
  'step.keep.reports': 'the PDFs of both reports',
  'step.keep.five-years':
    'all proofs for at least 5 years after the report shows it closed; 10 years where there was a guarantee, an advance or a dispute',

  'step.verify-lender.unknown':
    '“{institution}” is not in the directory. Find out who it is: read the loan contract and the payout messages; take numbers only from the contract, the official app or the lender’s own site, typed by hand. ',
  'step.verify-lender.app': 'Most likely borrowed in {app}: log in and compare the lender named in the contract. ',
  'step.verify-lender.apps':
    'One of these apps may stand behind it: {apps}. Log in and compare the lender named in the contract to find out which. ',
  'step.verify-lender.find-app':
    'How to find the app: (1) look for the list of internet lending partners (互联网贷款合作机构名单) on the lender’s site or app; (2) look for a platform name in the contract and payout messages; (3) call the lender first and ask for platform and product, then call that platform from its official app. ',
  'step.verify-lender.phone':
    'Dial only numbers marked as safe to dial; check any other in the official app or the contract first. ',
  'step.verify-lender.no-phone':
    'There is no reliable number here: take it from the contract, the official app or the report, not from search ads, messages or callers. ',
  'step.verify-lender.not-mine':
    'If you find that you never borrowed this, do not close it: have it registered as not yours, dispute the entry, and go to the police.',
  'step.verify-zero.line':
    'Check that principal, interest, fees, instalments and refunds under way are all zero, to the cent. ',
  'step.verify-zero.card':
    'Check that the debt of every currency, unbilled charges, unbilled instalments and the annual fee are all zero, to the cent. Have an overpayment sent back to your own account first. ',
  'step.verify-zero.overpaid':
    'The report shows an overpayment: have it sent back to an account in your own name, and close only when it has arrived.',
  'step.certificate.loan':
    'Get the settlement certificate first (lender, contract number, amount, settlement date, seal or e-seal) and save it with the contract and repayment list. After cancelling, logging in and proving who you are gets harder. ',
  'step.certificate.card':
    'Save the last statement, which shows that nothing is owed; ask for a closing certificate afterwards. ',
  'step.certificate.path': 'Known way: {path}.',
  'step.stop-charges.line':
    'End memberships, insurance and renewals; then cancel automatic debits in three places: the lender’s app, WeChat and Alipay, and the bank. Do it after the balance is zero and any overpayment is back. ',
  'step.stop-charges.card': 'Cancel automatic repayment, direct debits and payment apps bound to this card. ',
  'step.stop-charges.known': 'Known ones: {charges}.',
  'step.scope.line': 'closing the line',
  'step.scope.agreement': 'ending the credit agreement',
  'step.scope.account': 'cancelling the account',
  'step.close-path': 'In {owner}: {path}. ',
  'step.close-path.if': 'If it was borrowed in {owner}: {path}. ',
  'step.close-path.product': '{owner} ({product})',
  'step.close-path.scope': 'By what is known this does only: {covered}. Ask for the rest in the next step. ',
  'step.close-path.scope-all':
    'By what is known this closes the line, ends the agreement and cancels the account; still ask for each in the next step. ',
  'step.close-path.scope-unknown': 'It is not written what this covers: ask for all three things in the next step. ',
  'step.close-path.note': '({note}) ',
  'step.close-path.may-change': 'Paths change: go by what the app shows, or ask its customer service.',
  'step.close-ask.generic': 'No reliable way of this lender’s own is known; this is the general one. ',
  'step.close-ask.line':
    'Call {institution} and ask for three things at once: close the line, end the credit agreement, cancel the account; and to report it as settled or closed, and on which day. Closing it is, not freezing, pausing or hiding it. ',
  'step.close-ask.investigate.loan':
    'Call {institution}: the balance is 0 but the report does not say settled. Ask for the settlement date and the reporting date, and to report it as settled; if there is a line behind it, ask to close the line and end the agreement too. ',
  'step.close-ask.investigate.facility':
    'Call {institution}: ask how much of this credit agreement is used and by which loan. If nothing is owed, ask to close the line, end the agreement and cancel the account; if something is owed, check and pay it first. ',
  'step.close-ask.gone':
    'This lender is said to have closed or merged: look for its successor first; failing that, ask the financial authority of the place where it is registered or call 12345, and dispute the entry.',
  'step.close-ask.needs':
    'identity card|registered phone|last four digits of the repayment card|screenshot of the zero balance|the words of this entry',
  'step.close-platform':
    'Then ask once more in the official app of {app}: which funders are still open under your name; have all of them closed, then cancel the platform account.',
  'step.close-platform.unknown':
    'Once the lender has named the platform, ask there in its official app: which funders are still open under your name; have all of them closed, then cancel the platform account.',
  'step.close-data':
    'Withdraw consents that are not needed, stop marketing, and ask to delete or anonymise data that need not be kept. What the law orders to be kept may only be stored.',
  'step.close-card':
    'Call {institution} and ask to close the account (not only the plastic), every currency and additional card together. Whether to close this card is up to you.',
  'step.close-card.never-used':
    'Only if you want to: call {institution}, say that the card was never activated, and ask to close the account, not only to void the card.',
  'step.close-card.needs': 'identity card|phone on file|last digits of the card',
  'step.confirm.line':
    'Wait for the closing message. If nothing has come by {by}, ask again with the ticket number. Do not tap “see my limit” afterwards: it may sign a new agreement.',
  'step.confirm.card': 'Wait for the closing message. If nothing has come by {by}, ask again with the ticket number.',
  'step.recheck.first':
    'From {on} on, get a new report (free online) and compare: does this entry say settled or closed, and has the number of open accounts gone down? A text message alone is no proof.',
  'step.recheck.final':
    'If it has not changed by {on}, dispute it with the lender and the credit centre, with certificate and ticket number; the lender must answer in writing within 20 days. Credit centre: 400-810-8866.',
  'step.clean-up.line':
    'Only when the report shows it closed: remove the app, change or end the phone number. Keep them until then.',
  'step.clean-up.card':
    'Only when the report shows it closed: cut the card, change the phone number, remove the app. Keep them until then.',

  'calendar.close': '{institution}: check, get the certificate, ask to close',
  'calendar.notice': '{institution}: no closing message yet? Ask again with the ticket number',
  'calendar.last-safe-day': '{institution}: last day to ask and still be in time',
  'calendar.recheck': 'Get a new report and check {count} item(s)',
  'calendar.final-check': 'Last check of {count} item(s); dispute what has not changed',
  'calendar.before': 'The day the report must be clean',

  'warning.SCAM': 'Only calls that you make count. Hang up on anyone who calls you to “help you cancel”.',
  'warning.HISTORY_STAYS':
    'Closing erases nothing: bad marks stay for five years from the day they were made good. Disputes and corrections are free; whoever charges for “credit repair” or for cancelling is a fraud.',
  'warning.REPORT_NOT_RECONCILED':
    'What was read does not agree with the figures that the report prints ({failed}). The list below may lack accounts; do not conclude that nothing is left. Compare it with the report, entry by entry.',
  'warning.REPORT_NOT_PRINTED_TOTALS':
    'This document prints no totals, so it cannot be checked that nothing was missed. Compare it with the report.',
  'warning.REPORT_OLD':
    'This report is {days} days old and accounts may have changed. Get a new one, free, before you call.',
  'warning.NOTHING_TO_CLOSE': 'The report was read completely, and no account or line that must be closed was found.',
  'warning.MORTGAGE_REVIEW':
    'If a mortgage or car loan is under review now, ask the loan officer before you start: a changed status may have it looked at again.',
  'warning.NO_NEW_APPLICATIONS':
    'Meanwhile apply for no loan, do not tap “see my limit”, and accept no higher limit, lower rate or coupon: it may sign a new agreement.',
  'warning.LENDER_NAMES_MASKED':
    'This is the institutions’ edition, which hides lender names. Get your own edition to know whom to call.',
  'warning.PARTNER_LIABILITIES':
    'The report names {count} debts of others that you answer for (guarantee or co-borrower). They are not your accounts and are not closed here; if the debt is paid, use the script guarantor (loanclose script LENDER --scenario guarantor).',
  'warning.FACILITY_USED':
    'The credit agreement of {institution} shows {used} yuan used, but no account owes it: a loan may be missing or the figure may be old. Ask before closing.',
  'warning.LAST_SAFE_DAY_PASSED':
    '{institution}: the last safe day, {day}, has passed. Ask today, but it may not be in time; show the loan officer the certificate and the ticket number.',
};
