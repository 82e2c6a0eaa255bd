import {knownApp} from '../contact/closing-path.ts';
import {readPlace} from '../contact/place.ts';
import {phrase} from '../text/phrase.ts';
import type {Door, StepFacts} from './step-draft.ts';

/** The number that is called: the first that may be dialled. Several lenders behind one number are one call. */
export function phoneDoor({lender, institution}: Pick<StepFacts, 'lender' | 'institution'>): Door {
  const number = lender.phones.find(phone => phone.dial)?.number ?? null;
  if (number === null) {
    const name = lender.lender.name;
    const key = `phone:${lender.lender.id ?? institution}`;
    return {key, kind: 'phone', title: phrase('visit.find-number', {lender: name}), app: null, number};
  }
  return {
    key: `phone:${number.replaceAll(/\D/g, '')}`,
    kind: 'phone',
    title: phrase('visit.phone', {number}),
    app: null,
    number,
  };
}

/** The app that the line is known to come from; null where that has to be found out first. */
export function appDoor({lender}: Pick<StepFacts, 'lender'>): Door | null {
  const known = knownApp(lender.apps);
  return known === null ? null : namedAppDoor(known.id, known.name);
}

export function namedAppDoor(id: string, name: string, kind: 'app' | 'wechat' | 'email' = 'app'): Door {
  return {key: `${kind}:${id}`, kind, title: phrase(`visit.${kind}`, {app: name}), app: id, number: null};
}

/** The counters of one city are one journey: 杭州 in 示例银行股份有限公司杭州分行, else the place of the bank's own name. */
export function counterDoor({institution, lender, rules}: Pick<StepFacts, 'institution' | 'lender' | 'rules'>): Door {
  const {name} = lender.lender;
  const branch = institution.startsWith(name) ? institution.slice(name.length) : '';
  const place = readPlace(branch, rules) ?? readPlace(institution, rules);
  const city = place?.city ?? place?.province ?? null;
  return {
    key: `branch:${city ?? ''}`,
    kind: 'branch',
    title: city === null ? phrase('visit.branch') : phrase('visit.branch.city', {city}),
    app: null,
    number: null,
  };
}
