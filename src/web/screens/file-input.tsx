import type {Translate} from '../../text/index.ts';
import type {Deeds} from '../deeds.ts';

/** Takes everything, several at once: what a file is is told from its content. */
export function FileInput({
  deeds,
  t,
  quiet = false,
}: {
  readonly deeds: Deeds;
  readonly t: Translate;
  readonly quiet?: boolean;
}) {
  return (
    <label class={quiet ? 'pick quiet' : 'pick'}>
      <span class="pick-title">{t(quiet ? 'page.pick.again' : 'page.pick')}</span>
      <span class="faint">{t(quiet ? 'page.pick.again.more' : 'page.pick.more')}</span>
      <input
        type="file"
        multiple
        onChange={({currentTarget}) => {
          deeds.open([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
