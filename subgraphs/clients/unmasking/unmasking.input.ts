import { type ContentOf, fields, inputOf } from '#input';
import { caseRefusals, purposeFields, reasonField } from '#subject-rights';
import { type Disclosure, mayWithin } from '#writes';

import type { PersonalField, UnmaskClientInput, UnmaskClientsInput } from '../resolvers.generated.ts';

const MOST_CLIENTS = 50;

/** All of them when left out. */
const asked = fields.optional(fields.filledSet(fields.given<PersonalField>()));

export const unmaskClientInput = inputOf<UnmaskClientInput>()(
  (today) => ({
    client: fields.recordId(),
    reason: reasonField(),
    ...purposeFields(today),
    fields: asked,
  }),
  (read) => caseRefusals(read),
);

export const unmaskClientsInput = inputOf<UnmaskClientsInput>()(
  (today) => ({
    within: fields.divisionCode(),
    clients: fields.filledList(fields.recordId(), MOST_CLIENTS),
    reason: reasonField(),
    ...purposeFields(today),
    fields: asked,
  }),
  (read) => caseRefusals(read),
);

export type UnmaskClientContent = ContentOf<typeof unmaskClientInput>;
export type UnmaskClientsContent = ContentOf<typeof unmaskClientsInput>;

/** 批量明文查看. */
export const unmaskClientsDisclosure: Disclosure<UnmaskClientsInput, UnmaskClientsContent> = {
  input: unmaskClientsInput,
  right: mayWithin('client.unmask', 'within'),
};
