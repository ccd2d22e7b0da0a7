import type { CalendarDate } from '#calendar';
import { type CodeKey, codeRefusal, getCodeList } from '#code-lists';
import { type GraphError, errors } from '#errors';
import { type ContentOf, fields, inputOf } from '#input';
import { type Right, type Write, atField as at, mayReach, refuseUnreached, rowOf } from '#writes';

import { categories, findCategory } from '../categories.ts';
import type {
  ConfirmationInput,
  EndConfirmationInput,
  RecordConfirmationInput,
  WithdrawConfirmationInput,
} from '../resolvers.generated.ts';
import { confirmationErrors } from './confirmation.errors.ts';

const REASON = { most: 1000, multiline: true } as const;

/** A category that is confirmed at all; whether there was one of that name is looked at by the day of the decision. */
const decision = (today: CalendarDate) => ({
  category: fields.code('clientCategory', today),
  authority: fields.optional(fields.divisionCode()),
  documentNumber: fields.wholeText({ most: 100 }),
  decidedOn: fields.pastDate(today),
  ground: fields.text(REASON),
  validUntil: fields.optional(fields.plausibleDate(today)),
});

type Read = {
  readonly category: CodeKey | undefined;
  readonly decidedOn: CalendarDate | undefined;
  readonly validUntil: CalendarDate | null | undefined;
};

function decisionRefusals({ category, decidedOn, validUntil }: Read, isOfHousehold: boolean) {
  return {
    category:
      category === undefined
        ? undefined
        : (categoryRefusal(category, isOfHousehold) ?? unknownThen(category, decidedOn)),
    validUntil:
      validUntil && decidedOn && validUntil < decidedOn
        ? errors.refusedInput([], 'DATE_BEFORE', { value: validUntil, first: decidedOn })
        : undefined,
  };
}

/** Why a category cannot have been decided then; undefined where there was one. */
function unknownThen(category: CodeKey, decidedOn: CalendarDate | undefined): GraphError | undefined {
  return decidedOn === undefined ? undefined : codeRefusal(getCodeList('clientCategory'), category, decidedOn);
}

/** Why a category is never confirmed, or not of a household; undefined where it may be. A household's may be of one of its members. */
export function categoryRefusal(category: CodeKey, isOfHousehold: boolean): GraphError | undefined {
  const known = findCategory(category);
  const values = { value: category };
  if (known?.decidedBy === undefined) {
    const choices = categories.filter((one) => findCategory(one)?.decidedBy !== undefined);
    return confirmationErrors.of('INPUT_INVALID.NEVER_CONFIRMED', { values: { ...values, choices } });
  }
  const isRefused = isOfHousehold && known.unit === 'PERSON';
  return isRefused ? confirmationErrors.of('INPUT_INVALID.NOT_OF_A_HOUSEHOLD', { values }) : undefined;
}

/** What a registration says that is confirmed of the whole household. */
export const householdConfirmationInput = inputOf<ConfirmationInput>()(decision, (read) =>
  decisionRefusals(read, true),
);
/** The same of one person. */
export const personConfirmationInput = inputOf<ConfirmationInput>()(decision, (read) => decisionRefusals(read, false));

export type ConfirmationContent = ContentOf<typeof personConfirmationInput>;

type Subject = { readonly client: string | null | undefined; readonly household: string | null | undefined };

/** Exactly one of the two is named. */
export function subjectRefusal({ client, household }: Subject): GraphError | undefined {
  if (client === undefined || household === undefined || (client === null) !== (household === null)) return undefined;
  return confirmationErrors.of('INPUT_INVALID.NOT_ONE_SUBJECT', {});
}

export const subjectFields = () => ({
  client: fields.optional(fields.recordId()),
  household: fields.optional(fields.recordId()),
});

const recordConfirmationInput = inputOf<RecordConfirmationInput>()(
  (today) => ({
    ...subjectFields(),
    ...decision(today),
    proposal: fields.optional(fields.recordId()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  (read) => ({ ...decisionRefusals(read, Boolean(read.household)), client: subjectRefusal(read) }),
);

const endConfirmationInput = inputOf<EndConfirmationInput>()((today) => ({
  confirmation: fields.recordId(),
  version: fields.given<number>(),
  endedOn: fields.pastDate(today),
  reason: fields.text(REASON),
  documentNumber: fields.wholeText({ most: 100 }),
  proposal: fields.optional(fields.recordId()),
  idempotencyKey: fields.idempotencyKey(),
}));

const withdrawConfirmationInput = inputOf<WithdrawConfirmationInput>()(() => ({
  confirmation: fields.recordId(),
  version: fields.given<number>(),
  reason: fields.text(REASON),
  idempotencyKey: fields.idempotencyKey(),
}));

export type RecordConfirmationContent = ContentOf<typeof recordConfirmationInput>;
export type EndConfirmationContent = ContentOf<typeof endConfirmationInput>;
export type WithdrawConfirmationContent = ContentOf<typeof withdrawConfirmationInput>;

type SubjectInput = { readonly client?: string | null | undefined; readonly household?: string | null | undefined };

/** The right to send what concerns a person or a household at or beneath the caller's own division, whichever is named. */
export function mayReachSubject(scope: 'confirmation.record' | 'confirmation.propose'): Right<SubjectInput> {
  return {
    scope,
    concerns: ['client', 'household'],
    authorize: async (reader, { client, household }) => {
      if (client) await at('client', () => refuseUnreached(reader, scope, client, rowOf('clients.client')));
      if (household) await at('household', () => refuseUnreached(reader, scope, household, rowOf('clients.household')));
    },
  };
}

/** 登记认定. */
export const recordConfirmationWrite: Write<RecordConfirmationInput, RecordConfirmationContent> = {
  mutation: 'recordConfirmation',
  input: recordConfirmationInput,
  right: mayReachSubject('confirmation.record'),
};

/** 终止认定. */
export const endConfirmationWrite: Write<EndConfirmationInput, EndConfirmationContent> = {
  mutation: 'endConfirmation',
  input: endConfirmationInput,
  right: mayReach('confirmation.record', ['confirmation', rowOf('clients.confirmation')]),
};

/** 撤销误录的认定. */
export const withdrawConfirmationWrite: Write<WithdrawConfirmationInput, WithdrawConfirmationContent> = {
  mutation: 'withdrawConfirmation',
  input: withdrawConfirmationInput,
  right: mayReach('confirmation.record', ['confirmation', rowOf('clients.confirmation')]),
};
