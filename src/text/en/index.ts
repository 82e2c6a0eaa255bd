import type {Templates} from '../index.ts';
import {call} from './call.ts';
import {diagnostics} from './diagnostics.ts';
import {diff} from './diff.ts';
import {errors} from './errors.ts';
import {letter} from './letter.ts';
import {paper} from './paper.ts';
import {plan} from './plan.ts';
import {ui} from './ui.ts';

export const templates: Templates = {...errors, ...diagnostics, ...paper, ...plan, ...diff, ...call, ...letter, ...ui};
