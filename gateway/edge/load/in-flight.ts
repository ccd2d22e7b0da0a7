import { normalizeIP } from '@fastify/rate-limit';
import type { EdgeSettings } from '#config';
import type { EdgeContext } from '../context.ts';
import { AdaptiveLimit } from './adaptive-limit.ts';
import { FairQueue, type FairQueueLimits, type Release } from './fair-queue.ts';

/** What a document takes: what its answer may hold and its planning, and how many requests to owners it took the last time. */
export type Work = { readonly cost: number; readonly ownerRequests: number };

/** Lets a document in when there is room for it. Errors: SHARE_EXCEEDED, OVERLOADED, CLIENT_GONE. */
export type InFlightLimit = (context: EdgeContext, work: Work) => Promise<Release>;

/** A document of the highest cost counts as so many of the smallest. */
const HEAVIEST = 20;
/** So many requests to owners count as one of the smallest documents: beside them each has a token to verify, a plan and an answer. */
const REQUESTS_OF_ONE = 10;
/** How many may wait, of as many as may be in flight: longer, and those who waited have gone when they are answered. */
const WAITING_SHARE = 0.4;

/** What may be in flight before anything is known of how quickly owners answer. */
const USUAL = 40;
/** An owner that has so much of its deadline left answers in time. */
const TARGET_SHARE = 0.2;

type Settings = Pick<EdgeSettings, 'inFlight' | 'limits'> & {
  /** The time an owner has for an answer. */
  readonly ownerDeadlineMs: number;
};

/** One for all endpoints of the server, since they share its processor and its owners. */
export function createInFlightLimit({ inFlight: { all, perCaller }, limits, ownerDeadlineMs }: Settings) {
  // Others find room beside one caller, however small the limit becomes.
  const least = Math.min(all, perCaller + 1);
  const bounds = { least, usual: Math.min(all, Math.max(least, USUAL)), most: all };
  const limit = new AdaptiveLimit(bounds, ownerDeadlineMs * TARGET_SHARE);
  const queue = new FairQueue({
    inFlight: limit.current,
    perCaller,
    waiting: Math.ceil(all * WAITING_SHARE),
    waitingPerCaller: perCaller,
  });
  const adapt = (): void => {
    const { running, waiting } = queue.state;
    if (limit.adapt(waiting > 0 || running > limit.current / 2)) queue.resize(limit.current);
  };
  const publicQueue = new FairQueue(publicShare(perCaller));
  const enterFlight: InFlightLimit = async (context, { cost, ownerRequests }) => {
    adapt();
    const weight = Math.ceil(
      Math.max(1, (cost / limits.cost) * HEAVIEST, Math.min(HEAVIEST, ownerRequests / REQUESTS_OF_ONE)),
    );
    if (context.caller?.role !== 'public') return queue.enter(callerOf(context), weight, context.gone);
    const leave = await publicQueue.enter(networkOf(context), weight, context.gone);
    try {
      const release = await queue.enter(callerOf(context), weight, context.gone);
      return () => {
        release();
        leave();
      };
    } catch (error) {
      leave();
      throw error;
    }
  };
  return {
    enterFlight,
    /** Hears how long an instance of an owner took for an answer. */
    ownerAnswered: (url: string, ms: number): void => {
      limit.answered(url, ms);
      adapt();
    },
  };
}

/**
 * The whole public has one caller's share of the server, however many ask at once, and within it networks take turns; one
 * alone has at most half of it.
 */
function publicShare(perCaller: number): FairQueueLimits {
  const perNetwork = Math.ceil(perCaller / 2);
  return { inFlight: perCaller, perCaller: perNetwork, waiting: perCaller * 2, waitingPerCaller: perNetwork };
}

/** All clients of a partner share one place, so does all of the public, and so do all who did not sign in from one network. */
function callerOf(context: EdgeContext): string {
  const { stated, caller } = context;
  if (stated !== undefined) return stated.share;
  return caller === undefined ? networkOf(context) : `subject ${caller.subject}`;
}

function networkOf({ address }: EdgeContext): string {
  return `address ${normalizeIP(address, 64)}`;
}
