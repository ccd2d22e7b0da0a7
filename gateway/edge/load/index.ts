export { FairQueue, type Release } from './fair-queue.ts';
export { type InFlightLimit, createInFlightLimit } from './in-flight.ts';
