import { fieldsOf } from '#audit';
import type { DivisionCode } from '#divisions';
import { type IdentityDocumentKind, type PersonalKind, personal } from '#personal';

import { maskedNumber } from '../clients/sealed-person.ts';
import { addressIn } from '../clients/person.ts';
import type { ClientPart } from './export-part.ts';

/** The fields of a document that name the person, in alphabetical order. */
export const NAMING = ['address', 'identityNumber', 'name', 'phone'] as const satisfies readonly PersonalKind[];

type Naming = Readonly<Record<Exclude<PersonalKind, 'address'>, string | null>>;

type Document = { readonly identityDocumentKind: IdentityDocumentKind | null };

/**
 * The document for one who may see the record but not the person, who lives in a division: masked as the graph masks it, today's values and
 * earlier ones.
 */
export function maskedPart(part: ClientPart, division: DivisionCode): ClientPart {
  const { client, household, earlierVersions } = part;
  const maskedHome = (address: string | null): string | null => address && addressIn(division).text;
  return {
    ...part,
    client: { ...client, ...maskedNames(client) },
    earlierVersions: earlierVersions.map((version) => ({ ...version, ...maskedNames(version) })),
    household: {
      ...household,
      address: maskedHome(household.address),
      earlierAddresses: household.earlierAddresses.map((one) => ({ ...one, address: maskedHome(one.address) })),
    },
  };
}

/** The names of the fields that hold something and are shown as they are, for the trail: none that is masked. */
export function shownFields({ client, household, ...others }: ClientPart, masked: readonly string[]): string[] {
  return fieldsOf({ ...household, ...client, ...others }).filter((field) => !masked.includes(field));
}

function maskedNames({ name, phone, ...document }: Naming & Document): Naming {
  return {
    name: personal('name', name, false)?.text ?? null,
    identityNumber: maskedNumber(document),
    phone: personal('phone', phone, false)?.text ?? null,
  };
}
