import { normalizeIP } from '@fastify/rate-limit';
import type { EdgeSettings } from '#config';
import type { EdgeContext } from '../context.ts';
import { FairQueue, type Release } from './fair-queue.ts';

/** Lets a document in when there is room for it. Errors: SHARE_EXCEEDED, OVERLOADED, CLIENT_GONE. */
export type InFlightLimit = (context: EdgeContext, cost: number) => Promise<Release>;

/** A document of the highest cost counts as so many of the smallest. */
const HEAVIEST = 20;
/** How many may wait, of as many as may be in flight: longer, and those who waited have gone when they are answered. */
const WAITING_SHARE = 0.4;

/** One for all endpoints of the server, since they share its processor and its owners. */
export function createInFlightLimit({ inFlight, limits }: Pick<EdgeSettings, 'inFlight' | 'limits'>): InFlightLimit {
  const queue = new FairQueue({
    inFlight: inFlight.all,
    perCaller: inFlight.perCaller,
    waiting: Math.ceil(inFlight.all * WAITING_SHARE),
    waitingPerCaller: inFlight.perCaller,
  });
  return (context, cost) =>
    queue.enter(callerOf(context), Math.max(1, Math.ceil((cost / limits.cost) * HEAVIEST)), context.gone);
}

/** All clients of a partner share one place, and so do all who did not sign in from one network. */
function callerOf({ partner, caller, address }: EdgeContext): string {
  if (partner !== undefined) return `partner ${partner.partner}`;
  return caller === undefined ? `address ${normalizeIP(address, 64)}` : `subject ${caller.subject}`;
}
