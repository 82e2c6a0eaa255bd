import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Account} from '../../src/model/account.ts';
import {DiffSchema} from '../../src/model/change.ts';
import type {Report} from '../../src/model/report.ts';
import {assignKeys} from '../../src/parser/account-key.ts';
import {matchAccounts} from '../../src/verify/match.ts';
import {type CompareOptions, compare} from '../unit/verify/compare.ts';
import {arbitraryReport} from './arbitrary-report.ts';

const TODAY: CompareOptions = {today: '2026-11-22'};
const named = (institution: string) => institution;

/** The older one first, as a person would give them. */
const twoReports = fc.tuple(arbitraryReport, arbitraryReport).map(([one, other]): [Report, Report] => [
  {...one, reportNumber: null, reportedAt: '2026-04-10T09:00:00'},
  {...other, reportNumber: null, reportedAt: '2026-07-10T09:00:00'},
]);

it('a report compared with itself shows no difference', () => {
  fc.assert(
    fc.property(twoReports, ([report, {reportedAt}]) => {
      const {changes, newInquiries, counts} = compare(report, {...report, reportedAt}, TODAY);
      expect(changes.filter(({fields}) => Object.keys(fields).length > 0)).toEqual([]);
      expect(changes.filter(({match}) => match === 'guessed' || match === null)).toEqual([]);
      const kinds = new Set(changes.map(({kind}) => kind));
      for (const kind of kinds) expect(['unchanged', 'still-open', 'facility-still-printed']).toContain(kind);
      expect(newInquiries).toEqual([]);
      expect(counts.openOld).toBe(counts.openNew);
    }),
  );
});

it('every account and facility of either report occurs once, and the shape holds', () => {
  fc.assert(
    fc.property(twoReports, ([old, now]) => {
      const diff = compare(old, now, TODAY);
      expect(DiffSchema.parse(diff)).toEqual(diff);
      const {pairs, onlyOld, onlyNew} = matchAccounts(old, now, named);
      expect(new Set([...pairs.map(pair => pair.old), ...onlyOld])).toEqual(new Set(old.accounts));
      expect(new Set([...pairs.map(pair => pair.now), ...onlyNew])).toEqual(new Set(now.accounts));
      expect([pairs.length + onlyOld.length, pairs.length + onlyNew.length]).toEqual([
        old.accounts.length,
        now.accounts.length,
      ]);

      const aboutAccounts = diff.changes.filter(({accountKey}) => accountKey !== null);
      const gone = aboutAccounts.filter(({kind}) => kind === 'gone').length;
      const fresh = aboutAccounts.filter(({kind}) => kind === 'new').length;
      expect(aboutAccounts.length - fresh).toBe(old.accounts.length);
      expect(aboutAccounts.length - gone).toBe(now.accounts.length);
      const nowKeys = aboutAccounts.filter(({kind}) => kind !== 'gone').map(({accountKey}) => accountKey);
      expect(nowKeys.toSorted()).toEqual(now.accounts.map(({key}) => key).toSorted());
      const aboutFacilities = diff.changes.filter(({facilityKey}) => facilityKey !== null);
      expect(new Set(aboutFacilities.map(({facilityKey}) => facilityKey))).toEqual(
        new Set([...old.facilities, ...now.facilities].map(({key}) => key)),
      );
    }),
  );
});

it('what is gone one way is new the other way', () => {
  // Where a former name, a missing id or a missing currency leaves a choice, it may fall otherwise on the way back.
  const withoutChoice = (report: Report): Report => ({
    ...report,
    layout: 'brief',
    accounts: report.accounts.filter(
      ({institution, accountId, currency}) =>
        !institution.includes('（原：') && accountId === null && currency !== null,
    ),
  });
  fc.assert(
    fc.property(arbitraryReport.map(withoutChoice), arbitraryReport.map(withoutChoice), (old, now) => {
      const bases = (accounts: readonly Account[]) => accounts.map(({key}) => key.replace(/~\d+$/, '')).toSorted();
      const there = matchAccounts(old, now, named);
      const back = matchAccounts(now, old, named);
      expect(bases(there.onlyOld)).toEqual(bases(back.onlyNew));
      expect(bases(there.onlyNew)).toEqual(bases(back.onlyOld));
    }),
  );
});

it('nothing is called closed that the new report does not print as closed', () => {
  fc.assert(
    fc.property(twoReports, ([old, now]) => {
      const closed = new Set(
        now.accounts.filter(({status}) => status === 'settled' || status === 'closed').map(({key}) => key),
      );
      for (const {kind, proof, accountKey} of compare(old, now, TODAY).changes) {
        if (kind !== 'closed' && kind !== 'settled') continue;
        expect(proof).toBe('status');
        expect(closed.has(accountKey ?? '')).toBe(true);
      }
    }),
  );
});

it('the order of the accounts decides nothing', () => {
  const keyless = (accounts: readonly Account[]) => accounts.map(({key: _, ...rest}) => rest);
  fc.assert(
    fc.property(twoReports, ([old, now]) => {
      const turned = {...now, accounts: assignKeys(keyless(now.accounts).toReversed())};
      const [one, other] = [now, turned].map(each => {
        const {verdict, changes} = compare(old, each, TODAY);
        return {
          verdict,
          kinds: changes.map(({kind, proof, next, match}) => [kind, proof, next, match].join()).toSorted(),
        };
      });
      expect(one).toEqual(other);
    }),
  );
});
