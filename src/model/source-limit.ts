/** A report has well under 1 MB, a scanned one about 10. Whoever reads a file asks first, so that a wrong one does not fill the memory. */
export const MAX_SOURCE_MEGABYTES = 50;
export const MAX_SOURCE_BYTES = MAX_SOURCE_MEGABYTES * 1024 * 1024;
/**
 * Characters of text, decoded or read from a PDF: hundreds of times those of a long report. A small file can hold, or unpack to, far more than
 * its bytes say.
 */
export const MAX_SOURCE_CHARACTERS = 800_000;
/** Pages and lines, empty ones too. */
export const MAX_SOURCE_LINES = 100_000;
/** Lines of a table: every row of it can be an account. */
export const MAX_TABLE_LINES = 20_000;
/** Nobody has so many; each is printed with dozens of fields. */
export const MAX_ACCOUNTS = 10_000;
