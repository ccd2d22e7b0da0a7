import { GraphError } from './graph-error.ts';

/** Why somebody's personal data are not changed, shown or erased. */
export const subjectErrors = {
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
