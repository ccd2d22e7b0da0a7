import { withoutNumbers } from '#audit';
import { type CalendarDate, addDays } from '#calendar';
import { type DivisionCode, levelOf, loadShanghai } from '#divisions';
import { errors } from '#errors';
import { lastDayOf } from '#grants';
import { type ContentOf, fields, inputOf, taken } from '#input';
import { reasonField } from '#subject-rights';
import { type Write, mayReach, rowOf } from '#writes';

import type { ConsentBy, ConsentForm, GrantCaseInput, GrantField, RevokeGrantInput } from '../resolvers.generated.ts';
import { caseKind } from './grant.kinds.ts';

/** For how many days a consent can be acted on, its own among them. */
const CONSENT_DAYS = 365;

/** Where case workers sign in. */
const staffOf = () =>
  taken(fields.divisionCode(), (value): DivisionCode => {
    if (loadShanghai().find(value) === undefined) throw errors.divisionUnknown(value);
    if (['DISTRICT', 'SUBDISTRICT'].includes(levelOf(value))) return value;
    throw errors.refusedInput([], 'NO_CASE_WORKERS', { value });
  });

const choices = caseKind.fields.join(', ');

const field = () =>
  taken(fields.given<GrantField>(), (value): GrantField => {
    if (caseKind.fields.some((one) => one === value)) return value;
    throw errors.refusedInput([], 'NOT_GRANTED_SO', { grantKind: caseKind.name, value, choices });
  });

export const grantCaseInput = inputOf<GrantCaseInput>()(
  (today) => ({
    client: fields.recordId(),
    subject: fields.optionalText({ most: 200 }),
    staffOf: fields.optional(staffOf()),
    fields: fields.filledSet(field()),
    purpose: reasonField().transform(withoutNumbers),
    caseReference: fields.text({ most: 60 }),
    from: fields.optional(fields.date()),
    until: fields.date(),
    consentOn: fields.optional(fields.pastDate(today)),
    consentBy: fields.optional(fields.given<ConsentBy>()),
    consentForm: fields.optional(fields.given<ConsentForm>()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  (read, today) => ({
    subject: read.subject === null && read.staffOf === null ? errors.refusedInput([], 'NO_GRANTEE') : undefined,
    from: earlierThan(read.from, today),
    until: untilRefusal(read.until, read.from ?? today, today),
    consentOn: noConsent(read.consentOn) ?? oldConsent(read.consentOn, today),
    consentBy: noConsent(read.consentBy),
    consentForm: noConsent(read.consentForm),
  }),
);

function earlierThan(value: CalendarDate | null | undefined, first: CalendarDate) {
  return value && value < first ? errors.refusedInput([], 'DATE_BEFORE', { value, first }) : undefined;
}

/** The longest grant is counted from the day on which it is given: what was consented to is not for years to come. */
function untilRefusal(value: CalendarDate | undefined, from: CalendarDate, today: CalendarDate) {
  const last = lastDayOf(caseKind, today);
  if (value !== undefined && value > last) return errors.refusedInput([], 'GRANT_TOO_LONG', { value, last });
  return earlierThan(value, from < today ? today : from);
}

/** A field that was refused is undefined, and has its own refusal. */
function noConsent(value: unknown) {
  return caseKind.needsConsent && value === null ? errors.refusedInput([], 'NO_CONSENT') : undefined;
}

/** Nobody remembers after years what they agreed to. */
function oldConsent(value: CalendarDate | null | undefined, today: CalendarDate) {
  const first = addDays(today, 1 - CONSENT_DAYS);
  return value && value < first ? errors.refusedInput([], 'CONSENT_TOO_OLD', { value, first }) : undefined;
}

export type GrantCaseContent = ContentOf<typeof grantCaseInput>;

/** 个案授权. */
export const grantCaseWrite: Write<GrantCaseInput, GrantCaseContent> = {
  mutation: 'grantCase',
  input: grantCaseInput,
  right: mayReach(caseKind.give, ['client', rowOf('clients.client')]),
};

const revokeGrantInput = inputOf<RevokeGrantInput>()(() => ({
  grant: fields.recordId(),
  reason: reasonField().transform(withoutNumbers),
  idempotencyKey: fields.idempotencyKey(),
}));

export type RevokeGrantContent = ContentOf<typeof revokeGrantInput>;

/** 撤回授权: by officers of the client's division, also where another officer granted it. */
export const revokeGrantWrite: Write<RevokeGrantInput, RevokeGrantContent> = {
  mutation: 'revokeGrant',
  input: revokeGrantInput,
  right: mayReach(caseKind.give, ['grant', rowOf('clients.record_grant')]),
};
