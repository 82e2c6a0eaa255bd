import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

/** Finds what must never be in the repository: real-looking id numbers, mobile numbers and bank card numbers, in files and in paths. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly kind: 'id-number' | 'mobile' | 'card-number';
}

const BINARY = /\.(?:pdf|wasm|png|jpe?g|ico|zip|tgz)$/i;
/** Written by npm: hashes and versions, no data of persons. */
const SKIPPED = /(?:^|\/)package-lock\.json$/;
const DIGITS = /(?<![0-9A-Za-z])\d{11,19}[Xx]?(?![0-9A-Za-z])/g;

/** Kinds of personal numbers in `text`, each with its line from 1. Full-width digits count as digits. */
export function findPersonalData(text: string): Omit<Finding, 'path'>[] {
  return text
    .normalize('NFKC')
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(DIGITS)].flatMap(([number]) => {
        const kind = kindOf(number);
        return kind === null ? [] : [{line: index + 1, kind}];
      }),
    );
}

function kindOf(number: string): Finding['kind'] | null {
  if (/^1[3-9]\d{9}$/.test(number)) return 'mobile';
  if (isIdNumber(number)) return 'id-number';
  return /^\d{16,19}$/.test(number) && hasLuhnDigit(number) ? 'card-number' : null;
}

/** GB 11643: eighteen characters, a day of birth that can be, and the check digit of ISO 7064 MOD 11-2. */
export function isIdNumber(number: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(number)) return false;
  const sum = [...number.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return '10X98765432'[sum % 11] === number.slice(17).toUpperCase();
}

/** The check digit of bank cards. */
export function hasLuhnDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && /[1-9]/.test(number);
}

/** Every tracked or new file that git does not ignore. */
export function repositoryFiles(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\0').filter(path => path !== '');
}

export function scanRepository(root: string): Finding[] {
  return repositoryFiles(root).flatMap(path => {
    const inPath = findPersonalData(path).map(({kind}) => ({path, line: 0, kind}));
    if (BINARY.test(path) || SKIPPED.test(path)) return inPath;
    return [...inPath, ...findPersonalData(textOf(`${root}/${path}`)).map(finding => ({path, ...finding}))];
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // deleted but still tracked
    return '';
  }
}

if (process.argv[1]?.endsWith('scan-personal-data.ts')) {
  const findings = scanRepository(process.cwd());
  for (const {path, line, kind} of findings) process.stderr.write(`${path}:${line} ${kind}\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
