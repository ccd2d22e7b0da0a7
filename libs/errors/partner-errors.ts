import { GraphError } from './graph-error.ts';

const REASONS = { day: 'DAY', minute: 'MINUTE' } as const;

/** Why a partner is not let in, or not now. */
export const partnerErrors = {
  partnerDoorOnly: () => new GraphError('PARTNER_DOOR_ONLY'),
  /** One sentence for whatever is wrong with a key: it tells nobody which partners or keys there are. */
  partnerUnknown: () => new GraphError('UNAUTHENTICATED.PARTNER_UNKNOWN'),
  partnerGrantEnded: (grant: string, ended: string) =>
    new GraphError('PARTNER_GRANT_ENDED', { values: { grant, ended }, grant, ended }),
  partnerQuotaExceeded: (most: number, per: 'day' | 'minute', seconds: number) =>
    new GraphError(`PARTNER_QUOTA_EXCEEDED.${REASONS[per]}`, {
      values: { most, seconds },
      most,
      per,
      retryAfter: seconds,
    }),
};
