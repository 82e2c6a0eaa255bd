import {standingOf} from '../account/standing.ts';
import type {Lookup} from '../directory/index-directory.ts';
import type {Account} from '../model/account.ts';
import type {App} from '../model/directory.ts';
import type {Running} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import type {Translate} from '../text/index.ts';
import {groupDigits} from '../text/money.ts';
import type {AccountChoice} from './account.ts';
import type {Target} from './target.ts';

const NAMED_FUNDERS = 5;

/** What was taken for granted about the institution: which one stands behind the app, that it has another name now, that it is gone. */
export function targetNotes(target: Target, t: Translate): string[] {
  return [...wordNotes(target, t), ...lenderNotes(target, t)];
}

/** The typed word was not the name of what was taken, or not of that alone. */
function wordNotes({taken, alsoFits, app, funder}: Target, t: Translate): string[] {
  const name = app?.name ?? funder?.name ?? '';
  const notes: string[] = [];
  if (taken !== null) {
    notes.push(t('script.takenFor', {typed: taken.typed, name, how: t(`label.matchedBy.${taken.hit.matchedOn}`)}));
  }
  if (alsoFits.length > 0) {
    const others = alsoFits.slice(0, NAMED_FUNDERS).map(({record}) => record.name);
    notes.push(t('script.alsoFits', {name, others: others.join(t('ui.comma'))}));
  }
  return notes;
}

/** A bank that was named in full, without a report: what it lends besides is said, because the words are for none of it. */
export function bankNotes({funder, app, card}: Target, apps: Lookup<App>, t: Translate): string[] {
  if (funder?.kind !== 'bank' || app !== null || card) return [];
  const own = funder.apps.filter(({basis}) => basis === 'own').flatMap(relation => apps.get(relation.app)?.name ?? []);
  if (own.length === 0) return [];
  return [t('script.bankProducts', {lender: funder.name, products: own.join(t('ui.comma'))})];
}

function lenderNotes({assumed, app, funder, match}: Target, t: Translate): string[] {
  if (funder === null) return [];
  const lender = funder.name;
  const notes = match === 'former-name' ? [t('script.formerName', {lender})] : [];
  if (funder.obsolete !== null) {
    notes.push(t('script.obsolete', {lender, reason: t(`label.obsolete.${funder.obsolete.reason}`)}));
  }
  if (assumed === null || app === null) return notes;
  const confidence = t(`label.confidence.${assumed.confidence}`);
  notes.push(t('script.assumed', {app: app.name, lender, confidence}));
  if (assumed.others.length === 0) return notes;
  const others = assumed.others.slice(0, NAMED_FUNDERS).map(({name}) => name);
  const more = assumed.others.length - others.length;
  const slots = {app: app.name, others: others.join(t('ui.comma')), more};
  return [...notes, t(more > 0 ? 'script.otherFundersMore' : 'script.otherFunders', slots)];
}

/** Which of several accounts was taken, or why none was. */
export function choiceNotes(choice: AccountChoice, t: Translate): string[] {
  switch (choice.how) {
    case 'none':
      return [t('ui.noAccount')];
    case 'only':
      return standingNotes(choice.account, t);
    case 'only-open':
      return [t('script.chosenAccount', {count: choice.count, key: choice.account.key})];
    case 'several': {
      const keys = choice.keys.map(key => `  ${key}`).join('\n');
      return [`${t('ui.severalAccounts', {count: choice.count})}\n${keys}`];
    }
  }
}

/** Closing words about an account that still owes or is closed already would be wrong: the person is told. */
export function standingNotes(account: Account, t: Translate): string[] {
  const standing = standingOf(account);
  if (standing === 'clear' || standing === 'never-used') return [];
  return [t(`script.standing.${standing}`)];
}

/** Something goes on at the same lender: said before any word of closing. */
export function runningNotes(running: readonly Running[], t: Translate): string[] {
  if (running.length === 0) return [];
  const debts = running.map(({product, owed, institution, at}) =>
    t(at === 'lender' ? 'script.running.debt' : 'script.running.debt.elsewhere', {
      institution,
      product: product ?? t('script.running.some'),
      owed: owedWords(owed, t),
    }),
  );
  return [t('script.running', {debts: debts.join(t('ui.comma'))})];
}

function owedWords(owed: number | null, t: Translate): string {
  if (owed === null) return t('script.running.unknown');
  return owed === 0 ? t('screen.owed.none') : t('script.running.owed', {amount: groupDigits(owed)});
}

export function reportNotes({reconciliation}: Report, t: Translate): string[] {
  return reconciliation.status === 'mismatched' ? [t('ui.reconciliation.mismatched')] : [];
}
