import {chromiumProducers} from './chromium.ts';
import {extractors} from './extractors.ts';
import {libreOfficeProducers} from './libreoffice.ts';
import {pagePrograms} from './page-programs.ts';
import type {Producer} from './producer.ts';
import {damagers, rewriters} from './rewriters.ts';

export const PRODUCERS: readonly Producer[] = [
  ...chromiumProducers,
  ...libreOfficeProducers,
  ...pagePrograms,
  ...rewriters,
  ...extractors,
  ...damagers,
];
