import type {Pictures} from '../render/line-pictures.ts';
import {fieldLabel} from '../render/words.ts';
import type {Translate} from '../text/index.ts';

interface DoubtProps {
  readonly accountKeys: readonly string[];
  readonly pictures: Pictures;
  readonly t: Translate;
}

/** The line of every figure that is in doubt, to be compared with what was read. Nothing that is not a picture made here is shown. */
export function DoubtfulLines({accountKeys, pictures, t}: DoubtProps) {
  const shown = [...pictures].flatMap(([key, address]) => {
    const [account = '', field = ''] = key.split('\n');
    return accountKeys.includes(account) && address.startsWith('data:image/png;base64,')
      ? [{key, address, name: fieldLabel(field, t)}]
      : [];
  });
  if (shown.length === 0) return null;
  return (
    <div class="doubts">
      {shown.map(({key, address, name}) => (
        <figure key={key}>
          <figcaption>{t('paper.doubt', {field: name})}</figcaption>
          <img src={address} alt={t('paper.doubt.picture', {field: name})} />
        </figure>
      ))}
    </div>
  );
}
