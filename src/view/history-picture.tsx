import type {History, HistoryState} from '../model/history.ts';
import {tellAccount} from '../render/history-words.ts';
import {itemNames} from '../render/words.ts';
import type {TextKey, Translate} from '../text/index.ts';
import {Mark} from './timeline.tsx';

/** Pixels of a row; widths are in percent. */
const ROW = 44;
const TOP = 26;

interface PictureProps {
  readonly history: History;
  readonly days: readonly string[];
  readonly t: Translate;
}

/** Every account through every report, and what the marks mean. */
export function HistoryPicture({history: {accounts}, days, t}: PictureProps) {
  const height = TOP + accounts.length * ROW;
  const at = (report: number) => `${(8 + (report * 84) / Math.max(1, days.length - 1)).toFixed(2)}%`;
  const told = accounts.map(account => `${itemNames(account, t)}${t('ui.colon')}${tellAccount(account, t)} `);
  return (
    <figure>
      <svg
        class="timeline"
        role="img"
        aria-labelledby="history-title history-text"
        width="100%"
        height={String(height)}
      >
        <title id="history-title">{t('history.timeline')}</title>
        <desc id="history-text">{told.join('')}</desc>
        {days.map((day, i) => (
          <g key={`${i} ${day}`}>
            <line class="t-grid" x1={at(i)} x2={at(i)} y1="16" y2={height} />
            <text class="t-axis" x={at(i)} y="12" text-anchor="middle">
              {day}
            </text>
          </g>
        ))}
        {accounts.map((account, row) => (
          <g key={account.key}>
            <text class="t-name" x="1%" y={TOP + row * ROW + 13}>
              {itemNames(account, t)}
            </text>
            {account.states.map(({status}, i) => (
              <svg x={at(i)} y={TOP + row * ROW + 28} overflow="visible" aria-hidden="true" key={String(i)}>
                <StateMark status={status} />
              </svg>
            ))}
          </g>
        ))}
      </svg>
      <ul class="key">
        {KEYS.map(([status, word]) => (
          <Mark key={word} name={t(word)}>
            <StateMark status={status} />
          </Mark>
        ))}
      </ul>
    </figure>
  );
}

const KEYS: readonly [HistoryState['status'], TextKey][] = [
  ['open', 'history.key.open'],
  ['closed', 'history.key.closed'],
  [null, 'history.key.absent'],
  ['unknown', 'history.key.other'],
];

/** Told apart by shape, not by colour alone. */
function StateMark({status}: Pick<HistoryState, 'status'>) {
  if (status === null) return <line class="t-after" x1="-6" x2="6" y1="0" y2="0" />;
  if (status === 'closed' || status === 'settled') return <path class="t-final" d="M0 -7L7 0L0 7L-7 0Z" />;
  if (status === 'transferred' || status === 'unknown') return <path class="t-safe" d="M-5 4H5L0 -4Z" />;
  return <circle class="t-check" r="6" />;
}
