import type { CalendarDate } from '#calendar';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import type { AddProjectInput, ChangeProjectInput } from '../resolvers.generated.ts';
import { lastDayRefusal } from '../term.ts';

/** What a project says, field by field, whether it is added or changed. */
const line = { most: MOST.long } as const;
const content = (today: CalendarDate) => ({
  title: fields.text(line),
  funder: fields.optionalText(line),
  categories: fields.filledSet(fields.code('clientCategory', today)),
  runsFrom: fields.plausibleDate(today),
  runsUntil: fields.optional(fields.plausibleDate(today)),
  capacity: fields.optional(fields.count()),
});

export const addProjectInput = inputOf<AddProjectInput>()(
  (today) => ({
    provider: fields.recordId(),
    ...content(today),
    area: fields.optional(fields.divisionCode()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ runsFrom, runsUntil }) => ({ runsUntil: lastDayRefusal(runsFrom, runsUntil) }),
);

export const changeProjectInput = inputOf<ChangeProjectInput>()(
  (today) => ({
    project: fields.recordId(),
    version: fields.given<number>(),
    ...fields.changes(content(today)),
    area: fields.changed(fields.divisionCode()),
    enrolled: fields.changed(fields.count()),
    results: fields.changed(fields.optionalText({ ...line, multiline: true })),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ runsFrom, runsUntil }) => ({ runsUntil: lastDayRefusal(runsFrom, runsUntil) }),
);

export type AddProjectContent = ContentOf<typeof addProjectInput>;
type ChangeProjectContent = ContentOf<typeof changeProjectInput>;

/** 录入项目. The authority over the library is that of the provider's row. */
export const addProjectWrite: Write<AddProjectInput, AddProjectContent> = {
  mutation: 'addProject',
  input: addProjectInput,
  right: mayReach('library.edit', ['provider', rowOf('resources.provider')]),
};

/** 修改项目. The authority over the library is that of the project's row. */
export const changeProjectWrite: Write<ChangeProjectInput, ChangeProjectContent> = {
  mutation: 'changeProject',
  input: changeProjectInput,
  right: mayReach('library.edit', ['project', rowOf('resources.project')]),
};
