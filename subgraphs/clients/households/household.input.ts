import { levelOf, loadShanghai } from '#divisions';
import { errors } from '#errors';
import { type ContentOf, fields, inputOf, nested, taken } from '#input';
import { type Write, mayWithin } from '#writes';

import { findIdentityText } from '../clients/identity.ts';
import { householdConfirmationInput } from '../confirmations/confirmation.input.ts';
import type { RegisterHouseholdInput } from '../resolvers.generated.ts';
import {
  MOST_CONFIRMATIONS,
  type RegisterClientContent,
  birthYearOf,
  documentOf,
  identifyingFieldOf,
  registerClientInput,
  twice,
} from './member.input.ts';

/** How many people a household is registered with, or has split off, at once. */
export const MOST_MEMBERS = 20;
/** Of a household, whichever it is. */
const SAME_STREET = '';

/** A community of the tree. Errors: DIVISION_UNKNOWN, INPUT_INVALID. */
export const community = taken(fields.divisionCode(), (value) => {
  if (loadShanghai().find(value) === undefined) throw errors.divisionUnknown(value);
  if (levelOf(value) === 'COMMUNITY') return value;
  throw errors.refusedInput([], 'NOT_A_COMMUNITY', { value });
});

/** What a record says of a home, field by field, whether it is registered or corrected. */
export const homeFields = {
  address: fields.wholeText({ most: 200 }),
  remarks: fields.optionalText({ most: 500, multiline: true }),
};

export const registerHouseholdInput = inputOf<RegisterHouseholdInput>()((today) => ({
  division: community,
  ...homeFields,
  confirmations: fields.list(nested(householdConfirmationInput, today), MOST_CONFIRMATIONS, twice),
  members: fields.filledList(nested(registerClientInput, today), MOST_MEMBERS, (members) =>
    repeated(members).map((path) => [path, errors.refusedInput([], 'TWICE_IN_HOUSEHOLD')]),
  ),
  idempotencyKey: fields.idempotencyKey(),
}));

export type RegisterHouseholdContent = ContentOf<typeof registerHouseholdInput>;

/** 登记家庭及成员. */
export const registerHouseholdWrite: Write<RegisterHouseholdInput, RegisterHouseholdContent> = {
  mutation: 'registerHousehold',
  input: registerHouseholdInput,
  right: mayWithin('client.write', 'division'),
};

/** Where people stand who stand in the household before. */
function repeated(members: readonly (RegisterClientContent | undefined)[]): (string | number)[][] {
  const texts = members.map((member) => {
    if (member === undefined) return undefined;
    const { kind: identityDocumentKind, number: identityNumber } = documentOf(member);
    const { name } = member;
    return findIdentityText(
      { identityDocumentKind, identityNumber, name, birthYear: birthYearOf(member) },
      SAME_STREET,
    );
  });
  return members.flatMap((member, i) =>
    member && texts[i] !== undefined && texts.indexOf(texts[i]) < i ? [[i, ...identifyingFieldOf(member)]] : [],
  );
}
