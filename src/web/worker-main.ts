import './without-eval.ts';
import {startWorker} from './worker.ts';

startWorker();
