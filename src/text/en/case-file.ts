/** The file of the case: its passphrase, what is wrong with it, what is made of it, many of them. */
export const caseFileWords = {
  'case.askPassphrase': 'Passphrase of the case (not shown): ',
  'case.askNewPassphrase': 'New passphrase for the case (not shown): ',
  'case.askAgain': 'Once more: ',
  'case.encrypted':
    'The case is encrypted: {path}. The .bak beside it is encrypted too. The passphrase is stored nowhere; if it is forgotten nothing opens the case: write it on paper and keep it safe. Copies, backups and synchronised versions made before are still plain; delete them yourself.',
  'case.decrypted':
    'The case is decrypted and needs no passphrase any more: {path}. The .bak beside it stays encrypted until the next note.',
  'error.BAD_OPTION.case-passphrase': 'The passphrase of the case is wrong; the case was left as it is.',
  'hint.BAD_OPTION.case-passphrase':
    'Mind upper and lower case and the input method; a passphrase in a file is given with --case-password-file FILE. If it was changed, the version before (.bak) may still have the old one.',
  'error.BAD_OPTION.case-password-empty': 'The passphrase must not be empty.',
  'error.BAD_OPTION.case-password-differs': 'The two passphrases are not the same.',
  'error.BAD_OPTION.case-encrypted': 'The case is encrypted already: {path}',
  'hint.BAD_OPTION.case-encrypted': 'To change the passphrase: loanclose case decrypt, then loanclose case encrypt.',
  'error.BAD_OPTION.case-plain': 'The case is not encrypted: {path}',
  'hint.BAD_OPTION.case-plain': 'To encrypt it: loanclose case encrypt',
  'error.NOT_INTERACTIVE.case-passphrase':
    'The case is encrypted, and its passphrase cannot be asked for here: stdin is not a terminal, or this is a CI run.',
  'hint.NOT_INTERACTIVE.case-passphrase':
    'Write the passphrase to a file that only you can read and give --case-password-file FILE; or run this in a terminal.',
  'help.option.casePasswordFile': 'file that holds the passphrase of the case; without it a terminal asks',
  'help.case.encrypt': 'encrypt the case with a passphrase (age format); it is asked for from then on',
  'help.case.decrypt': 'take the passphrase off the case',
  'help.case.check':
    'look through the file of the case, one line each: readable, rights, backup, lock; exits 1 if something is wrong',
  'check-case.lead.ok': 'ok    ',
  'check-case.lead.note': 'note  ',
  'check-case.lead.fault': 'WRONG ',
  'check-case.ok': 'Nothing is wrong.',
  'check-case.wrong': 'Something has to be done; see the lines marked WRONG.',
  'check-case.whole': 'The file can be read and is whole.',
  'check-case.damaged': 'The file is damaged and cannot be read. It was left as it is.',
  'check-case.newer': 'The file was written by a newer loanclose. Update first: npm install -g loanclose',
  'check-case.rights-private': 'Only you can read it ({rights}).',
  'check-case.rights-open': 'Other users can read or write it ({rights}). Make it yours alone: chmod 600 and its name',
  'check-case.rights-unknown': 'This system has no such rights; the folder decides who can read it.',
  'check-case.folder-writable': 'The folder can be written to.',
  'check-case.folder-read-only': 'The folder cannot be written to: the case can be looked at, nothing can be noted.',
  'check-case.encrypted': 'It is encrypted.',
  'check-case.plain': 'It is not encrypted; to encrypt it: loanclose case encrypt',
  'check-case.events-known': '{known} notes, all of them understood.',
  'check-case.events-strange':
    '{known} notes are understood, {strange} of a newer version are not; they are kept as they are and do not count.',
  'check-case.not-started': 'The case has not begun, or its start was taken back.',
  'check-case.reports-whole': 'Reports in the case that can be read again: {count}, all of them.',
  'check-case.reports-damaged':
    'Of {count} reports in the case {damaged} cannot be read again: the plan cannot be made anew; add a newer report.',
  'check-case.backup-whole': 'The version before (.bak) is there and can be read.',
  'check-case.backup-none': 'There is no version before (.bak) yet; the first note makes one.',
  'check-case.backup-damaged': 'The version before (.bak) is damaged; the next note replaces it.',
  'check-case.backup-newer': 'The version before (.bak) was written by a newer loanclose.',
  'check-case.backup-plain':
    'The case is encrypted and the version before (.bak) is not. Delete it, or note something, which replaces it.',
  'check-case.backup-locked':
    'The version before (.bak) is encrypted; this passphrase does not open it, or none was given.',
  'check-case.lock-free': 'No other program is writing.',
  'check-case.lock-held': 'Another program is writing.',
  'check-case.lock-left':
    'A program stopped in the middle of writing and left its lock; the next note takes it over, nothing is to be done.',
  'error.BAD_OPTION.cases-folder': '--cases needs a folder that can be entered: {path}',
  'cases.title': '{today}: cases: {cases}; overdue: {overdue}; due today: {dueToday}; not read: {notRead}',
  'cases.none': 'There is no case (.json) in this folder.',
  'cases.locked':
    'encrypted and not opened: give its passphrase with --case-password-file, or look at it alone with loanclose today --case',
  'cases.damaged': 'damaged: look with loanclose case check --case',
  'cases.newer': 'written by a newer loanclose; update first',
  'cases.unreadable': 'cannot be read: no permission, or too large',
  'cases.not-started': 'not begun, or its start was taken back',
  'cases.other': 'not a case',
  'cases.pastDue': 'past due on the report ({institutions}), pay that first',
  'cases.overdue': '{days} days overdue: item {numbers}',
  'cases.dueToday': 'today: item {numbers}',
  'cases.next': '{day} {what}',
  'cases.nothing': 'nothing to do',
  'cases.progress': 'shown closed by a report: {proven} of {close}',
  'help.option.cases': 'a folder: one line for each case in it, overdue ones first',
};
