import * as z from 'zod';

// zod would try whether it may make functions of text as soon as a schema is made, and the policy of the page would report it: so it is told
// before any other module is loaded
z.config({jitless: true});
