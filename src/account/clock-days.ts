import type {ClockId, Rules} from '../model/rules.ts';

/** Days of a clock of data/rules.yaml. The plan and the comparison of two reports count with the same ones. */
export function clockDays({clocks}: Pick<Rules, 'clocks'>, id: ClockId): number {
  const clock = clocks.find(candidate => candidate.id === id);
  if (clock === undefined) throw new Error(`no clock ${id}`);
  return clock.days;
}
