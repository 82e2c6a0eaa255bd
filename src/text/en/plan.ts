import type {plan as zh} from '../zh-CN/plan.ts';

export const plan: Readonly<Record<keyof typeof zh, string>> = {
  'plan.comma': ', ',
  'plan.list': ', ',
  'plan.list-more': '{list} and others, {count} in all',
  'plan.arrow': ' → ',
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
  'evidence.doubtful': 'check these against the paper report first (page {page}), they were hard to read: {fields}',
  'evidence.bad-debt': 'marked as bad debt (呆账), yet nothing is owed',
  'evidence.field.balance': 'balance',
  'evidence.field.latest-balance': 'balance of the newest payment record',
  'evidence.field.used': 'used amount',
  'evidence.field.overdraft': 'overdraft',
  'evidence.field.installment': 'large instalment plan',
  'evidence.field.status': 'status',

  'why.of-account': '{account}: {why}',
  'why.with-facility': 'The credit agreement of the same line ({count}) is left open until then as well.',
  'why.closed.settled': 'The report says it is settled. Nothing to do.',
  'why.closed.settled.on': 'The report says it is settled ({on}). Nothing to do.',
  'why.closed.closed': 'The report says it is closed. Nothing to do.',
  'why.closed.closed.on': 'The report says it is closed ({on}). Nothing to do.',
  'why.transferred':
    'Transferred: the debt went to another institution, which is not closing. Ask the old lender who has it, then look for that entry.',
  'why.bad':
    'This is a bad debt (呆账). Ask first whether it is a debt or money you overpaid: of a debt ask for the details, pay it and get a settlement certificate; an overpayment has to come back to you. ',
  'why.bad.amount':
    'This is a bad debt (呆账), {amount} yuan on the report. Ask first whether it is a debt or money you overpaid: of a debt ask for the details, pay it and get a settlement certificate; an overpayment has to come back to you. ',
  'why.recovery':
    'An account in recovery (asset disposal or advance). Check the debt with the institution on the report; once paid, ask it to report it as settled.',
  'why.recovery.amount':
    'An account in recovery (asset disposal or advance); the report shows {amount} yuan. Check it with the institution on the report; once paid, ask it to report it as settled.',
  'why.unclear.amount':
    'Where an amount should stand the report prints none, and that is not 0. Look at this entry of the report, or ask the lender what is owed.',
  'why.unclear.no-status': 'The status of this account could not be read. Look at this entry of the report first.',
  'why.unclear.status':
    'The status “{status}” is not a known one, so we cannot tell whether it is open. Ask the lender first.',
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
  'why.owing.credit-line':
    'If you still use it, leave it open. To close it, pay everything and get the settlement certificate first. ',
  'why.owing.drawdown': 'Pay off this drawdown first, then close the line behind it.',
  'why.owing.finance-lease': 'Pay as agreed; once paid the lender reports it as settled.',
  'why.owing.securities-financing':
    'Settle this financing with the institution first, then ask it to report it as settled.',
  'why.owing.recovery': 'Check the debt with the institution on the report; once paid, ask it to report it as settled.',
  'why.kept.user': 'You chose to keep it.',
  'why.kept.oldest-card':
    'The oldest credit card of the report without a late payment ({on}). Better keep it: an old good record may help, and closing cannot be undone.',
  'why.unclear.doubtful-status':
    'The status was hard to read, so this does not count as closed. Check this entry on the paper report. ',

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
    'If you have asked for it to be closed, just wait for the update. If you have not, do not wait: ask now. ',
  'step.confirm.dispute':
    'A dispute must be answered in writing within 20 days. If not, complain to the central bank in writing. ',
  'step.dispute.lender':
    'Call {institution} and dispute the entry with the ticket number and the closing message: it agreed to close the line and the report still shows it open, which is an error or omission. Have the day of receipt registered; it must check, correct and answer in writing within 20 days. Facts only.',
  'step.dispute.centre':
    'Dispute it with the credit centre as well: since October 2023 online on its platform, or at a counter of the central bank, free of charge. You need the personal edition (本人版); the brief report is not enough. Phone 400-810-8866. ',
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
    'We have no reliable number: get it from the contract, the official app or the report, not from search ads, messages or callers. ',
  'step.verify-lender.not-mine':
    'A line can also come from tapping "see my limit" or taking a coupon, without borrowing: ask for the authorisation record, then close it. If you never authorised it, do not close it: have it registered as not yours, dispute it, go to the police. ',
  'step.verify-lender.not-mine.secured':
    'If you never took this loan, do nothing else yet: have it registered as not yours, dispute it, report it to the police. ',
  'step.verify-zero.line':
    'Check that principal, interest, fees, instalments and refunds under way are all zero, to the cent. ',
  'step.verify-zero.card':
    'Check that the debt of every currency, unbilled charges, unbilled instalments and the annual fee are all zero, to the cent. Have an overpayment sent back to your own account first. ',
  'step.certificate.card':
    'Save the last statement, which shows that nothing is owed; ask for a closing certificate afterwards. ',
  'step.certificate.path': 'Known way: {path}.',
  'step.stop-charges.line':
    'Stop memberships, insurance and renewals of this line, and debits that exist for it alone. Look under 扣费服务 and 免密支付 in WeChat and Alipay; stop only those of this lender. ',
  'step.stop-charges.card':
    'Look first what this card still pays for (utilities, insurance, other repayments): move each to another card and see one debit go through there; only then cancel the debits and payment apps of this card. ',
  'step.stop-charges.bank':
    'Stop only memberships, insurance and renewals that were taken for this loan. Leave the debits of your savings and wage accounts as they are. ',
  'step.stop-charges.known': 'Known ones: {charges}.',
  'step.scope.line': 'closing the line',
  'step.scope.agreement': 'ending the credit agreement',
  'step.scope.account': 'cancelling the account',
  'step.close-path': 'In {owner}: {path}. ',
  'step.close-path.if': 'If it was borrowed in {owner}: {path}. ',
  'step.close-path.product': '{owner} ({product})',
  'step.close-path.scope': 'As far as we know this covers: {covered}. Ask for the rest by phone. ',
  'step.close-path.scope-unknown': 'What this covers is not said; ask by phone. ',
  'step.close-path.note': '({note}) ',
  'step.close-path.may-change': 'Paths change: go by what the app shows, or ask its customer service.',
  'step.close-path.may-change.printed':
    'Printed in {year} and may have moved: go by the app, or ask its customer service.',
  'step.close-ask.generic': 'We know no reliable way to do it yourself. ',
  'step.close-ask.line':
    'Call {institution}: ask how many loans and lines stand under your name, and ask for this line to be closed. Closed: do not accept freezing, pausing or hiding it. ',
  'step.close-ask.gone':
    'This lender is said to have closed or merged: look for its successor first; failing that, ask the financial authority of the place where it is registered or call 12345, and dispute the entry.',
  'step.close-ask.needs':
    'identity card|registered phone|last four digits of the repayment card|screenshot of the zero balance|the words of this entry',
  'step.close-platform':
    'Ask again in the official app {app}: is this line closed, and which lenders are still open under your name? Ask for what is paid off to be closed too. ',
  'step.close-card':
    'Call {institution} and ask for the card account to be closed (not only the card), all currencies and extra cards together. A bank usually takes about 45 days. Whether you close it is up to you. ',
  'step.close-card.never-used':
    'Only if you want to: call {institution}, say that the card was never activated, and ask to close the account, not only to void the card.',
  'step.close-card.needs': 'identity card|phone on file|last digits of the card',
  'step.confirm.line':
    'Wait for the message that it is closed. After a week without an answer ask again with your ticket. Do not tap "see my limit" any more: that may sign a new agreement. ',
  'step.confirm.secured':
    'Wait for the written answer or the certificate. After a week without one ask again with your ticket. ',
  'step.confirm.card':
    'Wait for the message that the card is closed. A bank usually takes about 45 days; do not complain earlier. ',
  'step.clean-up.line':
    'Only when the report shows it closed: remove the app, change or end the phone number. Keep an app in which something else is owed or used (Alipay, WeChat, JD, Meituan).',
  'step.clean-up.bank':
    'When the report shows it closed, put the proofs away. Leave mobile banking and the savings account as they are while you use them.',
  'step.clean-up.card':
    'Only when the report shows it closed: cut the card, change the phone number, remove the app. Keep them until then.',
  'step.keep.release': 'receipt of the released mortgage',
  'step.pay-past-due': '{count} debt(s) at {lender} are past due: pay today, then go on with closing. ',
  'step.verify-zero.restricted':
    'Ask first why it is frozen or stopped and who lifts that; then make sure that nothing is owed. The restriction has to go together with the line. ',
  'step.verify-zero.bad-debt':
    'Ask first: is it a debt, or money you overpaid (溢缴款)? Where nothing is owed, pay nothing. ',
  'step.verify-zero.doubtful':
    'Some figures were hard to read. Check the paper report, then ask the lender: is nothing owed now? Close nothing until that is clear. ',
  'step.refund': 'You overpaid: have the money returned to your own account first, and close when it has arrived. ',
  'step.certificate.ask':
    'In the same call ask for the settlement certificate (lender, contract number, amount, date, stamp), and where and when it comes. Ask for the certificate first and the closing after it, one ticket for both. ',
  'step.certificate.asked':
    'In the same call ask for a paper with a stamp that says that nothing is owed and on which day; where and when does it come? ',
  'step.certificate.online':
    'Get the settlement certificate in the app (lender, contract number, amount, date, stamp) and save the PDF. Go on when you have it. ',
  'step.close-ask.running':
    'Say it plainly: something else is still running; close this line only, do not touch other debits, do not cancel the account. ',
  'step.close-ask.path': 'The way we know of: {path}. ',
  'step.close-ask.call-back':
    'If they promise a call back, ask who calls, from which number and when. Then only listen: give no code, transfer nothing; if they want to check your identity, hang up and call the official number with your ticket. ',
  'step.end-agreement': 'Same call: ask whether the credit agreement ended with it; if not, ask for it to be ended. ',
  'step.ask-report':
    "Same call: ask them to report it as settled, on which day, and when the report shows it; write down the ticket and the agent's number. ",
  'step.withdraw-consent':
    'Withdraw consents that nothing needs, stop marketing, ask for data to be deleted or made anonymous. Look under 授权管理 in WeChat and Alipay. ',
  'step.withdraw-consent.running':
    'Withdraw only what this line alone needed, and stop marketing. Do not withdraw what you need for the debts you still repay. ',
  'step.ask.loan':
    'Call {institution}: the balance is 0, yet it is not marked as settled. Ask when it was settled and reported, and ask them to report it as settled; a line behind it should be closed and its agreement ended. ',
  'step.ask.line':
    'Call {institution}: the agreement shows money in use. Ask which loan that is; when nothing is owed, ask for the line to be closed and the agreement ended. ',
  'step.ask.facility':
    'Call {institution}: ask how much of this agreement is used and by which loan. When nothing is owed, ask for the line to be closed and the agreement ended; otherwise check and repay first. ',
  'step.ask.doubtful':
    'Call {institution}: ask what is owed and what the status is. Speak of closing only when nothing is owed. ',
  'step.ask.bad-debt':
    'Call {institution}: nothing is owed, so ask them to change the entry from bad debt to settled or closed, and on which day it is reported; an overpayment should be returned. ',
  'step.ask.secured':
    'Call {institution} or your loan officer: a mortgage, a pledge or a second borrower stands behind this. Ask what closing means, whether it can be used again, and who has to come. Only if you do not need it: settlement, release, report. ',
  'step.ask.study':
    'A student loan is not closed like an online loan. China Development Bank: the student system or the county aid centre; others: the aid office of the school or the bank. Ask them to confirm and report it as settled. ',
  'step.ask.gone':
    'Call {institution}: this entry is no longer on the report. Ask whether it was closed, settled or passed on, and on which day it was reported; if it is open, ask for the line to be closed, the agreement ended, and written proof. ',
  'step.release-security.housing':
    'When it is settled and you do not need it any more: with the certificate go to the real estate registry and have the mortgage released; the lender has to help. ',
  'step.release-security.car':
    'When it is settled and you do not need it any more: get the registration certificate (绿本) back and have the mortgage released at the vehicle office with the settlement certificate; the lender has to help. ',
  'step.release-security.other':
    'When it is settled and you do not need it any more: with the certificate ask the lender to release the security and hand back what was pledged; where there is a second borrower both have to sign. ',
  'step.dispute.bad-debt':
    'If they do not change it, dispute it with {institution} and the credit centre: nothing is owed, the status should be settled or closed. Written answer within 20 days. ',
  'step.recheck':
    'Get a new credit report (free online; your own query does not hurt) and compare: is this entry marked as settled or closed? Are there new late marks? The number of open accounts falls, the row 账户数 does not. A text message alone is no proof. ',
  'step.final-check':
    'If it is still not updated, dispute it with the lender and the credit centre, with certificate and ticket; written answer within 20 days. ',
  'step.final-check.disputed':
    'If it is still not corrected, complain in writing to the branch of the central bank where the institution is, with the form 《征信投诉申请单》 and the papers of the dispute. ',
  'step.cancel-account':
    'Only when a new report shows it closed, and if you no longer use {app}: cancel its account. Make sure first that nothing is owed there, not to other lenders either. Do not cancel Alipay, WeChat or JD if you still use them. Some have a cooling-off period of 15 days: do not log in meanwhile. ',
  'step.cancel-account.unknown':
    'Only when a new report shows it closed, and if you no longer use the app you borrowed in: cancel its account. Make sure first that nothing is owed there. Do not cancel Alipay, WeChat or JD if you still use them. Some have a cooling-off period of 15 days: do not log in meanwhile. ',
  'step.cancel-account.path':
    'Only when a new report shows it closed: cancel the account at {owner}: {path}. Make sure first that nothing is owed there. Some have a cooling-off period of 15 days: do not log in meanwhile. ',
  'step.cancel-account.email':
    'Only when a new report shows it closed, and only if the hotline of {owner} asked for it and confirmed the address by phone, send the e-mail: {path}. ',

  'warning.SCAM':
    'Trust only calls you make yourself, or a call back from the number agreed on; hang up on anybody who calls to close accounts for you.',
  'warning.HISTORY_STAYS':
    'Closing erases nothing: bad marks are kept for five years from the day they were cleared. Whoever takes money to repair your credit or to close accounts for you, or says that a fault makes you pay once more, is a swindler.',
  'warning.REPORT_NOT_PRINTED_TOTALS':
    'This document prints no totals, so it cannot be checked that nothing was missed. Compare it with the report.',
  'warning.NOTHING_TO_CLOSE': 'The report was read completely, and no account or line that must be closed was found.',
  'warning.NO_NEW_APPLICATIONS':
    'Meanwhile apply for no loan, do not tap “see my limit”, and accept no higher limit, lower rate or coupon: it may sign a new agreement.',
  'warning.LENDER_NAMES_MASKED':
    'This is the institutions’ edition, which hides lender names. Get your own edition to know whom to call.',
  'warning.PARTNER_LIABILITIES':
    'The report has {count} liabilities for others (guarantees, joint loans). They are not your accounts and are not closed here; if the main debt is paid, ask the lender to update them.',
  'warning.FACILITY_USED':
    'The credit agreement of {institution} shows {used} yuan used, but no account owes it: a loan may be missing or the figure may be old. Ask before closing.',
  'warning.FEASIBILITY_TIGHT':
    'It can show by {before}, but only just: the items ({count}) leave room for one check only (the latest on {earliest}). Ask today and keep ticket and certificate for the loan officer.',
  'warning.FEASIBILITY_TOO_LATE':
    'Too late for {before}, most likely: the items ({count}) can show on a report on {earliest} at the earliest. Ask today all the same, show the loan officer certificate and ticket, and move the day behind it if you can.',
  'warning.HOLIDAYS_NOT_KNOWN':
    'The public holidays of {year} are not known here; working days of that year are counted as Monday to Friday, and long holidays make it later.',
  'warning.NO_PAID_REPAIR':
    'The report has late, bad or recovered debts: people will offer to "repair" it, all of them swindlers. Nobody can be paid to delete a true record; a wrong one is disputed free of charge.',
  'warning.DIRECTORY_OLD':
    'The directory of lenders is of {on}, {days} days old: numbers, menus and partners may have changed, so look a number up in the official app before you dial. For a newer one: npm install -g loanclose@latest.',
  'warning.DIRECTORY_TOO_OLD':
    'The directory of lenders is of {on}, {days} days old, which is too old: dial none of its numbers before you have looked it up in the official app, the contract or the official site. For a newer one: npm install -g loanclose@latest.',
  'warning.SINCE_OTHER_REPORT':
    'The newer report of that comparison is not this report, so the progress may not fit. Compare again with this one first.',
  'warning.SINCE_CANNOT_TELL':
    'That comparison could not come to a result (figures that do not agree, or different layouts). Take the progress as a hint only.',
  'warning.GONE_IS_NOT_CLOSED':
    '{count} entry(ies) vanished from the new report, with no proof that they were closed. Check them first.',
  'warning.WAITING_ASSUMES_ASKED':
    'Items marked as waiting assume that you asked for their closing around the time of the older report. If you did not, do not wait.',
  'warning.CLOSING_IS_NO_BAD_MARK':
    'Closing is no loan application and no bad mark, and leaves no approval query. Good payment history stays.',
  'warning.TOTAL_NEVER_FALLS':
    'The row 账户数 counts settled accounts too and never falls; the number of open accounts (未结清／未销户) does.',
  'warning.REOPENING':
    'Whether you can open it again, and with which limit, differs and nobody can promise it. What you need soon may stay open.',
  'warning.UNUSED_LIMITS_DIFFER':
    'Whether unused limits count as debt differs from bank to bank: ask the bank you want a loan from.',
  'warning.NOT_ON_REPORT':
    'Some platforms are not on the report: look through text messages, bank debits, and 授权管理, 免密支付, 扣费服务 in WeChat and Alipay.',
  'warning.LATE_MARKS':
    'When you have the new report, look for late marks that should not be there too; a wrong one is disputed free of charge.',
  'warning.AFTERCARE_INQUIRIES':
    'A query for 贷后管理 is not a loan approval. If a lender still queries after closing, ask why, and complain if it cannot say.',

  'visit.app': 'Open {app}',
  'visit.wechat': 'WeChat: {app}',
  'visit.email': 'E-mail: {app}',
  'visit.phone': 'Call {number}',
  'visit.find-number': 'Find a reliable number of {lender} first, then call',
  'visit.branch': 'Go to a counter (ask first which branch does it)',
  'visit.branch.city': 'Go to the counters in {city}',
  'visit.for': '{what}: {lenders}',
  'visit.cost.branch': 'the journey',

  'date.app': 'Check and get certificates in the apps: {count}',
  'date.app-close': 'Close, stop renewals and withdraw consents in the apps: {count}',
  'date.app-both': 'In the apps: check, get certificates, then close and withdraw consents: {count}',
  'date.pay': 'Pay what is past due today: {count}',
  'date.call': 'Call and ask for closing: {count}',
  'date.call.asked': 'Call and only ask, no closing yet: {count}',
  'date.call.both': 'Calls: ask for closing of {close}, only ask about {asked} (no closing yet)',
  'date.follow-up': 'Ask again with the ticket where nobody answered: {count}',
  'date.recheck': 'Get a new report and check {count}',
  'date.final-check': 'Last check of {count}; dispute what is not updated',
  'date.half-year': 'Half-year check: report, finance apps, authorisations, logins',
  'date.before': 'The report should be up to date before this day',

  'first.PAST_DUE_NOW':
    '{count} past due now, pay today: {list}. All the rest begins when the payment shows: its days count from the day after.',
  'first.past-due.amount': '{institution} ({amount} yuan owed by the report)',
  'first.FIGURES_TO_CHECK':
    'Look at the report itself first: {count} figures of {accounts} accounts were not read for certain. Do not act on them before.',
  'first.FIGURES_TO_CHECK.command': ' One by one: {command}',
  'first.past-due.unknown': '{institution} (ask for the amount)',
  'first.NOT_RECONCILED.PAGES_MISSING':
    'Page(s) {pages} missing (the report has {total}): the accounts on them were not read, and what follows is not all. Add them and read all pages again.',
  'first.NOT_RECONCILED.PAGES_DISAGREE':
    'Picture(s) {pages} do not go with the others and may be of another report. Something may be missing below, or too much; give only the pictures of one report and read them again.',
  'first.NOT_RECONCILED.PICTURES_NOT_READ':
    'Page(s) {pages} are pictures and were not read: the accounts on them are missing below. Run npm install -g loanclose-ocr and read it again.',
  'first.NOT_RECONCILED.PICTURES_UNREADABLE':
    'No text was made out on picture(s) {pages}: if there are accounts on them, they are missing below. Scan or photograph them again and read it again.',
  'first.NOT_RECONCILED':
    'What was read does not agree with the figures that the report itself prints ({failed}). The list may lack accounts: compare it with the report.',
  'first.NO_ACCOUNTS_READ': 'No account was read. That does not mean that there is none: try an original report.',
  'first.REPORT_OLD': 'This report is {days} days old. Get a new one first: it is free and harmless.',
  'first.REPORT_OLD.too-old':
    'This report is {days} days old: too old to call anybody by it. Get a new one first, it is free and does not hurt, and run this again.',
  'first.MORTGAGE_REVIEW':
    'If a mortgage or car loan is under review, ask your loan officer first: a change of status may have it looked at again.',
};
