import type {Account} from './account.ts';
import type {ComparedApp} from './change.ts';
import type {Facility} from './report.ts';
import type {Wanted} from './vocabulary.ts';

/**
 * What a comparison has to be told, because neither report says it: what was wanted, what was asked for, who the lenders are. The planner
 * answers it of the older report; whoever keeps a record of what was done may answer the day of asking better.
 */
export interface Expectations {
  /** What is wanted with an account or agreement of the older report, by its key. */
  readonly wantedOf: (key: string) => Wanted;
  /** The day on which its closing was asked for, `YYYY-MM-DD`; null where nobody wrote it down. */
  readonly askedOn: (key: string) => string | null;
  /** The first day on which a closing that was asked for on `asked` should stand in a report. */
  readonly dueOn: (entry: Account | Facility, asked: string) => string;
  /** One word for one lender, whatever branch, card centre or former name is printed. */
  readonly lenderOf: (institution: string) => string;
  /** The apps that may stand behind it, the likeliest first. */
  readonly appsOf: (entry: Account | Facility) => ComparedApp[];
}
