import {LoancloseError} from '../errors.ts';
import type {Directory, DirectorySpellings} from '../model/directory.ts';

/**
 * The compiled directory from its JSON (text or parsed). Checks only that it is one: the build and the tests check every
 * record with zod, which is too slow for every start.
 * @throws LoancloseError DIRECTORY_INVALID
 */
export function loadDirectory(json: unknown): Directory {
  const value = parseJson(json);
  if (!isDirectory(value)) throw new LoancloseError('DIRECTORY_INVALID', {count: 1});
  return value;
}

/** The spellings that the build wrote beside it. @throws LoancloseError DIRECTORY_INVALID */
export function loadSpellings(json: unknown): DirectorySpellings {
  const value = parseJson(json);
  if (!isSpellings(value)) throw new LoancloseError('DIRECTORY_INVALID', {count: 1});
  return value;
}

function parseJson(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new LoancloseError('DIRECTORY_INVALID', {count: 1}, {cause});
  }
}

function isDirectory(value: unknown): value is Directory {
  return (
    isRecord(value) &&
    Array.isArray(value.funders) &&
    Array.isArray(value.apps) &&
    Array.isArray(value.disputedNumbers) &&
    isRecord(value.sources) &&
    typeof value.updatedOn === 'string'
  );
}

const isSpellings = (value: unknown): value is DirectorySpellings => isRecord(value) && isRecord(value.pinyin);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
