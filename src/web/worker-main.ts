import * as z from 'zod';
import {startWorker} from './worker.ts';

// zod would try whether it may make functions of text, and the policy of the page would report it
z.config({jitless: true});
startWorker();
