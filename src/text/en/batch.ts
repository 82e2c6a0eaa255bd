import type {batch as zh} from '../zh-CN/batch.ts';

export const batch: Readonly<Record<keyof typeof zh, string>> = {
  'batch.summary': '{read} reports read, {failed} of them unreadable or not adding up. Written to {file}',
  'batch.progress': '{read} read ({failed} with a fault), {rate} a second',
  'batch.progress.left': '{read} of {total} read ({failed} with a fault), {rate} a second, {left} left',
  'error.FILE_NOT_FOUND.no-reports': 'There are no reports here (.pdf, .txt, .csv).',
  'hint.FILE_NOT_FOUND.no-reports': 'Name a folder that holds reports, or the files one by one.',
  'error.BAD_OPTION.shard': '{option} is written 3/16 (the third of sixteen parts).',
  'error.BAD_OPTION.output-exists': 'This file exists and is not written over: {path}',
  'hint.BAD_OPTION.output-exists':
    'To go on where the last run stopped, add --resume; to begin again, take another name.',
  'error.BAD_OPTION.output-busy': 'Another run writes this file: {path}',
  'hint.BAD_OPTION.output-busy': 'Wait for it, or give each run a file of its own.',
  'error.BAD_OPTION.not-batch': 'This file was not written by loanclose batch and is left alone: {path}',
  'hint.BAD_OPTION.not-batch': 'Take another name.',
};
