export { allowOrigins } from './cross-origin.ts';
export { addSecurityHeaders } from './headers.ts';
export { type RateLimit, createRateLimit } from './rate-limit.ts';
