import {choiceOption} from './options.ts';
import {PLAN_FORMATS, type PlanFormat} from './output-names.ts';

const one = choiceOption('--format', PLAN_FORMATS);

/** `html,ics`, or the option given several times; each format once, in the order given. @throws LoancloseError BAD_OPTION */
export function planFormatsOption(value: string, earlier: readonly PlanFormat[] = []): PlanFormat[] {
  return [...new Set([...earlier, ...value.split(/[,，、]/).map(part => one(part.trim()))])];
}
