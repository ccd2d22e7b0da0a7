import { type GraphError, errors } from '#errors';
import type { Grant } from '#partners';
import type { RequestCounts } from './request-counts.ts';

/** What a grant has left, for the headers of the answer. */
export type Allowance = { readonly limit: number; readonly remaining: number; readonly resetSeconds: number };

/** A request let through, or why not. */
export type Taken = Allowance & { readonly refusal?: GraphError | undefined };

type Bucket = { tokens: number; at: number };

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Shanghai keeps one offset all year. */
const OFFSET_MS = 8 * 3_600_000;

/**
 * Counts requests against a grant: so many a day in Shanghai, and so many a minute, of which all may come at once. One that is
 * refused counts for nothing.
 */
export function createQuota(counts: RequestCounts): (grant: Grant, now: Date) => Taken {
  const buckets = new Map<string, Bucket>();

  const fill = ({ grant, requestsPerMinute: most }: Grant, now: number): Bucket => {
    const { tokens, at } = buckets.get(grant) ?? { tokens: most, at: now };
    // A clock that was set back gives nothing and takes nothing.
    const filled = Math.min(most, tokens + (Math.max(0, now - at) * most) / MINUTE_MS);
    const bucket = { tokens: filled, at: now };
    buckets.set(grant, bucket);
    return bucket;
  };

  return (grant, now) => {
    const { requestsPerDay, requestsPerMinute } = grant;
    const bucket = fill(grant, now.getTime());
    if (bucket.tokens < 1) {
      const seconds = Math.ceil(((1 - bucket.tokens) * MINUTE_MS) / requestsPerMinute / 1000);
      const refusal = errors.partnerQuotaExceeded(requestsPerMinute, 'minute', seconds);
      return { limit: requestsPerMinute, remaining: 0, resetSeconds: seconds, refusal };
    }
    const resetSeconds = secondsOfDayLeft(now);
    const remaining = requestsPerDay - counts.of(grant.grant, now);
    if (remaining <= 0) {
      const refusal = errors.partnerQuotaExceeded(requestsPerDay, 'day', resetSeconds);
      return { limit: requestsPerDay, remaining: 0, resetSeconds, refusal };
    }
    bucket.tokens -= 1;
    counts.add(grant.grant, now);
    return { limit: requestsPerDay, remaining: remaining - 1, resetSeconds };
  };
}

function secondsOfDayLeft(now: Date): number {
  return Math.ceil((DAY_MS - ((now.getTime() + OFFSET_MS) % DAY_MS)) / 1000);
}
