import type {Templates} from '../index.ts';

export const plan: Templates = {};
