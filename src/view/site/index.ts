import type {PublishedDirectory} from '../../model/published-directory.ts';
import {renderJson} from '../../render/view.ts';
import {indexPage} from './index-page.tsx';
import {numberPage} from './number-page.tsx';
import {recordPage} from './record-page.tsx';
import {renderSitePage, type SiteView} from './site-page.tsx';

/** The whole site: what each of its files holds, by its path. */
export async function renderSite(directory: PublishedDirectory, view: SiteView): Promise<Map<string, string>> {
  const {t} = view;
  const files = new Map([['directory.json', renderJson(directory)]]);
  files.set('index.html', await renderSitePage(indexPage(directory, t), view));
  for (const record of directory.records) files.set(record.page, await renderSitePage(recordPage(record, t), view));
  for (const number of directory.numbers) files.set(number.page, await renderSitePage(numberPage(number, t), view));
  return files;
}
