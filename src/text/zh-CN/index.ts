import {batch} from './batch.ts';
import {call} from './call.ts';
import {caseWords} from './case.ts';
import {caseExportWords} from './case-export.ts';
import {caseFileWords} from './case-file.ts';
import {checks} from './checks.ts';
import {diagnostics} from './diagnostics.ts';
import {diff} from './diff.ts';
import {doctorWords} from './doctor.ts';
import {errors} from './errors.ts';
import {figures} from './figures.ts';
import {ladders} from './ladders.ts';
import {letter} from './letter.ts';
import {page} from './page.ts';
import {pageCase} from './page-case.ts';
import {pageFigures} from './page-figures.ts';
import {pagePictures} from './page-pictures.ts';
import {paper} from './paper.ts';
import {plan} from './plan.ts';
import {screen} from './screen.ts';
import {site} from './site.ts';
import {ui} from './ui.ts';

export const templates = {
  ...errors,
  ...diagnostics,
  ...checks,
  ...page,
  ...pagePictures,
  ...pageFigures,
  ...pageCase,
  ...paper,
  ...figures,
  ...ladders,
  ...plan,
  ...call,
  ...caseWords,
  ...caseFileWords,
  ...caseExportWords,
  ...letter,
  ...screen,
  ...diff,
  ...site,
  ...ui,
  ...batch,
  ...doctorWords,
};
