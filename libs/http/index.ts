export { listen, requireFreePort } from './listen.ts';
export { requestIdOf } from './request-id.ts';
