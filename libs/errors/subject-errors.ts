import { GraphError } from './graph-error.ts';

const SHANGHAI_MS = 8 * 3_600_000;
const CLIENT = { path: ['input', 'client'] };

/** `until` is when the limit is no longer reached; undefined when the request alone is more than the limit. */
type Reached = { readonly most: number; readonly hours: number; readonly until: Date | undefined };

/** Why somebody's personal data are not changed, shown or erased. */
export const subjectErrors = {
  unmaskLimit: (reached: Reached) => limitReached('PEOPLE', reached),
  searchLimit: (reached: Reached) => limitReached('SEARCHES', reached),
  breakGlassLimit: (reached: Reached) => limitReached('OPENINGS', reached),
  subjectServed: (id: string) => new GraphError('SUBJECT_SERVED', { values: { id }, id, ...CLIENT }),
  subjectErased: (id: string) => new GraphError('SUBJECT_ERASED', { values: { id }, id, ...CLIENT }),
  retentionRunning: (id: string, until: string) =>
    new GraphError('RETENTION_RUNNING', { values: { id, until }, id, until, path: ['input', 'legalBasis'] }),
  erasureBasisDiffers: (legalBasis: string) =>
    new GraphError('ERASURE_NOT_REQUESTED.OTHER_BASIS', { values: { legalBasis }, path: ['input', 'legalBasis'] }),
  sealBroken: (cause: unknown) => new GraphError('SEAL_BROKEN', { cause }),
};

function limitReached(what: 'PEOPLE' | 'OPENINGS' | 'SEARCHES', { most, hours, until }: Reached): GraphError {
  if (until !== undefined) {
    const time = new Date(until.getTime() + SHANGHAI_MS).toISOString().replace('Z', '+08:00');
    return new GraphError(`UNMASK_LIMIT.${what}`, { values: { most, hours, until: time }, until: time });
  }
  const key = most === 0 ? (`UNMASK_LIMIT.NO_${what}` as const) : (`UNMASK_LIMIT.${what}_AT_ONCE` as const);
  return new GraphError(key, { values: { most, hours } });
}
