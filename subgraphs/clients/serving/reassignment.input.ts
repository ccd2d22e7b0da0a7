import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayWithin } from '#writes';

import type { ReassignClientsInput } from '../resolvers.generated.ts';

/** How many clients are given to another advisor at once. */
export const MOST_CLIENTS = 500;

export const reassignClientsInput = inputOf<ReassignClientsInput>()(
  () => ({
    within: fields.divisionCode(),
    from: fields.optional(fields.recordId()),
    clients: fields.optional(fields.filledSet(fields.recordId(), MOST_CLIENTS)),
    advisor: fields.optional(fields.recordId()),
    reason: fields.optionalText({ most: MOST.short, multiline: true }),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ from, clients }) => ({ clients: meantRefusal(from, clients) }),
);

export type ReassignClientsContent = ContentOf<typeof reassignClientsInput>;

/** 转交救助对象. */
export const reassignClientsWrite: Write<ReassignClientsInput, ReassignClientsContent> = {
  mutation: 'reassignClients',
  input: reassignClientsInput,
  right: mayWithin('client.write', 'within'),
};

/** One of the two says who is meant; undefined is what was given and refused. */
function meantRefusal(from: string | null | undefined, clients: readonly string[] | null | undefined) {
  if (from === null && clients === null) return errors.refusedInput([], 'NONE_NAMED');
  return from && clients ? errors.refusedInput([], 'ADVISOR_BESIDE_CLIENTS') : undefined;
}
