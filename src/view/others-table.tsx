import type {Plan} from '../model/plan.ts';
import {groupOthers} from '../render/words.ts';
import type {Translate} from '../text/index.ts';
import {Folded} from './lists.tsx';
import {Table} from './table.tsx';

/** Every account for which there is nothing to do now, with the reason; those that ended long ago are a count. */
export function OthersTable({plan: {others, counts}, t}: {readonly plan: Plan; readonly t: Translate}) {
  if (others.length === 0) return null;
  const rows = groupOthers(others)
    .filter(({verdict}) => verdict !== 'closed')
    .flatMap(group => group.others.map(({institution, why}) => [t(`label.other.${group.verdict}`), institution, why]));
  return (
    <Folded id="others" title={t('screen.others')}>
      {rows.length === 0 ? null : (
        <Table
          labelledBy="others"
          columns={[t('ui.column.verdict'), t('ui.column.institution'), t('ui.column.why')]}
          rows={rows}
        />
      )}
      {counts.ended === 0 ? null : <p>{t('screen.ended.line', {count: counts.ended})}</p>}
    </Folded>
  );
}
