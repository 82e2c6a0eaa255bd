import type {Templates} from '../index.ts';

export const diagnostics: Templates = {};
