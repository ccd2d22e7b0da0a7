import { type DivisionCode, loadShanghai } from '#divisions';
import { masked, maskedAddress, personal } from '#personal';

import type { Personal } from '../resolvers.generated.ts';
import type { MaskedPerson } from './client.repository.ts';

/** The fields that name a person. */
export type PersonalField = 'name' | 'identityNumber' | 'phone' | 'address';

/** What is known of a person, masked for everybody. Whole values come through unmasking alone. */
export function personalOf(person: MaskedPerson | undefined, field: PersonalField): Personal | null {
  if (person === undefined) return null;
  if (field === 'name') return personal('name', person.name, false);
  if (field === 'address') return person.hasAddress ? addressIn(person.division) : null;
  return masked(person[field]);
}

/** Where somebody lives, as far as it is shown: the community. */
export function addressIn(division: DivisionCode): Personal {
  return maskedAddress(loadShanghai().find(division)?.name);
}
