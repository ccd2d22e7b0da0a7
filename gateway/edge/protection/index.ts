export { allowOrigins } from './cross-origin.ts';
export { addSecurityHeaders } from './headers.ts';
export { type RateLimit, countByAddress, createRateLimit, limitByAddress } from './rate-limit.ts';
