import { buildApp } from './build.ts';

/** `npm run prepare`, and a part of `npm ci`: builds the dashboard where its sources changed. */
const startedAt = performance.now();
// Whatever the environment of whoever starts this: what is built for development is twice the size.
process.env['NODE_ENV'] = 'production';
if (await buildApp()) console.log(`dashboard built in ${Math.round(performance.now() - startedAt)} ms`);
