import { isWithin, locate } from '#divisions';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import type { RequestScope } from '#server';
import { type Right, type Write, atField, mayReach, refuseUnreached, rowOf } from '#writes';

import type { JoinHouseholdInput, SplitHouseholdInput } from '../resolvers.generated.ts';
import { MOST_MEMBERS, homeFields } from '../households/household.input.ts';

const reason = fields.text({ most: MOST.short, multiline: true });

export const joinHouseholdInput = inputOf<JoinHouseholdInput>()((today) => ({
  client: fields.recordId(),
  version: fields.given<number>(),
  household: fields.recordId(),
  on: fields.optional(fields.pastDate(today)),
  reason,
  idempotencyKey: fields.idempotencyKey(),
}));

export const splitHouseholdInput = inputOf<SplitHouseholdInput>()((today) => ({
  household: fields.recordId(),
  version: fields.given<number>(),
  clients: fields.filledSet(fields.recordId(), MOST_MEMBERS),
  ...homeFields,
  on: fields.optional(fields.pastDate(today)),
  reason,
  idempotencyKey: fields.idempotencyKey(),
}));

export type JoinHouseholdContent = ContentOf<typeof joinHouseholdInput>;
export type SplitHouseholdContent = ContentOf<typeof splitHouseholdInput>;

/** 并户. */
export function joinHouseholdWrite(
  holder: Pick<RequestScope, 'owner' | 'delegated'>,
): Write<JoinHouseholdInput, JoinHouseholdContent> {
  return { mutation: 'joinHousehold', input: joinHouseholdInput, right: mayJoin(holder) };
}

/** 分户. */
export const splitHouseholdWrite: Write<SplitHouseholdInput, SplitHouseholdContent> = {
  mutation: 'splitHousehold',
  input: splitHouseholdInput,
  right: mayReach('client.write', ['household', rowOf('clients.household')]),
};

/** Both must lie with the caller; what another owner keeps is transferred, not joined. */
function mayJoin({ owner, delegated }: Pick<RequestScope, 'owner' | 'delegated'>): Right<JoinHouseholdInput> {
  const [client, household] = [rowOf('clients.client'), rowOf('clients.household')];
  return {
    scope: 'client.write',
    concerns: ['client', 'household'],
    authorize: async (reader, input) => {
      await atField('client', () => refuseUnreached(reader, 'client.write', input.client, client));
      const division = locate(input.household);
      const isHeld =
        division === undefined ||
        (isWithin(division, owner) && !delegated.some((other) => isWithin(division, other))) ||
        // The id says where it was registered first; it may have come here since.
        (await reader.session.read((em) => household(em, input.household)));
      if (!isHeld) throw errors.transferNeeded(division, owner).at(['input', 'household']);
      await atField('household', () => refuseUnreached(reader, 'client.write', input.household, household));
    },
  };
}
