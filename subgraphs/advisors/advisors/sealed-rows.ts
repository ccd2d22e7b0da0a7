import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { NumberedDocumentKind } from '#personal';
import type { Sealed, Seals } from '#sealing';
import { type NamedPerson, sealedAdvisor } from './sealed-advisor.ts';

/** What only few may see whole of a person. */
export type AdvisorPersonal = NamedPerson & { readonly id: RecordId };

/** The document of an advisor, as it is kept. */
export async function getSealedDocument(em: EntityManager, id: RecordId) {
  // Read apart from the entity, which is there already without it.
  const [found] = await em.execute<{ identityDocumentKind: NumberedDocumentKind; identityNumber: Sealed }[]>(
    `select identity_document_kind as "identityDocumentKind", identity_number as "identityNumber"
     from advisors.advisor where id = ?`,
    [id],
  );
  if (found === undefined) throw new TypeError(`advisor ${id} is not there`);
  return found;
}

/** What names an advisor, in the clear; each value is opened when it is looked at. */
export function openedAdvisor(seals: Seals, { id, identityDocumentKind, ...sealed }: AdvisorPersonal): AdvisorPersonal {
  return {
    id,
    identityDocumentKind,
    get identityNumber() {
      return seals.open(sealedAdvisor.identityNumber, id, sealed.identityNumber);
    },
    get phone() {
      return seals.open(sealedAdvisor.phone, id, sealed.phone);
    },
  };
}
