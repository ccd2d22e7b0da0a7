import { type NumberedDocumentKind, documentLookupOf, documentMaskOf, maskOf } from '#personal';
import { type Sealed, type SealedTable, type Seals, sealedText } from '#sealing';

/** The sealed columns of an advisor. */
export const sealedAdvisor = {
  identityNumber: sealedText('advisors.advisor.identity_number'),
  phone: sealedText('advisors.advisor.phone'),
};

export const sealedAdvisors: SealedTable = {
  name: 'advisors.advisor',
  key: [{ column: 'id', type: 'text' }],
  columns: ['identity_number', 'phone'],
};

/** What names an advisor, as it is kept. */
type SealedPerson = {
  readonly identityDocumentKind: NumberedDocumentKind;
  readonly identityNumber: Sealed;
  readonly identityNumberLookup: string;
  readonly identityNumberMasked: string;
  readonly phone: Sealed;
  readonly phoneMasked: string;
};

/** What names an advisor, in the clear. */
export type NamedPerson = {
  readonly identityDocumentKind: NumberedDocumentKind;
  readonly identityNumber: string;
  readonly phone: string;
};

/** What names an advisor, sealed, with what is shown in its place and what the person is found by. */
export function sealAdvisor(
  seals: Seals,
  id: string,
  { identityDocumentKind: kind, identityNumber, phone }: NamedPerson,
): SealedPerson {
  return {
    identityDocumentKind: kind,
    identityNumber: seals.seal(sealedAdvisor.identityNumber, id, identityNumber),
    identityNumberLookup: seals.lookup(sealedAdvisor.identityNumber, documentLookupOf(kind, identityNumber)),
    identityNumberMasked: documentMaskOf(kind, identityNumber),
    phone: seals.seal(sealedAdvisor.phone, id, phone),
    phoneMasked: maskOf('phone', phone),
  };
}
