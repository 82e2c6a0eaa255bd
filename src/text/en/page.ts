import type {page as chinese} from '../zh-CN/page.ts';

/** The page: what its screens say that no other output says. */
export const page: Readonly<Record<keyof typeof chinese, string>> = {
  'page.title': 'loanclose: paid off, but really closed?',
  'page.brand': 'loanclose start',
  'page.find': 'Look up a number',
  'page.otherLanguage': '中文',
  'page.landing.title': 'Paid off. But really closed?',
  'page.landing.what':
    'Put in a Chinese personal credit report (PBOC) and see which accounts are paid off but still open, what to do first, what to say on the phone and when to look again.',
  'page.pick': 'Choose the credit report',
  'page.pick.more':
    'PDF, text, CSV or a case saved before; on a computer you can drop it here. Two are compared, three or more become a history.',
  'page.pick.again': 'Another report, or several to compare',
  'page.pick.again.more': 'You can choose several files at once.',
  'page.landing.safe':
    'Nothing is uploaded: the report is read on this device, the page is not allowed to connect to anything, and it keeps nothing.',
  'page.landing.check': 'How to check that?',
  'page.landing.check.offline':
    'Go offline (flight mode), open it again and read a report: everything works as before.',
  'page.landing.check.network':
    'On a computer press F12 and look at “Network”: while a report is read there is no entry.',
  'page.landing.check.policy':
    "Open this file in a text editor (or view its source): the Content-Security-Policy at its beginning says connect-src 'none', so the browser stops every request.",
  'page.landing.check.storage':
    'Nothing of yours is kept in the browser: close the page and all is gone. What you want to keep you export yourself. (Opened by an address, the browser keeps the program of this page, so that it opens without a network.)',
  'page.landing.sample': 'Try it with a sample',
  'page.landing.find': 'Look up a number or lender without a report',
  'page.landing.report': 'Where do I get the report?',
  'page.landing.report.download': 'Download the original PDF, no screenshot and no picture, and put it here.',
  'page.landing.phone':
    'The file preview of an iPhone runs no scripts: if you see this page and nothing happens, send the file to a computer and open it with Edge, Chrome or Firefox.',
  'page.landing.tested':
    'Tried with composed reports in Chromium only; no other browser, no real phone and no real report has been tried. No number was confirmed with its institution.',
  'page.old':
    'This browser is too old to read a report. Use Edge or Chrome (97 or newer), Firefox (115 or newer) or Safari of iOS 16.4 or newer.',
  'page.noscript':
    'No script runs here, so nothing happens when you tap. The file preview of an iPhone runs none: open the address of this page in Safari, or this file on a computer with Edge, Chrome or Firefox.',
  'page.where':
    'Open this file in a browser by a double click. A phone needs an address: loanclose page -o FOLDER, and put what is in it on a web host.',
  'page.host': 'Put the files of this folder on a web host (https) as they are; the host must not change them.',
  'page.host.noPictures':
    'What recognises pictures is not installed (npm install -g loanclose-ocr): the page, hosted like this, reads no photos and scans.',
  'error.BAD_OPTION.page-exists': 'This file is there already and is not overwritten: {path}',
  'hint.BAD_OPTION.page-exists': 'Name an empty folder. Nothing was written.',
  'page.served': 'This page as a program',
  'page.served.update': 'There is a new version: tap to change to it',
  'page.served.update.open': 'There is a new version: tap to change to it (the page opens anew)',
  'page.served.install': 'Put it on this device, to open without a network',
  'page.sample': 'Sample',
  'page.sample.note': 'Everything below comes from a composed report, not from yours.',
  'page.reading': 'Reading: {name}',
  'page.reading.start': 'Opening …',
  'page.reading.here': 'All of it happens on this device.',
  'page.cancel': 'Cancel',
  'page.unread': 'Files that could not be read: {count}',
  'page.password': 'This PDF has a password:',
  'page.unlock': 'Open',
  'page.leaveOut': 'Leave this file out and read the others',
  'page.hint.PDF_PASSWORD_NEEDED':
    'The bank or the Credit Reference Center says what it is when you download the report. It is used on this device only and not kept.',
  'page.hint.PDF_PASSWORD_WRONG':
    'Try again and mind upper and lower case; it is the one that the bank or the Credit Reference Center named.',
  'page.hint.OCR_NOT_INSTALLED':
    'This is a photograph, a screenshot or a scan without text, and this page cannot recognise pictures yet. Download the original PDF: the Credit Reference Center, UnionPay (云闪付) and many bank apps offer it.',
  'page.hint.INTERNAL':
    'This is a fault of the page, not of your report. Open the page again; if that does not help, read the same report with the command line of loanclose.',
  'page.items': 'To do: {count}',
  'page.items.all': 'All of them',
  'page.visits': 'In {count} sittings',
  'page.today': 'Today',
  'page.firstDay': 'Do this first ({day})',
  'page.today.more': '{count} more on the same day',
  'page.sameVisit': 'in the same visit',
  'page.compare': 'See the comparison',
  'page.history': '{count} reports.',
  'page.questions': 'Change this plan',
  'page.before': 'A mortgage ahead? The day by which the report must be clean:',
  'page.keep.how': 'To keep something open, open its line and press “I want to keep it”.',
  'page.keep': 'I want to keep it',
  'page.kept': 'No. {number} {name}: stays open.',
  'page.unkeep': 'Undo',
  'page.general': 'Does closing hurt, can it be opened again ({count} notes)',
  'page.exports': 'Take it along',
  'page.more': 'More: export to files',
  'page.exports.inside':
    'The files hold institutions, accounts and days, no id number and no text of the report; what comes from the sample stays a sample.',
  'page.export.html': 'Page to print and tick',
  'page.export.ics': 'Calendar',
  'page.export.csv': 'Table',
  'page.export.md': 'Text',
  'page.export.json': 'JSON',
  'page.export.officer-html': 'One page for the loan officer',
  'page.print': 'Print',
  'page.neighbours': 'Between the items',
  'page.all': '‹ All',
  'page.previous': 'Previous',
  'page.next': 'Next ›',
  'page.phones': 'Numbers',
  'page.app.this': 'It was {name}',
  'page.letters': 'Letters',
  'page.letter.closure': 'Close the line, end the agreement',
  'page.letter.certificate': 'Settlement certificate',
  'page.letter.dispute': 'Dispute of the report',
  'page.letter.late-mark': 'Dispute of a late mark',
  'page.letter.complaint': 'Complaint',
  'page.letter.not-mine': 'It is not mine',
  'page.letter.withdraw-consent': 'Withdraw the consent to look',
  'page.letter.release-security': 'Release of the security',
  'page.letter.still-collected': 'Still collected though paid',
  'page.letter.heir': 'For an heir',
  'page.letter.authority': 'Authority for somebody else',
  'page.letter.save': 'Download this letter',
  'page.find.title': 'Look up a lender, an app or a number',
  'page.find.label': 'Name, pinyin, initials or phone number:',
  'page.find.go': 'Look up',
  'page.find.apps': 'Its apps: ',
};
