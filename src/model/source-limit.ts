/** A report has well under 1 MB, a scanned one about 10. Whoever reads a file asks first, so that a wrong one does not fill the memory. */
export const MAX_SOURCE_MEGABYTES = 50;
export const MAX_SOURCE_BYTES = MAX_SOURCE_MEGABYTES * 1024 * 1024;
