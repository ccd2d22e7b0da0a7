import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayWithin } from '#writes';
import type { AddProjectInput, ClientCategory } from '../resolvers.generated.ts';
import { lastDayRefusal } from '../term.ts';

const line = { most: MOST.long } as const;

export const addProjectInput = inputOf<AddProjectInput>()(
  (today) => ({
    provider: fields.recordId(),
    title: fields.text(line),
    funder: fields.optionalText(line),
    area: fields.optional(fields.divisionCode()),
    categories: fields.filledSet(fields.given<ClientCategory>()),
    runsFrom: fields.plausibleDate(today),
    runsUntil: fields.optional(fields.plausibleDate(today)),
    capacity: fields.optional(fields.count()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ runsFrom, runsUntil }) => ({ runsUntil: lastDayRefusal(runsFrom, runsUntil) }),
);

export type AddProjectContent = ContentOf<typeof addProjectInput>;

/** 录入项目. The authority over the library is that of the provider's row. */
export const addProjectWrite: Write<AddProjectInput, AddProjectContent> = {
  mutation: 'addProject',
  input: addProjectInput,
  right: mayWithin('library.edit', 'provider'),
};
