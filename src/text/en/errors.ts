import type {Templates} from '../index.ts';

export const errors: Templates = {};
