import { type ContentOf, MOST, fields, inputOf } from '#input';
import type { Write } from '#writes';
import { lastDayRefusal } from '../last-day.ts';
import type { AddProjectInput, ClientCategory } from '../resolvers.generated.ts';

const line = { most: MOST.long } as const;

export const addProjectInput = inputOf<AddProjectInput>()(
  (today) => ({
    provider: fields.recordId(),
    title: fields.text(line),
    funder: fields.optionalText(line),
    area: fields.given<AddProjectInput['area']>(),
    categories: fields.filledSet(fields.given<ClientCategory>()),
    runsFrom: fields.plausibleDate(today),
    runsUntil: fields.optional(fields.plausibleDate(today)),
    capacity: fields.optional(fields.count()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ runsFrom, runsUntil }) => ({ runsUntil: lastDayRefusal(runsFrom, runsUntil) }),
);

/** 新增项目. */
export const addProjectWrite: Write<AddProjectInput, ContentOf<typeof addProjectInput>> = {
  mutation: 'addProject',
  input: addProjectInput,
  concerns: 'provider',
  authorize: (caller, { provider }) => caller.may('library.edit', provider),
};
