/** 26700 → `26,700`, as printed in a report. Yuan, with cents where there are any. */
export function groupDigits(yuan: number): string {
  const [whole = '', cents] = String(yuan).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return cents === undefined ? grouped : `${grouped}.${cents}`;
}
