import type {Templates} from '../index.ts';

export const diff: Templates = {};
