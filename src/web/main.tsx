import * as z from 'zod';
import {startApp} from './start-app.tsx';
import {startWorker} from './worker.ts';

// zod would try whether it may make functions of text, and the policy of the page would report it
z.config({jitless: true});

if (typeof document === 'undefined') startWorker();
else startApp();
