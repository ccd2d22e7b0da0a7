export { createPublicEndpoint } from './public-endpoint.ts';
