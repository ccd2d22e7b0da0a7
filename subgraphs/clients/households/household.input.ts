import { type DivisionCode, levelOf, loadShanghai } from '#divisions';
import { type GraphError, errors } from '#errors';
import { type ContentOf, fields, inputOf, nested, refusedParts, taken } from '#input';
import type { Write } from '#writes';

import { findIdentityText } from '../clients/identity.ts';
import { personFields } from '../clients/person.input.ts';
import type { RegisterHouseholdInput } from '../resolvers.generated.ts';
import {
  type RegisterClientContent,
  birthYearOf,
  documentOf,
  identifyingFieldOf,
  registerClientInput,
} from './member.input.ts';

const MOST_MEMBERS = 20;
/** Of a household, whichever it is. */
const SAME_STREET = '';

export const registerHouseholdInput = inputOf<RegisterHouseholdInput>()((today) => ({
  division: community,
  address: fields.wholeText(personFields.address),
  members: refusedParts(fields.filledList(nested(registerClientInput, today), MOST_MEMBERS), twiceRefusals),
  idempotencyKey: fields.idempotencyKey(),
}));

export type RegisterHouseholdContent = ContentOf<typeof registerHouseholdInput>;

/** 登记家庭及成员. */
export const registerHouseholdWrite: Write<RegisterHouseholdInput, RegisterHouseholdContent> = {
  mutation: 'registerHousehold',
  input: registerHouseholdInput,
  concerns: 'division',
  authorize: (caller, { division }) => caller.may('client.write', division),
};

const community = taken(fields.given<DivisionCode>(), (value) => {
  if (levelOf(value) === 'COMMUNITY' && loadShanghai().find(value) !== undefined) return value;
  throw errors.refusedInput([], 'NOT_A_COMMUNITY', { value });
});

function twiceRefusals(members: readonly RegisterClientContent[]): GraphError[] {
  const texts = members.map((member) => {
    const { kind: identityDocumentKind, number: identityNumber } = documentOf(member);
    const { name } = member;
    return findIdentityText(
      { identityDocumentKind, identityNumber, name, birthYear: birthYearOf(member) },
      SAME_STREET,
    );
  });
  return members.flatMap((member, i) =>
    texts[i] !== undefined && texts.indexOf(texts[i]) < i
      ? [errors.refusedInput([String(i), ...identifyingFieldOf(member)], 'TWICE_IN_HOUSEHOLD')]
      : [],
  );
}
