import fc from 'fast-check';

/** The same cases on every machine, so that a failure is one of the change at hand. `FC_SEED=12345 npm test` looks at others. */
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 20_261_122)});
