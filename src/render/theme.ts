import {Chalk, type ColorSupportLevel} from 'chalk';

export type Paint = (text: string) => string;

/** What a colour means. With level 0 every paint returns its text unchanged. */
export interface Theme {
  readonly title: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly caution: Paint;
  readonly danger: Paint;
  readonly accent: Paint;
}

/**
 * How much colour to use. NO_COLOR (any value that is not empty) wins over FORCE_COLOR, FORCE_COLOR over the terminal.
 * @see https://no-color.org
 */
export function colorLevel(env: Readonly<Record<string, string | undefined>>, isTty: boolean): ColorSupportLevel {
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' ? 2 : forced === '3' ? 3 : 1;
  }
  return isTty && env.TERM !== 'dumb' ? 1 : 0;
}

export function createTheme(level: ColorSupportLevel): Theme {
  const chalk = new Chalk({level});
  // chalk joins all its arguments; a paint takes one, so that it can be handed to map().
  const paint =
    (style: (text: string) => string): Paint =>
    text =>
      style(text);
  return {
    title: paint(chalk.bold.cyan),
    strong: paint(chalk.bold),
    faint: paint(chalk.dim),
    good: paint(chalk.green),
    caution: paint(chalk.yellow),
    danger: paint(chalk.red),
    accent: paint(chalk.cyan),
  };
}
