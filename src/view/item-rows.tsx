import type {Item} from '../model/plan.ts';
import {recordWords} from '../render/case-words.ts';
import {cautionsOf, itemHeadline, runningWords} from '../render/words.ts';
import type {Translate} from '../text/index.ts';

interface RowsProps {
  readonly items: readonly Item[];
  readonly t: Translate;
  /** Stands beside the list and is marked in it. */
  readonly current?: Item;
}

/** Each in one line: number, app, institution, how far it is; a second line only where something must not be done. */
export function ItemRows({items, t, current}: RowsProps) {
  return (
    <ol class="rows">
      {items.map(item => (
        <li key={item.id} value={item.number}>
          <a href={`#item-${item.number}`} aria-current={item === current ? 'page' : undefined}>
            <span class="number">{item.number}</span> <ItemNames item={item} t={t} />
          </a>
        </li>
      ))}
    </ol>
  );
}

function ItemNames({item, t}: {readonly item: Item; readonly t: Translate}) {
  const headline = itemHeadline(item, t);
  const standing = recordWords(item, t) ?? (item.progress === null ? null : t(`paper.stage.${item.progress.stage}`));
  const cautions = [...(item.running.length === 0 ? [] : [runningWords(item.running, t)]), ...cautionsOf(item, t)];
  return (
    <span class="what">
      <strong>{headline}</strong>
      {headline === item.institution ? null : <span class="faint"> {item.institution}</span>}
      {standing === null ? null : <span class="faint"> {standing}</span>}
      {cautions.map(text => (
        <span class="caution" key={text}>
          {text}
        </span>
      ))}
    </span>
  );
}
