export { answerBrokenHttp } from './broken-http.ts';
export { type KnownHosts, isLoopback, refuseUnknownHosts } from './known-hosts.ts';
export { listen, requireFreePort } from './listen.ts';
export { requestIdOf } from './request-id.ts';
export { storeNothing } from './store-nothing.ts';
