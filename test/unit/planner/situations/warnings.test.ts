import {describe, expect, it} from 'vitest';
import {DOUBT_WARNINGS} from '../../../../src/model/vocabulary.ts';
import {index} from '../../../data/directory-under-test.ts';
import {accountOf} from '../sample-report.ts';
import {planOf} from './situation.ts';

const codesOf = (plan: ReturnType<typeof planOf>) => plan.warnings.map(({code}) => code);
const settled = accountOf({status: 'settled', balance: null});

describe('what a plan says besides its steps', () => {
  it('answers the doubts, and warns of new applications, where something is to be closed', () => {
    const codes = codesOf(planOf([accountOf()]));
    for (const code of [...DOUBT_WARNINGS, 'NO_NEW_APPLICATIONS'] as const) expect(codes).toContain(code);
    const idle = codesOf(planOf([settled]));
    for (const code of [...DOUBT_WARNINGS, 'NO_NEW_APPLICATIONS'] as const) expect(idle).not.toContain(code);
  });

  it('says when the directory is old, and that none of its numbers may be dialled when it is too old', () => {
    const {updatedOn} = index.directory;
    const later = (days: number) => new Date(Date.parse(updatedOn) + days * 86_400_000).toISOString().slice(0, 10);
    const codeOn = (days: number) =>
      codesOf(planOf([accountOf()], {index, today: later(days)})).filter(code => code.startsWith('DIRECTORY'));
    expect(codeOn(5)).toEqual([]);
    expect(codeOn(300)).toEqual(['DIRECTORY_OLD']);
    expect(codeOn(900)).toEqual(['DIRECTORY_TOO_OLD']);
  });
});
