export { AdaptiveLimit, nextLimit } from './adaptive-limit.ts';
export { FairQueue, type Release } from './fair-queue.ts';
export { type InFlightLimit, createInFlightLimit } from './in-flight.ts';
export { TakenBefore } from './taken-before.ts';
