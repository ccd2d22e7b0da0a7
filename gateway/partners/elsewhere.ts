import type { TokenVerifier } from '#access';
import { errors } from '#errors';

/** Verifies as given, and sends partners to their own door. Errors: PARTNER_DOOR_ONLY, and those of the verifier. */
export function refusingPartners(verifier: TokenVerifier): TokenVerifier {
  return {
    async verify(authorization) {
      if (/^Bearer +ak_/i.test(authorization ?? '')) throw errors.partnerDoorOnly();
      const caller = await verifier.verify(authorization);
      if (caller?.role === 'partner') throw errors.partnerDoorOnly();
      return caller;
    },
  };
}
