import type {Translate} from '../../text/index.ts';
import type {Contact} from '../find-contact.ts';

/** A name taken as it was typed is said to be unknown, and so is a blank where only the app is known. */
export function addresseeNotes({funder, app}: Pick<Contact, 'funder' | 'app'>, t: Translate): string[] {
  if (funder !== null) return [];
  return [app === null ? t('letter.unknownLender') : t('letter.lenderBlank', {app: app.name})];
}
