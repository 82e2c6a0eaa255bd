import {isCountableDay} from '../account/days.ts';
import {LoancloseError} from '../errors.ts';
import {readDay} from '../parser/fields.ts';
import {paragraph, type View} from '../render/view.ts';
import type {Io} from './io.ts';

/** Asks questions and shows lines during a call. Everything goes to stderr: stdout is for the result. */
export class Companion {
  constructor(
    private readonly io: Io,
    readonly view: View,
  ) {}

  show(lines: readonly string[]): void {
    this.io.writeErr(lines.map(line => `${line}\n`).join(''));
  }

  say(text: string, lead: string): void {
    const {theme} = this.view;
    this.show(paragraph(this.view, text, {lead, paint: theme.strong, paintLead: theme.accent}));
  }

  note(message: string, check?: (text: string) => string | null): Promise<string> {
    return this.io.askText(message, check);
  }

  /** A day that exists and is not before `earliest`, or null. */
  async day(message: string, earliest: string): Promise<string | null> {
    const {t} = this.view;
    const typed = await this.io.askText(message, text => {
      if (text.trim() === '') return null;
      const day = toDay(text);
      return day === null ? t('call.badDay') : day < earliest ? t('call.pastDay', {earliest}) : null;
    });
    return toDay(typed);
  }

  choose<T extends string>(message: string, choices: readonly {name: string; value: T}[]): Promise<T> {
    return this.io.askOne(message, choices, this.view.t('ui.ask.keys.one')).then(answer => {
      const chosen = choices.find(({value}) => value === answer);
      if (chosen === undefined) throw new LoancloseError('BAD_OPTION');
      return chosen.value;
    });
  }
}

function toDay(text: string): string | null {
  const read = readDay(text);
  return read.ok && read.value !== null && isCountableDay(read.value) ? read.value : null;
}
