import fc from "fast-check";

/** Laws are tried on the same cases in each run, so that what is tried before landing is what lands; `npm run test:laws` tries others. */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 1) });
