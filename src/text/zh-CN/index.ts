import type {Templates} from '../index.ts';
import {diagnostics} from './diagnostics.ts';
import {diff} from './diff.ts';
import {errors} from './errors.ts';
import {plan} from './plan.ts';
import {ui} from './ui.ts';

export const templates: Templates = {...errors, ...diagnostics, ...plan, ...diff, ...ui};
