import type {plan as zh} from '../zh-CN/plan.ts';

export const plan: Readonly<Record<keyof typeof zh, string>> = {
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
  'plan.source.working-days':
    '{source} (working days by the announced public holidays; Monday to Friday in years not yet announced)',

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

  'evidence.gone': 'no longer printed in the new report (which does not mean closed)',

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
  'step.verify-progress.call':
    'The new report still shows this entry open. If you asked for it to be closed, ask again with the ticket number; if not, follow the steps below.',
  'step.verify-progress.dispute':
    'The time to wait is over and the new report still shows this entry open. Check that its as-of date is later than the closing day you were told, and have the ticket number and the closing message at hand. If you never asked for it to be closed, this is not your way: ask for that first.',
  'step.verify-progress.fresh':
    'First get a report made after {on} (free online): what has been updated needs nothing more. If it is still open, go on. ',
  'step.verify-progress.gone':
    'The new report does not print this entry any more, which does not mean that it was closed. Read the new report from end to end first: a new name of the lender, a transfer, another place in the report; then ask the lender.',
  'step.confirm.waiting':
    'If you have asked for it to be closed, wait; do not ask twice. Get a new report on {by}. If you have not asked yet, do not wait: close it now by the usual steps.',
  'step.confirm.dispute':
    'A dispute must be answered in writing within 20 days. If nothing has come by {by}, complain to the central bank (12363).',
  'step.dispute.lender':
    'Call {institution} and dispute the entry with the ticket number and the closing message: it agreed to close the line and the report still shows it open, which is an error or omission. Have the day of receipt registered; it must check, correct and answer in writing within 20 days. Facts only.',
  'step.dispute.centre':
    'If the lender does not take it, or to do both at once: take the papers to a PBOC credit counter and fill in the dispute form, free of charge. Before going, ask the credit centre at 400-810-8866 what to bring.',
  'step.close-ask.investigate.gone':
    'Call {institution}: this entry has vanished from the report. Ask whether it is closed, settled or transferred, and on which day that was reported; if it is still open, ask to close the line and end the agreement, and for that in writing.',
  'step.keep.dispute': 'dispute number, day of receipt, written answer',
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
  'step.recheck.final.disputed':
    'If it has not been corrected by {on}, take the receipt of the dispute and the answer to the local branch of the central bank (12363), which answers in writing within 30 days of accepting.',
  'step.clean-up.line':
    'Only when the report shows it closed: remove the app, change or end the phone number. Keep them until then.',
  'step.clean-up.card':
    'Only when the report shows it closed: cut the card, change the phone number, remove the app. Keep them until then.',

  'path.two-calls.title': 'Two calls',
  'path.two-calls':
    'First call {institution}: ask for the partner platform, the product, the contract number, and whether a guarantor or insurer takes part; have the closing of the line, the end of the agreement and the report to the credit centre registered. Then call the platform from its official app: ask which funders are still open under your name, have each closed, and cancel the platform account.',
  'path.partner-list.title': 'The list of partner platforms',
  'path.partner-list':
    'Since 2025-10-01 banks must publish the list of their internet lending partners; consumer finance, trust and auto finance companies do so by analogy. Look for it on the site (type the address yourself) or in the official app of {institution}, and compare it with the apps you have used. It names only present partners, so an earlier one may be missing; some lists are hard to find or use old names; ask customer service then.',
  'path.partner-list.local':
    'The duty to publish partner lists is for banks, and by analogy for consumer finance, trust and auto finance companies; {institution} is a microloan or guarantee company and may have none. Look the other way round: see whether a platform that you used names it among its funders.',
  'path.not-mine.title': 'I did not borrow this',
  'path.not-mine':
    'If you find that you never borrowed it: do not cancel it and do not pay first. Have it registered as not yours, with an answer in writing; dispute it with the lender and the credit centre; take your identity card and the report to the police (110). Call script: not-mine.',

  'escalation.lender-complaint.name': 'Complaint desk of {institution}',
  'escalation.lender-complaint':
    'Complain formally at the complaint line that the lender publishes, send a written request too, and ask for a complaint number. The answer is due in {days} days, {complex} for a complex case, and {extension} more with approval and notice to you (a rule for banks, consumer finance and the like; take it as a guide for microloan and guarantee companies). Papers that it already has need not be given again.',
  'escalation.lender-complaint.number': ' The number here is customer service: ask to be put through.',
  'escalation.lender-complaint.no-number': ' Take the complaint line from the contract, the official app or the site.',
  'escalation.regulator.nfra.name': 'National Financial Regulatory Administration 12378',
  'escalation.regulator.nfra':
    'If the lender does not answer, or you disagree, call 12378 about closing the line or about fees. It is usually passed on to the lender and the complaint clock starts again. Facts only; give the number of the step before.',
  'escalation.regulator.local.name': 'Local financial authority (地方金融管理局) of {province}',
  'escalation.regulator.local':
    'Microloan and guarantee companies are supervised by the financial authority of the province where they are registered: by the name, {province}. Take its complaint line from its own site, or call 12345 of {city} (with the area code from elsewhere). The time for an answer is a local rule.',
  'escalation.regulator.unknown.name': 'Local financial authority of the place of registration, or 12345',
  'escalation.regulator.unknown':
    'The name does not say where it is registered: look it up in the contract, then turn to the financial authority of that place or its 12345. If it is really a bank, consumer finance or trust company, call 12378. The time for an answer is a local rule.',
  'escalation.credit-dispute.name': 'Dispute of the entry: the reporting lender and the credit centre',
  'escalation.credit-dispute':
    'Only when the report is wrong: dispute the entry with the lender that reports it, or take your identity card to a PBOC credit counter and fill in the dispute form. The answer comes in writing within {days} days. The credit centre answers questions at 400-810-8866. A loan platform is never the one to dispute with.',
  'escalation.pboc-complaint.name': 'Local branch of the central bank, 12363',
  'escalation.pboc-complaint':
    'If a dispute is not answered in time, or the lender breaks the credit reporting rules, complain to the local branch of the central bank (12363); it answers in writing within {days} days of accepting. Closing and fees are not its business.',
  'escalation.attach.complaint': 'ticket number|settlement certificate|this entry of the report (cover the rest)',
  'escalation.attach.regulator': 'complaint number and answer|contract number|settlement certificate',
  'escalation.attach.dispute': 'identity card|dispute form|credit report|settlement certificate or closing message',
  'escalation.attach.pboc': 'receipt of the dispute|answer of the lender or the credit centre',

  'sitting.app': 'In the apps, in one sitting',
  'sitting.call': 'One call to {lender} for all of it',
  'sitting.find-number': 'Find a reliable number of {lender} first, then call',
  'sitting.counter': 'At the counter (ask first which branches do it)',
  'sitting.counter.city': 'At the counters in {city}, all on one trip',
  'sitting.card': 'Credit cards of {lender}: only if you want to',
  'sitting.wait': 'Already asked for: wait for the update',

  'calendar.close': '{institution}: check, get the certificate, ask to close',
  'calendar.notice': '{institution}: no closing message yet? Ask again with the ticket number',
  'calendar.dispute': '{institution}: dispute the entry',
  'calendar.answer': '{institution}: no written answer to the dispute yet? Complain (12363)',
  'calendar.last-dispute-day': '{institution}: last day for a dispute and still be in time',
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
  'warning.FEASIBILITY_TIGHT':
    'An update can show by {before}, but only just: for {count} item(s) there is room for one check and none for a dispute. Act today, and keep ticket numbers and certificates for the loan officer.',
  'warning.FEASIBILITY_TOO_LATE':
    'By {before} it will very likely not be done: for {count} item(s) even the first check falls later. Act today all the same, tell the loan officer, hand in certificates and ticket numbers, or move the date.',
  'warning.HOLIDAYS_NOT_KNOWN':
    'The public holidays of {year} are not known here; working days of that year are counted as Monday to Friday, and long holidays make it later.',
  'warning.NO_PAID_REPAIR':
    'The report holds late, bad or recovered debts: people will offer to “repair” or “wash” it for money, and all of them are frauds. The one-time credit repair was automatic and free and ended for payments after 2026-03-31. Nobody can be paid to delete a true record; a wrong one is disputed free of charge.',
  'warning.SINCE_OTHER_REPORT':
    'The newer report of that comparison is not this report, so the progress may not fit. Compare again with this one first.',
  'warning.SINCE_CANNOT_TELL':
    'That comparison could not come to a result (figures that do not agree, or different layouts). Take the progress as a hint only.',
  'warning.GONE_IS_NOT_CLOSED':
    '{count} entry(ies) vanished from the new report, with no proof that they were closed. Check them first.',
  'warning.WAITING_ASSUMES_ASKED':
    'Items marked as waiting assume that you asked for their closing around the time of the older report. If you did not, do not wait.',
  'warning.LAST_SAFE_DAY_PASSED':
    '{institution}: the last safe day, {day}, has passed. Ask today, but it may not be in time; show the loan officer the certificate and the ticket number.',
};
