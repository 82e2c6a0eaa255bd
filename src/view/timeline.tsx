import type {ComponentChildren} from 'preact';
import {addDays, daysBetween} from '../account/days.ts';
import type {Item, Plan} from '../model/plan.ts';
import {itemHeadline, kindOfStep} from '../render/words.ts';
import type {Translate} from '../text/index.ts';

/** Pixels. Widths are in percent, so that letters keep their size on a phone. */
const ROW = 50;
const TOP = 30;
const MAX_MONTHS = 5;
/** What fits beside each other on a phone: a Chinese character takes the room of two letters. */
const MAX_NAME = 36;
const WIDE = /[\u1100-\u11FF\u2E80-\uFFEF]|[\u{1F000}-\u{3FFFF}]/u;

interface PlanProps {
  readonly plan: Plan;
  readonly t: Translate;
}

/** The schedule as a picture that grows with the page. Nothing where there is nothing to do. */
export function Timeline({plan, t}: PlanProps) {
  if (plan.items.length === 0) return null;
  const rows = plan.items.map(readRow);
  const days = [plan.today, ...(plan.before === null ? [] : [plan.before]), ...rows.flatMap(row => Object.values(row))];
  const known = days.filter(day => day !== null).toSorted();
  const first = known[0] ?? plan.today;
  const span = Math.max(1, daysBetween(first, known.at(-1) ?? first));
  const at = (day: string) => `${(1 + (daysBetween(first, day) / span) * 97).toFixed(2)}%`;
  const height = TOP + rows.length * ROW + 8;
  return (
    <svg
      class="timeline"
      role="img"
      aria-labelledby="timeline-title timeline-text"
      width="100%"
      height={String(height)}
    >
      <title id="timeline-title">{t('paper.timeline')}</title>
      <desc id="timeline-text">{plan.items.map(item => `${describe(item, t)} `).join('')}</desc>
      {firstDays(first, span).map(month => (
        <g key={month}>
          <line class="t-grid" x1={at(month)} x2={at(month)} y1="18" y2={height} />
          <text class="t-axis" x={at(month)} y="12" text-anchor={Number.parseFloat(at(month)) > 90 ? 'end' : 'middle'}>
            {month.slice(0, 7)}
          </text>
        </g>
      ))}
      {plan.before === null ? null : (
        <line class="t-before" x1={at(plan.before)} x2={at(plan.before)} y1="18" y2={height} />
      )}
      {plan.items.map((item, i) => (
        <TimelineRow key={item.id} item={item} y={TOP + i * ROW} at={at} t={t} />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly item: Item;
  readonly y: number;
  readonly at: (day: string) => string;
  readonly t: Translate;
}

function TimelineRow({item, y, at, t}: RowProps) {
  const row = readRow(item);
  const width = (from: string, to: string) =>
    `${Math.max(0, Number.parseFloat(at(to)) - Number.parseFloat(at(from))).toFixed(2)}%`;
  return (
    <g>
      <text class="t-name" x="1%" y={y + 14}>
        {item.number}. {shorten(itemHeadline(item, t))}
      </text>
      <line class="t-after" x1={at(row.recheck)} x2={at(row.final)} y1={y + 27} y2={y + 27} />
      <rect class="t-wait" x={at(row.asked)} y={y + 22} width={width(row.asked, row.recheck)} height="10" />
      <rect class="t-act" x={at(row.start)} y={y + 22} width={width(row.start, row.asked)} height="10" />
      <svg x={at(row.start)} y={y + 27} overflow="visible" aria-hidden="true">
        <rect class="t-act" x="-4" y="-9" width="8" height="18" rx="3" />
      </svg>
      {row.safe === null ? null : (
        <svg x={at(row.safe)} y={y + 27} overflow="visible" aria-hidden="true">
          <path class="t-safe" d="M-5 14H5L0 7Z" />
        </svg>
      )}
      <circle class="t-check" cx={at(row.recheck)} cy={y + 27} r="6" />
      <svg x={at(row.final)} y={y + 27} overflow="visible" aria-hidden="true">
        <path class="t-final" d={DIAMOND} />
      </svg>
    </g>
  );
}

const DIAMOND = 'M0 -7L7 0L0 7L-7 0Z';

/** What the marks mean, for those who see the picture. */
export function TimelineKey({plan, t}: PlanProps) {
  return (
    <ul class="key">
      <Mark name={t('paper.key.act')}>
        <rect class="t-act" x="-4" y="-9" width="8" height="18" rx="3" />
      </Mark>
      <Mark name={t('paper.key.wait')}>
        <rect class="t-wait" x="-11" y="-5" width="22" height="10" />
      </Mark>
      <Mark name={t('paper.key.recheck')}>
        <circle class="t-check" r="6" />
      </Mark>
      <Mark name={t('paper.key.final')}>
        <path class="t-final" d={DIAMOND} />
      </Mark>
      {plan.items.every(item => readRow(item).safe === null) ? null : (
        <Mark name={t('paper.key.safe')}>
          <path class="t-safe" d="M-5 4H5L0 -4Z" />
        </Mark>
      )}
      {plan.before === null ? null : (
        <Mark name={t('paper.key.before')}>
          <line class="t-before" y1="-9" y2="9" />
        </Mark>
      )}
    </ul>
  );
}

/** A mark of a picture and its meaning. */
export function Mark({name, children}: {readonly name: string; readonly children: ComponentChildren}) {
  return (
    <li>
      <svg aria-hidden="true" width="22" height="18" viewBox="-11 -9 22 18">
        {children}
      </svg>
      {name}
    </li>
  );
}

/** The name, or as much of it as fits before an ellipsis. No table of widths: it would be a twentieth of the page's program. */
function shorten(name: string): string {
  let [room, short] = [MAX_NAME, ''];
  for (const character of name) {
    room -= WIDE.test(character) ? 2 : 1;
    if (room >= 2) short += character;
  }
  return room >= 0 ? name : `${short}…`;
}

interface Row {
  readonly start: string;
  /** The day on which closing is asked for. */
  readonly asked: string;
  readonly recheck: string;
  readonly final: string;
  readonly safe: string | null;
}

function readRow({steps, recheckOn, finalCheckOn, lastSafeDay, feasibility}: Item): Row {
  const start = steps.map(step => step.from).sort()[0] ?? recheckOn;
  const asked = steps
    .filter(step => kindOfStep(step) === 'close-line' || kindOfStep(step) === 'end-agreement')
    .map(step => step.from)
    .sort()
    .at(-1);
  return {
    start,
    asked: asked ?? start,
    recheck: recheckOn,
    final: finalCheckOn,
    safe: feasibility === 'too-late' ? null : lastSafeDay,
  };
}

function describe(item: Item, t: Translate): string {
  const {start, recheck, final, safe} = readRow(item);
  const words = t('paper.timelineRow', {number: item.number, name: itemHeadline(item, t), start, recheck, final});
  return safe === null ? words : `${words}${t('paper.timelineSafe', {safe})}`;
}

/** The first days of the months within `span` days of the first one, thinned out so that their names do not touch. */
function firstDays(first: string, span: number): string[] {
  const months = Array.from({length: span + 1}, (_, at) => addDays(first, at)).filter(day => day.endsWith('-01'));
  const every = Math.ceil(months.length / MAX_MONTHS);
  return months.filter((_, i) => i % every === 0);
}
