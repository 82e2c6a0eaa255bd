import {chromiumProducers} from './chromium.ts';
import {extractors} from './extractors.ts';
import {libreOfficeProducers} from './libreoffice.ts';
import type {Producer} from './producer.ts';
import {rewriters} from './rewriters.ts';

export const PRODUCERS: readonly Producer[] = [
  ...chromiumProducers,
  ...libreOfficeProducers,
  ...rewriters,
  ...extractors,
];
