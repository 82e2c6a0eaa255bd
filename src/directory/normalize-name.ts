/** What nearly every name is made of, and what stays as it is. */
const PLAIN = /^[\u4e00-\u9fff（）]+$/;
const LEGAL_FORM = /(?:股份有限公司|有限责任公司|有限公司|股份公司)$/;

/**
 * One spelling for a printed institution name: NFKC, no white space, full-width brackets, one kind of dash, lower case.
 * Applying it twice changes nothing.
 */
export function normalizeName(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[([〔【「]/g, '（')
    .replaceAll(/[)\]〕】」]/g, '）')
    .replaceAll(/[‐-―−－ー]/g, '-')
    .replaceAll(/["'“”‘’]/g, '')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

/** The name without its legal form and without bracket marks: first-generation reports print 招商银行 for 招商银行股份有限公司. */
export function coreName(normalized: string): string {
  return normalized.replace(LEGAL_FORM, '').replaceAll(/[（）]/g, '');
}
