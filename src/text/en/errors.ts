import type {errors as zh} from '../zh-CN/errors.ts';

export const errors: Readonly<Record<keyof typeof zh, string>> = {
  'error.FILE_NOT_FOUND': 'The file does not exist or cannot be read.',
  'error.FILE_NOT_FOUND.missing': 'No such file: {path}',
  'error.FILE_NOT_FOUND.folder': 'This is a folder, not a file: {path}',
  'error.FILE_NOT_FOUND.forbidden': 'No permission to read: {path}',
  'hint.FILE_NOT_FOUND': 'Check the path and the name; quote a path that holds spaces.',
  'error.UNSUPPORTED_FORMAT': 'This kind of file is not known.',
  'hint.UNSUPPORTED_FORMAT':
    'PDF, pictures (JPEG, PNG, WebP), text (UTF-8, GB18030, UTF-16) and CSV are read. Save Word files or web pages as PDF or text first.',
  'error.UNSUPPORTED_FORMAT.email': 'This is a mail (.eml), not the report itself.',
  'hint.UNSUPPORTED_FORMAT.email': 'Open the mail, save the PDF that is attached to it, and give that file.',
  'error.UNSUPPORTED_FORMAT.web-archive': 'This is a saved web page (.mht).',
  'hint.UNSUPPORTED_FORMAT.web-archive': 'Open it in a browser, print it to PDF, and give that PDF.',
  'error.UNSUPPORTED_FORMAT.html': 'This is a web page (.html).',
  'hint.UNSUPPORTED_FORMAT.html': 'Open it in a browser, print it to PDF, and give that PDF.',
  'error.UNSUPPORTED_FORMAT.office': 'This is a document of Word, WPS or OpenDocument (.doc, .docx, .odt, .rtf).',
  'hint.UNSUPPORTED_FORMAT.office': 'Open it in WPS or Word, export it as PDF, and give that PDF.',
  'error.UNSUPPORTED_FORMAT.spreadsheet': 'This is a spreadsheet (.xls, .xlsx, .ods).',
  'hint.UNSUPPORTED_FORMAT.spreadsheet': 'Open it in WPS or Excel, save it as CSV, and give that CSV.',
  'error.UNSUPPORTED_FORMAT.ofd': 'This is an OFD document.',
  'hint.UNSUPPORTED_FORMAT.ofd': 'Open it in an OFD reader, export it as PDF, and give that PDF.',
  'error.UNSUPPORTED_FORMAT.archive': 'This is an archive.',
  'hint.UNSUPPORTED_FORMAT.archive': 'Unpack it first, and give the PDF in it.',
  'error.UNSUPPORTED_FORMAT.heic': 'This is the photo of a phone (HEIC).',
  'hint.UNSUPPORTED_FORMAT.heic':
    'Download the original electronic PDF; if there is only a photo, turn it into JPEG on the phone and try again (iPhone, for photos to come: Settings, Camera, Formats, Most Compatible).',
  'error.UNSUPPORTED_FORMAT.image': 'This is a picture (GIF, TIFF or BMP).',
  'hint.UNSUPPORTED_FORMAT.image':
    'Download the original electronic PDF; if there is only a picture, turn it into PNG and try again.',
  'error.UNSUPPORTED_FORMAT.picture-damaged': 'Picture {picture} is incomplete or damaged.',
  'hint.UNSUPPORTED_FORMAT.picture-damaged':
    'Save it again or take it again; choose the original size when you save it from a chat.',
  'error.UNSUPPORTED_FORMAT.picture-small':
    'The letters on picture {picture} are too small to be read with certainty (below 100 dots an inch).',
  'hint.UNSUPPORTED_FORMAT.picture-small':
    'Go nearer, one page a photo that fills the frame; scan at 200 dpi or more; choose the original size when you save it from a chat.',
  'error.UNSUPPORTED_FORMAT.picture-slow': 'Picture {picture} was not read within five minutes and was given up.',
  'hint.UNSUPPORTED_FORMAT.picture-slow':
    'Close other programs and try again; 200 dpi are enough for a scan, and a long screenshot can be given in parts.',
  'error.UNSUPPORTED_FORMAT.binary': 'This kind of file is not known, and it is no text.',
  'error.PDF_PASSWORD_NEEDED': 'This PDF is protected by a password.',
  'hint.PDF_PASSWORD_NEEDED':
    'Write the password to a file and give --password-file FILE, or set LOANCLOSE_PDF_PASSWORD; in a terminal you are asked for it.',
  'error.PDF_PASSWORD_WRONG': 'The PDF password is wrong.',
  'hint.PDF_PASSWORD_WRONG':
    'The bank or credit centre that issued the report says what it is; mind upper and lower case. This tool never guesses passwords.',
  'error.PDF_NO_TEXT_LAYER': 'This PDF holds no text that can be read.',
  'error.PDF_NO_TEXT_LAYER.blank': 'This PDF holds blank pages only: no text and no pictures.',
  'error.PDF_NO_TEXT_LAYER.form': 'This PDF is a form with nothing filled in, not a credit report.',
  'error.PDF_NO_TEXT_LAYER.cover': 'This PDF is only a cover sheet; the real file is attached to it.',
  'error.PDF_NO_TEXT_LAYER.blank-picture': 'Picture {picture} is blank: there is no text on it.',
  'hint.PDF_NO_TEXT_LAYER.blank-picture':
    'Check that it is the right file: the side with the text of the report is needed.',
  'hint.PDF_NO_TEXT_LAYER': 'Use the original electronic PDF from the credit centre, UnionPay or your bank.',
  'hint.PDF_NO_TEXT_LAYER.cover':
    'Open it in a reader, save the credit report from its attachments, and give that file.',
  'error.OCR_NOT_INSTALLED':
    'This is a picture (a scan, a photo or a screenshot) without text, and the part that recognises text is not installed.',
  'error.OCR_NOT_INSTALLED.layer':
    'This is a scan. Another program recognised the text that comes with it and may have misread it, so it is not used; the part that recognises text is not installed.',
  'error.OCR_NOT_INSTALLED.unusable':
    'The part that recognises text (loanclose-ocr) is installed, but does not start on this machine.',
  'hint.OCR_NOT_INSTALLED':
    'The original electronic PDF is best; if there is only a picture, run npm install -g loanclose-ocr and try again. With npx: npx -p loanclose -p loanclose-ocr loanclose plan report.jpg',
  'hint.OCR_NOT_INSTALLED.unusable':
    'Install it again: npm install -g loanclose-ocr. If that does not help, use the original electronic PDF.',
  'error.PDF_TEXT_UNREADABLE':
    'The text of this PDF cannot be recovered: its fonts carry no character table, or an incomplete one.',
  'hint.PDF_TEXT_UNREADABLE':
    'Download the original PDF again; do not use a copy that was printed to PDF. If there is no other, run npm install -g loanclose-ocr: it is then read from its picture.',
  'error.PDF_DAMAGED': 'The PDF is damaged and cannot be opened.',
  'error.PDF_DAMAGED.endless': 'The PDF took more than 30 seconds; the file is probably damaged.',
  'error.PDF_DAMAGED.hungry': 'Reading the PDF takes more memory than any report needs; the file is probably damaged.',
  'hint.PDF_DAMAGED': 'Download it again, and do not open or copy it before the download has ended.',
  'error.PDF_DAMAGED.piped':
    'The PDF was damaged on the way: a program took it for text and changed its line ends or characters.',
  'hint.PDF_DAMAGED.piped':
    'Download it again and pass it on as an attachment or a copy of the file, not by copy and paste, a redirection (>) or as text.',
  'error.NOT_A_CREDIT_REPORT': 'This is not a personal credit report.',
  'hint.NOT_A_CREDIT_REPORT':
    'What is needed is 《个人信用报告》 of the Credit Reference Center of the PBOC, brief or detailed.',
  'error.NOT_A_CREDIT_REPORT.picture':
    'No text can be made out on picture {picture}: it is no credit report, or too blurred or too dark.',
  'hint.NOT_A_CREDIT_REPORT.picture':
    'Lay the page flat in good light and take it from straight above, one page a photo, every line sharp; the original electronic PDF is best.',
  'error.NOT_A_CREDIT_REPORT.column': 'This is a table of accounts, but the column 机构 (institution) is missing.',
  'hint.NOT_A_CREDIT_REPORT.column':
    'Give the column with the names of the banks or companies the heading 机构 or institution, and try again; see docs/csv.md.',
  'error.ENTERPRISE_REPORT': 'This is the credit report of an enterprise; only personal reports are read.',
  'hint.ENTERPRISE_REPORT': 'Use your own 《个人信用报告》.',
  'error.UNSUPPORTED_GENERATION': 'This is a first-generation detailed report, which is not supported.',
  'hint.UNSUPPORTED_GENERATION': 'Request a new report at ipcrs.pbccrc.org.cn (type the address by hand).',
  'error.EMPTY_INPUT': 'The input is empty.',
  'hint.EMPTY_INPUT': 'Check that the download is complete, or that the command before the pipe prints something.',
  'error.FILE_TOO_LARGE': 'The file is too large for a credit report.',
  'error.FILE_TOO_LARGE.text': 'The file holds too much text for a credit report.',
  'error.FILE_TOO_LARGE.picture': 'Picture {picture} is too large: it has too many pixels.',
  'hint.FILE_TOO_LARGE.picture':
    'Make it smaller and try again: a scan needs 200 to 300 dpi; take a long screenshot in several parts.',
  'hint.FILE_TOO_LARGE.text': 'The limit is {limit} characters. Check that it is the right file.',
  'hint.FILE_TOO_LARGE': 'The limit is {limit} MB. Check that it is the right file.',
  'error.DIFFERENT_PERSONS': 'The two reports are of different persons and cannot be compared.',
  'hint.DIFFERENT_PERSONS': 'Give an older and a newer report of the same person.',
  'error.REPORTS_REVERSED': 'The reports are the wrong way round: the first is of {first}, the second of {second}.',
  'hint.REPORTS_REVERSED': 'The older one first: loanclose diff old.pdf new.pdf.',
  'error.SAME_REPORT': 'Both are the same report ({on}): nothing can have changed.',
  'hint.SAME_REPORT':
    'Give an older and a newer one: loanclose diff old.pdf new.pdf. With one report only, run loanclose plan report.pdf.',
  'error.NOT_THIS_REPORT':
    'The newer report of this comparison is of {theirs}, the report given is of {ours}: they are not the same.',
  'hint.NOT_THIS_REPORT':
    'Compare with this report first: loanclose diff old.pdf new.pdf --json -o diff.json, then loanclose plan new.pdf --since diff.json.',
  'error.LENDER_NOT_FOUND': 'The directory does not know “{query}”.',
  'hint.LENDER_NOT_FOUND':
    'Search with loanclose lenders and a part of the name, pinyin or initials; the full name on the report works best. For a lender it does not have, --scenario unknown-app gives the neutral script.',
  'error.LENDER_NOT_FOUND.near': 'The directory does not know “{query}”; near it: {candidates}',
  'error.LENDER_AMBIGUOUS': '“{query}” can be {count} things: {candidates}',
  'error.LENDER_AMBIGUOUS.product': '“{query}”: which of its products is it? {candidates}',
  'hint.LENDER_AMBIGUOUS': 'Say which one by full name or id. In a terminal you may choose by number.',
  'error.DIRECTORY_INVALID': 'Errors in the lender directory: {count}.',
  'error.DIRECTORY_INVALID.file': '{file} has {count} errors, in lines {lines}.',
  'error.DIRECTORY_INVALID.unreadable': 'Cannot read the directory file: {file}',
  'error.DIRECTORY_INVALID.encoding': '{file} is not text in UTF-8, UTF-16 or GB18030.',
  'hint.DIRECTORY_INVALID': 'Mend them; loanclose lenders lint FILE lists every one.',
  'error.NOT_INTERACTIVE': 'Cannot ask questions here: stdin is not a terminal, or this is a CI run.',
  'hint.NOT_INTERACTIVE':
    'Leave out --interactive; name accounts to keep with --keep and apps you have used with --apps.',
  'error.NOT_THIS_REPORT.corrections': 'The file of --corrections is of another report.',
  'hint.NOT_THIS_REPORT.corrections': 'Go through the figures of this report: loanclose figures report.pdf.',
  'error.NOT_INTERACTIVE.figures':
    'Cannot ask one by one here: stdin is not a terminal, or this is a CI run. The figures to check are listed above.',
  'hint.NOT_INTERACTIVE.figures': 'Run it again in a terminal; for the list alone add --json.',
  'error.BAD_OPTION.not-corrections': '{option} wants a file that loanclose figures wrote.',
  'error.BAD_OPTION': 'The command line is wrong.',
  'error.BAD_OPTION.unknown-option': 'No such option: {option}',
  'error.BAD_OPTION.unknown-code':
    'no diagnostic has this code: {value}. The code stands at the end of every diagnostic, such as CLAUSE_UNKNOWN.',
  'error.BAD_OPTION.unknown-command': 'No such command: {value}',
  'error.BAD_OPTION.near': 'There is no {value}; did you mean {near}?',
  'error.BAD_OPTION.missing-command': 'Nothing to do yet.',
  'error.BAD_OPTION.missing-argument': 'Missing argument: {option}',
  'error.BAD_OPTION.missing-value': 'Option {option} needs a value.',
  'error.BAD_OPTION.too-many': 'Too many arguments: the file name probably holds a space.',
  'error.BAD_OPTION.date': '{option} needs a day that exists, from 2000 to 2100, such as 2027-03-01.',
  'error.BAD_OPTION.choice': '{option} must be one of: {choices}',
  'error.BAD_OPTION.empty': '{option} must not be empty.',
  'error.BAD_OPTION.password':
    'A password is never taken from the command line: other programs and the shell history would see it.',
  'error.BAD_OPTION.password-file': 'The password file is empty.',
  'error.BAD_OPTION.number': 'This is not a phone number.',
  'error.BAD_OPTION.output': 'Cannot write: {path}',
  'error.BAD_OPTION.output-is-input': 'This file is read by this run and must not be written over: {path}',
  'error.BAD_OPTION.unreadable-file': 'Cannot read the file of {option}: {path}',
  'error.BAD_OPTION.encoding': 'The file of {option} is not text in UTF-8, UTF-16 or GB18030: {path}',
  'error.BAD_OPTION.conflict': '{option} and {other} cannot be used together.',
  'error.BAD_OPTION.account': 'The report has no such account: {value}',
  'error.BAD_OPTION.not-a-reading': 'The file of {option} holds something else and was left alone.',
  'hint.BAD_OPTION.not-a-reading': 'Take a name that does not exist yet; if the file is damaged, delete it first.',
  'error.BAD_OPTION.not-a-diff': '{option} wants a file that loanclose diff --json wrote.',
  'error.BAD_OPTION.before-today': '{option} must not be before today ({today}).',
  'error.BAD_OPTION.stdin-twice': 'Only one report can come from stdin (-).',
  'error.BAD_OPTION.stdin-prompt': '--interactive cannot be used with a report from stdin.',
  'error.BAD_OPTION.needs': '{option} needs {other}.',
  'error.BAD_OPTION.item-number': '{option} takes the number of an item of the plan, such as 3.',
  'error.BAD_OPTION.no-report': 'Name a report file; without one yet, write --apps 花呗,借呗 to see what you can do.',
  'error.BAD_OPTION.several-files':
    'Several files are pages of one report, pictures or PDFs; of texts and tables only one is read.',
  'hint.BAD_OPTION.several-files': 'Read two reports one by one; to compare them, use loanclose diff old.pdf new.pdf.',
  'hint.BAD_OPTION': 'Run loanclose --help or loanclose COMMAND --help.',
  'hint.BAD_OPTION.missing-command':
    'Start like this:\n  loanclose plan report.pdf    what to close, in which order, and how\n  loanclose script 花呗        what to say on the phone\n  loanclose --help             all commands',
  'hint.BAD_OPTION.too-many': 'Put quotes around a file name with spaces: loanclose plan "my report.pdf"',
  'error.BAD_OPTION.second-opinion': '--second-opinion needs pdf-parse, which is not installed.',
  'hint.BAD_OPTION.second-opinion':
    'Run npm install -g pdf-parse and try again; reports are read without this option too.',
  'hint.BAD_OPTION.password': 'Use --password-file FILE, LOANCLOSE_PDF_PASSWORD, or type it when the terminal asks.',
  'error.WRITE_FAILED': 'The output could not be written to its end: the disk may be full.',
  'error.WRITE_FAILED.file': 'Could not write {path}: the disk may be full. What was there before is untouched.',
  'hint.WRITE_FAILED': 'Make room or choose another place, and run it again.',
  'error.INTERNAL': 'Something broke. This is a fault of the tool, not yours.',
  'hint.INTERNAL': 'Run again with --debug to see details; never attach a credit report to a bug report.',
  'error.INTERRUPTED': 'Stopped.',
};
