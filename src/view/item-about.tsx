import type {Item} from '../model/plan.ts';
import {standingWords} from '../render/case-words.ts';
import type {Pictures} from '../render/line-pictures.ts';
import {cautionsOf, itemHeadline, runningWords} from '../render/words.ts';
import type {Translate} from '../text/index.ts';
import {Fact} from './lists.tsx';
import {Lines} from './notes.tsx';
import {DoubtfulLines} from './pictures.tsx';

interface AboutProps {
  readonly item: Item;
  readonly t: Translate;
  /** Of figures that are in doubt. */
  readonly pictures?: Pictures | undefined;
}

/** What an item is and why: the name on the report, what must be left alone, what the report shows, how far it is and whether in time. */
export function ItemAbout({item, t, pictures}: AboutProps) {
  const standing = standingWords(item, t);
  return (
    <>
      {itemHeadline(item, t) === item.institution ? null : <p class="institution">{item.institution}</p>}
      <Lines class="danger" lines={item.running.length === 0 ? [] : [runningWords(item.running, t)]} />
      <Lines class="danger" lines={cautionsOf(item, t)} />
      <dl class="facts">
        <Fact label={t('ui.evidence')}>{item.evidence}</Fact>
        {standing === null ? null : <Fact label={t('ui.standing')}>{standing}</Fact>}
        {item.feasibility === null ? null : <Fact label={t('ui.inTime')}>{deadlineWords(item, t)}</Fact>}
      </dl>
      {pictures === undefined ? null : <DoubtfulLines accountKeys={item.accountKeys} pictures={pictures} t={t} />}
    </>
  );
}

/** Whether it is in time, and the last day; a day that is over is not named. */
function deadlineWords({feasibility, lastSafeDay}: Item, t: Translate): string {
  if (feasibility === null) return '';
  const day = lastSafeDay === null ? [] : [t('ui.lastSafeDay', {day: lastSafeDay})];
  return [t(`label.feasibility.${feasibility}`), ...day].join(t('ui.semicolon'));
}
