import type {letter as zh} from '../zh-CN/letter.ts';

export const letter: Readonly<Record<keyof typeof zh, string>> = {
  'help.letter': 'write a filled letter: closing, certificate, dispute, complaint, or “not mine”',
  'help.option.letterKind': 'which letter',
  'help.option.to': 'who takes the complaint: regulator (default), or pboc for the central bank’s branch',
  'help.option.fillReport': 'fill in what this report says',
  'letter.notesTitle': 'Notes for you (not part of the letter; take them off before you send it)',
  'letter.cut': '---------------- the letter begins here ----------------',
  'letter.about.closure':
    'The letter is in Chinese, because its reader is. It asks the lender to close the credit line, end the credit agreement, cancel the account, update the credit report and issue a settlement certificate. Paste it into the online service or send it by registered mail.',
  'letter.about.certificate':
    'The letter is in Chinese, because its reader is. It asks the lender for a settlement certificate, the contract and the repayment record. Get the certificate before closing: afterwards it is harder to prove who you are.',
  'letter.about.dispute':
    'The letter is in Chinese, because its reader is. It files a credit dispute with the lender that reported the account. Use it when 30 to 45 days have passed since the closing and the report has not changed. You can also take your ID and the report to a counter of the central bank’s credit centre and copy it into the form; questions: 400-810-8866.',
  'letter.about.complaint':
    'The letter is in Chinese, because its reader is. It complains to the authority. First complain to the lender and wait for its answer: usually 15 days, 30 for complex cases, 30 more with approval. One authority at a time, facts only; strike out the options that do not apply.',
  'letter.about.not-mine':
    'The letter is in Chinese, because its reader is. It says that this account is not yours. Send it first, report to the police (110) and file a credit dispute; do not ask for closing and do not pay.',
  'letter.send.lender':
    'Send it to the consumer protection department of the lender. Take the address only from the contract, the official app or its own site; never write an ID number in the subject of an e-mail. Keep a copy and the receipt of registered mail.',
  'letter.send.nfra':
    'Send it to the local office of the National Financial Regulatory Administration where the lender is, or call {hotlines}. It supervises banks, consumer finance, trusts, auto finance and insurers; hours differ by place.',
  'letter.send.local':
    'Send it to the provincial financial authority (地方金融管理局) of the place where the lender is registered, or call {hotlines} there. It supervises microloan and guarantee companies, which 12378 does not; the exact name of the office is what the province publishes.',
  'letter.send.pboc':
    'Send it to the local branch of the People’s Bank of China, or call {hotlines}. It takes only what concerns the credit report: wrong reporting, or a dispute without a written answer after 20 days.',
  'letter.send.unknown':
    'It is not known who supervises this lender, so the addressee is a blank. Banks, consumer finance, trusts and insurers: 12378. Microloan and guarantee companies: the 地方金融管理局 of the place of registration, or 12345.',
  'letter.fill':
    'Fill in the blanks by hand: name (姓名), contract number (合同号), dates and so on. What the report does not print, or prints masked, is not guessed. Check what is filled in against the report.',
  'letter.papers':
    'Write purpose and date on the copy of your ID card and cover what is not needed; enclose only the page of the report that matters, with other accounts covered.',
  'letter.law': 'Cited: {en} ({zh}): {says}.',
  'letter.unknownLender':
    'The directory does not know this institution; the letter uses the name as you typed it. Write the full name as the report prints it.',
  'letter.lenderBlank':
    'It is not known which institution stands behind {app}, so its name is a blank: write the full name on the report, or run this again with it.',
};
