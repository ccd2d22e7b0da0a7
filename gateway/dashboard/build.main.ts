import { buildApp } from './build.ts';

/** `npm run dashboard`, and a part of `npm ci`: builds the dashboard where its sources changed. */
const startedAt = performance.now();
if (await buildApp()) console.log(`dashboard built in ${Math.round(performance.now() - startedAt)} ms`);
