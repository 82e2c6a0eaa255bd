/**
 * Closed sets of words of the model. Kept free of zod so that the hot path can use them without loading it.
 */
export const LAYOUTS = ['brief', 'detailed', 'csv'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const EDITIONS = ['personal', 'institution'] as const;

/** Families of credit accounts. 发放 form and 非循环贷账户 = term-loan; 授信 form and 循环贷账户二 = credit-line; 循环贷账户一 = drawdown. */
export const ACCOUNT_KINDS = [
  'credit-card',
  'semi-credit-card',
  'term-loan',
  'credit-line',
  'drawdown',
  'finance-lease',
  'securities-financing',
  'recovery',
] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What the report says of an account, in our words. `unknown` is neither open nor closed. */
export const ACCOUNT_STATUSES = [
  'open',
  'not-activated',
  'settled',
  'closed',
  'transferred',
  'bad-debt',
  'frozen',
  'stopped',
  'unknown',
] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

/** The column of the printed summary that counts an account. */
export const ACCOUNT_GROUPS = ['housing', 'other', 'cards', 'other-business', 'recovery'] as const;
export type AccountGroup = (typeof ACCOUNT_GROUPS)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const RECONCILIATION_STATUSES = ['matched', 'mismatched', 'not-printed'] as const;
export type ReconciliationStatus = (typeof RECONCILIATION_STATUSES)[number];

export const ITEM_VERDICTS = ['settled-open', 'never-used', 'facility-open'] as const;
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];

export const OTHER_VERDICTS = ['owing', 'closed', 'transferred', 'bad', 'recovery', 'unclear', 'kept'] as const;
export type OtherVerdict = (typeof OTHER_VERDICTS)[number];

export const ACTIONS = ['close', 'optional-close', 'investigate'] as const;
export type Action = (typeof ACTIONS)[number];

/** What is to be done for an item. Where one is needed twice the id of the step has `-2`, `-3` behind it. */
export const STEP_KINDS = [
  'pay-past-due',
  'verify-lender',
  'verify-zero',
  'refund',
  'certificate',
  'close-line',
  'end-agreement',
  'stop-charges',
  'withdraw-consent',
  'ask-report',
  'confirm',
  'recheck',
  'final-check',
  'cancel-account',
  'release-security',
  'dispute',
  'clean-up',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const CHANNELS = ['app', 'phone', 'wechat', 'email', 'branch', 'self'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How a complaint is sent: as other things are asked for, or in writing on paper. */
export const RUNG_CHANNELS = [...CHANNELS, 'letter'] as const;

/** `refused`: they do not close. `not-updated`: closed, and the report does not show it. */
export const LADDERS = ['refused', 'not-updated'] as const;

/** What comes before any closing; the most urgent stands first. */
export const FIRST_CODES = [
  'FIGURES_TO_CHECK',
  'PAST_DUE_NOW',
  'NOT_RECONCILED',
  'NO_ACCOUNTS_READ',
  'REPORT_OLD',
  'MORTGAGE_REVIEW',
] as const;

/** The days that a plan names. */
export const DATE_CODES = ['app', 'call', 'follow-up', 'recheck', 'final-check', 'half-year', 'before'] as const;
export type DateCode = (typeof DATE_CODES)[number];

/**
 * Who says a fact, the best first: the institution itself (its page, a slip, the code of its app), a list or report kept with care by somebody
 * who names himself and the institution's site, a list by nobody in particular, an advertorial. `none` never counts: what everybody knows, a
 * private person's notes, tables that are filled up with numbers of others.
 */
export const GRADES = ['institution', 'curated', 'list', 'advertorial', 'none'] as const;
export type Grade = (typeof GRADES)[number];

/** Who answers a line: the lender, the exchange of its group, the platform that sells more than loans, an authority. */
export const DESKS = ['own', 'group', 'platform', 'public'] as const;

/**
 * How well a number, a path or a relation is known. Two origins: `official` with the institution itself among them, `corroborated` with a
 * curated one. `single-source`: one origin, or none that is better than a list. `unverified`: nobody whose word counts.
 */
export const TRUSTS = ['official', 'corroborated', 'single-source', 'unverified'] as const;
export type Trust = (typeof TRUSTS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const RELATION_BASES = ['own', 'partner'] as const;
export type RelationBasis = (typeof RELATION_BASES)[number];

/** How a name was recognised. `fuzzy`: it only comes near what was typed. A printed name is never answered so, a typed one only aloud. */
export const NAME_MATCHES = ['exact', 'former-name', 'alias', 'branch', 'fuzzy', 'none'] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

/** By what a search found a record. The last four only come near it. */
export const MATCHED_BY = [
  'id',
  'name',
  'former-name',
  'alias',
  'branch',
  'phone',
  'app',
  'product',
  'pinyin',
  'initials',
  'short',
  'part',
  'slip',
  'similar',
] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

export const LENDER_KINDS = [
  'bank',
  'consumer-finance',
  'microloan',
  'trust',
  'auto-finance',
  'finance-lease',
  'guarantee',
  'insurance',
  'asset-management',
  'securities',
  'housing-fund',
  'assignee',
  'other',
] as const;
export type LenderKind = (typeof LENDER_KINDS)[number];

export const CHANGE_KINDS = [
  'closed',
  'still-open',
  'settled',
  'gone',
  'transferred',
  'new',
  'reopened',
  'changed',
  'unchanged',
  'facility-gone',
  'facility-still-printed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a plan of the older report wants with an account or agreement. */
export const WANTS = ['close', 'optional', 'kept', 'in-use', 'unclear'] as const;
export type Wanted = (typeof WANTS)[number];

/** Why a report was asked for: for a loan that was applied for, because there is one, by the person, for something else. */
export const INQUIRY_MEANINGS = ['application', 'aftercare', 'own', 'other'] as const;
export type InquiryMeaning = (typeof INQUIRY_MEANINGS)[number];

export const LETTER_KINDS = [
  'closure',
  'certificate',
  'dispute',
  'late-mark',
  'complaint',
  'not-mine',
  'withdraw-consent',
  'release-security',
  'still-collected',
  'heir',
  'authority',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Who may take a complaint: whoever supervises the lender, or the central bank's branch for what concerns the credit report. */
export const COMPLAINT_ADDRESSEES = ['regulator', 'pboc'] as const;
export type ComplaintAddressee = (typeof COMPLAINT_ADDRESSEES)[number];

/** What people ask before they dare to close, and where they look in vain afterwards. */
export const DOUBT_WARNINGS = [
  'CLOSING_IS_NO_BAD_MARK',
  'TOTAL_NEVER_FALLS',
  'REOPENING',
  'UNUSED_LIMITS_DIFFER',
  'NOT_ON_REPORT',
  'LATE_MARKS',
  'AFTERCARE_INQUIRIES',
] as const;

/** True of every plan, or said at its head already. */
export const GENERAL_WARNINGS = [
  'SCAM',
  'HISTORY_STAYS',
  ...DOUBT_WARNINGS,
  'NO_NEW_APPLICATIONS',
  'NOTHING_TO_CLOSE',
  'HOLIDAYS_NOT_KNOWN',
  'NO_PAID_REPAIR',
  'FEASIBILITY_TIGHT',
  'FEASIBILITY_TOO_LATE',
] as const;

/** What a plan warns of; the sentences are in src/text. */
export const WARNINGS = [
  ...GENERAL_WARNINGS,
  'REPORT_NOT_PRINTED_TOTALS',
  'LENDER_NAMES_MASKED',
  'APP_TAKEN_FOR',
  'APP_NOT_KNOWN',
  'APP_NOT_KNOWN_NEAR',
  'PARTNER_LIABILITIES',
  'FACILITY_USED',
  'DIRECTORY_OLD',
  'DIRECTORY_TOO_OLD',
  'SINCE_OTHER_REPORT',
  'SINCE_CANNOT_TELL',
  'GONE_IS_NOT_CLOSED',
  'WAITING_ASSUMES_ASKED',
] as const;

/** What an ask of a call wants to hear: asks for `closing` wait until the `amount` is heard to be zero. */
export const HEARS = ['contract', 'amount', 'certificate', 'closing', 'ticket'] as const;
export type Hears = (typeof HEARS)[number];

/** What a line of a call may depend on: what is closed, who the lender is, whether money is still owed to it elsewhere. */
export const SCRIPT_FACTS = [
  'line',
  'card',
  'loan',
  'facility',
  'bank',
  'business',
  'running',
  'secured',
  'restricted',
  'bad-debt',
] as const;
export type ScriptFact = (typeof SCRIPT_FACTS)[number];

/** What a paragraph of a letter may depend on. */
export const LETTER_FACTS = [
  'report',
  'card',
  'perpetual',
  'pboc',
  'bank',
  'business',
  'running',
  'secured',
  'bad-debt',
] as const;
export type LetterFact = (typeof LETTER_FACTS)[number];

/** The languages of the words in src/text, the first one for those who say nothing. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** What `batch` gives of every report, and how its lines are written. */
export const BATCH_RESULTS = ['parse', 'plan'] as const;
export const BATCH_FORMATS = ['ndjson', 'csv'] as const;
