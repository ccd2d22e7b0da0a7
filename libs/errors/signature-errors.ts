import { GraphError } from './graph-error.ts';
import type { MessageValues, ReasonOf } from './messages/index.ts';

/** Why an instance does not take a request for its gateway's. */
export const signatureErrors = {
  signatureMissing: (reason: ReasonOf<'SIGNATURE_MISSING'>, values?: MessageValues) =>
    new GraphError(`SIGNATURE_MISSING.${reason}`, values && { values }),
  signatureInvalid: (reason: ReasonOf<'SIGNATURE_INVALID'>, values?: MessageValues) =>
    new GraphError(`SIGNATURE_INVALID.${reason}`, values && { values }),
  signatureExpired: (reason: ReasonOf<'SIGNATURE_EXPIRED'>) => new GraphError(`SIGNATURE_EXPIRED.${reason}`),
  signatureReplayed: () => new GraphError('SIGNATURE_REPLAYED'),
};
