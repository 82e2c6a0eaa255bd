import type {Translate} from '../../text/index.ts';
import type {Deeds} from '../deeds.ts';

/** Takes everything, several at once: what a file is is told from its content. */
export function FileInput({
  deeds,
  t,
  quiet = false,
  inCase = false,
}: {
  readonly deeds: Deeds;
  readonly t: Translate;
  readonly quiet?: boolean;
  /** A newer report is added to the case that is open. */
  readonly inCase?: boolean;
}) {
  const words = inCase ? 'page.pick.case' : quiet ? 'page.pick.again' : 'page.pick';
  return (
    <label class={quiet ? 'pick quiet' : 'pick'}>
      <span class="pick-title">{t(words)}</span>
      <span class="faint">{t(`${words}.more`)}</span>
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
