import { addMonths, firstDayOf, monthOf } from '#calendar';
import { errors } from '#errors';
import { type ContentOf, fields, inputOf } from '#input';
import { type Write, mayReach } from '#writes';
import type { EndDeputyInput, NameDeputyInput } from '../resolvers.generated.ts';

const MOST_MONTHS = 12;

const nameDeputyInput = inputOf<NameDeputyInput>()(
  () => ({
    authority: fields.divisionCode(),
    subject: fields.text({ most: 200 }),
    until: fields.date(),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ until }, today) => {
    if (until === undefined) return {};
    if (until < today) return { until: errors.refusedInput([], 'DATE_BEFORE', { value: until, first: today }) };
    const isTooFar = until >= firstDayOf(addMonths(monthOf(today), MOST_MONTHS + 1));
    return isTooFar ? { until: errors.refusedInput([], 'DATE_TOO_FAR', { value: until }) } : {};
  },
);

export type NameDeputyContent = ContentOf<typeof nameDeputyInput>;

/** 指定代理人: by the authority itself; a deputy names no further one. */
export const nameDeputyWrite: Write<NameDeputyInput, NameDeputyContent> = {
  mutation: 'nameDeputy',
  input: nameDeputyInput,
  right: {
    scope: 'filing.decide',
    concerns: ['authority'],
    authorize: ({ caller }, { authority }) => {
      caller.may('filing.decide', authority);
      if (!caller.isAuthority(authority)) throw errors.divisionForbidden(authority, caller.division);
    },
  },
};

const endDeputyInput = inputOf<EndDeputyInput>()(() => ({
  deputy: fields.recordId(),
  idempotencyKey: fields.idempotencyKey(),
}));

export type EndDeputyContent = ContentOf<typeof endDeputyInput>;

/** 终止代理. */
export const endDeputyWrite: Write<EndDeputyInput, EndDeputyContent> = {
  mutation: 'endDeputy',
  input: endDeputyInput,
  right: mayReach('filing.decide', ['deputy', async () => false]),
};
