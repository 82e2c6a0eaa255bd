import type {Rules} from '../model/rules.ts';

export interface CompanyPlace {
  readonly province: string;
  readonly city: string | null;
}

/** （江苏） in the middle of a name: 平安融易（江苏）融资担保有限公司 */
const IN_BRACKETS = /（([^）]+)）/;

/**
 * Where a company is registered, from the place at the start of its name, else from the one in brackets; `null` when no place is named. A
 * company may do business elsewhere, but its name carries the place of registration.
 */
export function readPlace(name: string, {places}: Pick<Rules, 'places'>): CompanyPlace | null {
  for (const text of [name, IN_BRACKETS.exec(name)?.[1] ?? '']) {
    for (const {province, short, cities} of places) {
      if (text.startsWith(short)) {
        const rest = text.slice(short.length).replace(/^[省市]/, '');
        const inside = cities.find(city => rest.startsWith(city));
        return {province, city: inside ?? (cities.length === 0 ? short : null)};
      }
      const city = cities.find(candidate => text.startsWith(candidate));
      if (city !== undefined) return {province, city: city.replace(/市$/, '')};
    }
  }
  return null;
}
