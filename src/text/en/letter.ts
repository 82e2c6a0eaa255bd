import type {letter as zh} from '../zh-CN/letter.ts';

export const letter: Readonly<Record<keyof typeof zh, string>> = {
  'help.letter':
    'write a filled letter: closing, certificate, dispute, complaint, “not mine”, release of a mortgage and more',
  'help.option.letterKind': 'which letter',
  'help.option.to': 'who takes the complaint: regulator (default), or pboc for the central bank’s branch',
  'help.option.fillReport': 'fill in what this report says',
  'letter.notesTitle': 'Notes for you (not part of the letter; take them off before you send it)',
  'letter.cut': '---------------- the letter begins here ----------------',
  'letter.about.closure':
    'The letter is in Chinese, because its reader is. It asks the lender for a settlement certificate, to close the credit line, end the credit agreement and update the credit report. Paste it into the online service or send it by registered mail. The login account can wait until the new report is right.',
  'letter.about.certificate':
    'The letter is in Chinese, because its reader is. It asks the lender for a settlement certificate, the contract and the repayment record. Get the certificate before closing: afterwards it is harder to prove who you are.',
  'letter.about.dispute':
    'The letter is in Chinese, because its reader is. It files a credit dispute with the lender that reported the account. Use it when 30 to 45 days (75 for a card) have passed since the closing and the report has not changed. The same words can be filed online on the credit centre’s own site or at its counters; you need the personal edition (本人版), a brief report will not do. Questions: 400-810-8866.',
  'letter.about.complaint':
    'The letter is in Chinese, because its reader is. It complains that the lender refuses. First complain to the lender and wait for its answer: usually 15 days, 30 for complex cases, 30 more with approval. One authority at a time, facts only; strike out the options that do not apply.',
  'letter.about.complaint.pboc':
    'The letter is in Chinese, because its reader is. It complains to the central bank about a credit dispute that was not dealt with. File the dispute with the lender first, and wait 20 days for the written answer. If the lender merely refuses to close, go to its regulator instead.',
  'letter.about.late-mark':
    'The letter is in Chinese, because its reader is. It disputes a late mark. Use it only if you did pay on time or the mark is not yours; a true one cannot be removed.',
  'letter.about.withdraw-consent':
    'The letter is in Chinese, because its reader is. It withdraws your consents and asks what a credit query was based on. Use it when a lender still looks at your report after you have paid everything.',
  'letter.about.release-security':
    'The letter is in Chinese, because its reader is. It asks the lender to help release a mortgage or pledge. Get the certificate first; a car or home is free only when the registry has done it.',
  'letter.about.still-collected':
    'The letter is in Chinese, because its reader is. It asks the lender to stop collecting a paid debt and to return what was debited. Never pay again to an account in a text message; if you did, call 110.',
  'letter.about.heir':
    'The letter is in Chinese, because its reader is. It is for the heirs of a customer who has died. It admits no debt; do not pay from your own money first, and do not log in as the deceased.',
  'letter.about.authority':
    'The letter is in Chinese, because its reader is. It is a power of attorney for a relative. Ask the lender first for its own form and whether it must be notarised; signed abroad it usually must. Give nobody your codes.',
  'letter.about.not-mine':
    'The letter is in Chinese, because its reader is. It says that this account is not yours. Send it first, report to the police (110) and file a credit dispute; do nothing else and do not pay until it is cleared up. If you only looked at a limit or took a coupon, ask for the authorisation record first.',
  'letter.send.lender':
    'Send it to the consumer protection department of the lender. Take the address only from the contract, the official app or its own site; never write an ID number in the subject of an e-mail. Keep a copy and the receipt of registered mail.',
  'letter.send.nfra':
    'Send it to the local office of the National Financial Regulatory Administration where the lender is, or call {hotlines}. It supervises banks, consumer finance, trusts, auto finance and insurers; hours differ by place.',
  'letter.send.local':
    'Send it to the provincial financial authority (地方金融管理局) of the place where the lender is registered, or call {hotlines} there. It supervises microloan and guarantee companies, which 12378 does not; the exact name of the office is what the province publishes.',
  'letter.send.pboc':
    'Hand it in or post it to the branch of the People’s Bank of China at the place of the lender, with the form 《征信投诉申请单》, the evidence and a copy of your ID. You hear within 10 working days whether it is accepted, and get the answer within 30 days after that. 12363 only gives advice: a call is no complaint. It takes only what concerns the credit report.',
  'letter.send.unknown':
    'We do not know who supervises this lender, so the addressee is left blank. Banks, consumer finance, trusts and insurers: 12378. Microloan and guarantee companies: the 地方金融管理局 of the place of registration, or 12345.',
  'letter.fill':
    'Fill in the blanks by hand: name (姓名), contract number (合同号), dates and so on. What the report does not print, or prints masked, is not guessed. Check what is filled in against the report.',
  'letter.papers':
    'Write purpose and date on the copy of your ID card and cover what is not needed; enclose only the page of the report that matters, with other accounts covered.',
  'letter.law': 'Cited: {en} ({zh}): {says}.',
  'letter.title': 'The title of the letter: {title}',
  'letter.says': 'What it says: {body}',
  'letter.asks': 'What the letter asks: {asks}',
  'letter.ends': 'How it ends: {closing}',
  'letter.attached': 'To attach: {attachments}',
  'error.BAD_OPTION.letter-secured':
    'This is no ordinary web loan (house, car, farm, study, a pledge or a joint borrower): no letter asks for closing it.',
  'hint.BAD_OPTION.letter-secured':
    'Certificate: --kind certificate. Release of a mortgage or pledge: --kind release-security. Settled but not updated: --kind dispute.',
  'error.BAD_OPTION.letter-bad-debt': 'The report calls this a bad debt (呆账): no letter asks for closing it.',
  'hint.BAD_OPTION.letter-bad-debt':
    'Ask first whether it is a debt or money you overpaid: --kind certificate. If nothing is owed and it must be corrected: --kind dispute.',
  'letter.blanks': 'Blanks still to be filled in before you send it: {count}.',
  'letter.unknownLender':
    'The directory does not know this institution; the letter uses the name as you typed it. Write the full name as the report prints it.',
  'letter.lenderBlank':
    'We do not know which institution lends through {app}, so its name is left blank: write the full name on the report, or run this again with it.',
};
