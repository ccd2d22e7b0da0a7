import { GraphError } from './graph-error.ts';

/** Why a partner is not let in, or not now. */
export const partnerErrors = {
  partnerDoorOnly: () =>
    new GraphError('PARTNER_DOOR_ONLY', 'Partners ask at /partner/graphql of the gateway. Send the request there.'),
  /** One sentence for whatever is wrong with a key: it tells nobody which partners or keys there are. */
  partnerUnknown: () =>
    new GraphError(
      'UNAUTHENTICATED',
      'No partner is known by this. Send your key as "Authorization: Bearer ak_…" or "x-api-key", or a token of your client; the city centre gives keys.',
    ),
  partnerGrantEnded: (grant: string, ended: string) =>
    new GraphError('PARTNER_GRANT_ENDED', `Grant ${grant} ended at ${ended}. Ask the city centre for a new one.`, {
      grant,
      ended,
    }),
  partnerQuotaExceeded: (most: number, per: 'day' | 'minute', seconds: number) =>
    new GraphError(
      'PARTNER_QUOTA_EXCEEDED',
      `The grant allows ${most} requests a ${per}. Go on in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
      { most, per, retryAfter: seconds },
    ),
};
