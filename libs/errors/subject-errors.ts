import { GraphError } from './graph-error.ts';

const SHANGHAI_MS = 8 * 3_600_000;

/** `until` is when the limit is no longer reached; undefined when the request alone is more than the limit. */
type Reached = { readonly most: number; readonly hours: number; readonly until: Date | undefined };

/** Why somebody's personal data are not changed, shown or erased. */
export const subjectErrors = {
  unmaskLimit: (reached: Reached) => limitReached('people may be seen unmasked', reached),
  breakGlassLimit: (reached: Reached) => limitReached('openings by break-glass are possible', reached),
  subjectServed: (id: string) =>
    new GraphError('SUBJECT_SERVED', `${id} is still served. End the service first.`, {
      id,
      path: ['input', 'client'],
    }),
  subjectErased: (id: string) =>
    new GraphError('SUBJECT_ERASED', `The personal data of ${id} are erased. Nothing is left to change or to show.`, {
      id,
      path: ['input', 'client'],
    }),
  retentionRunning: (id: string, until: string) =>
    new GraphError('RETENTION_RUNNING', `${id} must be kept until ${until}. Ask again from that day on.`, {
      id,
      until,
      path: ['input', 'legalBasis'],
    }),
  erasureNotRequested: (id: string) =>
    new GraphError(
      'ERASURE_NOT_REQUESTED',
      `Nobody asked to erase ${id} in the last 30 days. Use requestErasure first.`,
      {
        id,
        path: ['input', 'client'],
      },
    ),
  erasureBasisDiffers: (asked: string) =>
    new GraphError('ERASURE_NOT_REQUESTED', `The erasure was asked for on the basis ${asked}. Confirm that one.`, {
      path: ['input', 'legalBasis'],
    }),
  secondPersonNeeded: (id: string) =>
    new GraphError('SECOND_PERSON_NEEDED', `You asked to erase ${id} yourself. Have somebody else confirm it.`, {
      id,
      path: ['input', 'client'],
    }),
};

function limitReached(what: string, { most, hours, until }: Reached): GraphError {
  const limit = `At most ${most} ${what} in ${hours === 1 ? 'an hour' : `${hours} hours`}.`;
  const advice = most === 0 ? 'Ask the operator of the owner.' : 'Ask for fewer at once.';
  if (until === undefined) return new GraphError('UNMASK_LIMIT', `${limit} ${advice}`);
  const time = new Date(until.getTime() + SHANGHAI_MS).toISOString().replace('Z', '+08:00');
  return new GraphError('UNMASK_LIMIT', `${limit} Go on at ${time}.`, { until: time });
}
