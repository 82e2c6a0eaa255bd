import type {Templates} from '../index.ts';

export const ui: Templates = {};
