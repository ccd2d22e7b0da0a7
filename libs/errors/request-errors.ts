import { GraphError } from './graph-error.ts';
import type { ReasonOf } from './messages/index.ts';

/** Reasons that need nothing but themselves. */
export type RequestReason = Exclude<ReasonOf<'REQUEST_INVALID'>, 'TOO_DEEP' | 'HEADERS_TOO_LARGE' | 'PERSONA_UNKNOWN'>;

/** Why a request over HTTP is refused before it is read, or fails in the server. */
export const requestErrors = {
  requestInvalid: (reason: RequestReason) => new GraphError(`REQUEST_INVALID.${reason}`),
  requestTooDeep: (most: number) => new GraphError('REQUEST_INVALID.TOO_DEEP', { values: { most } }),
  headersTooLarge: () => new GraphError('REQUEST_INVALID.HEADERS_TOO_LARGE'),
  /** Says why in a sentence for developers, who alone choose personas. */
  personaUnknown: (why: string) => new GraphError('REQUEST_INVALID.PERSONA_UNKNOWN', { values: { why } }),
  hostUnknown: (host: string | undefined) =>
    host === undefined
      ? new GraphError('HOST_UNKNOWN.NO_HOST')
      : new GraphError('HOST_UNKNOWN', { values: { host: JSON.stringify(host.slice(0, 80)) } }),
  internal: (requestId: string) => new GraphError('INTERNAL', { values: { requestId }, requestId }),
  notReady: () => new GraphError('NOT_READY'),
};
