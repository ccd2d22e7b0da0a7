import type { DivisionCode } from '#divisions';
import { tokenKeyOf } from '#lists';
import { documentLookupOf, documentNumberFrom } from '#personal';
import type { Seals } from '#sealing';

import { lookupOf } from '../clients/identity.ts';
import { clientList } from '../clients/client.list.ts';
import { Said } from './lead.entity.ts';

const STREET_DIGITS = 9;

/** What is known of the person in hardship. */
export type PersonSaid = {
  readonly personName: string | null;
  readonly personNumber: string | null;
  readonly personPhone: string | null;
};

/**
 * The keyed hashes by which leads of one person find each other, and the client who is served already: the number and the phone as
 * clients are found by theirs, the name within its street. Null of what is not known.
 */
export function lookupsOf(seals: Seals, division: DivisionCode, { personName, personNumber, personPhone }: PersonSaid) {
  const street = division.slice(0, STREET_DIGITS);
  const name = personName?.normalize('NFKC').replaceAll(/\s/gu, '');
  return {
    personNumberLookup:
      personNumber && lookupOf(seals, documentLookupOf('RESIDENT_ID', documentNumberFrom(personNumber))),
    personPhoneLookup: personPhone && tokenKeyOf(clientList, seals).hash(`#${digitsOf(personPhone)}`),
    personNameLookup: name ? Said.lookup(seals, 'personName', `${street} ${name}`) : null,
  };
}

function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '');
}
