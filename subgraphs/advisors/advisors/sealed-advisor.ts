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

/** The sealed columns of what is announced to change. */
export const sealedFilingChange = {
  before: sealedText('advisors.filing_change.identity_number_before'),
  after: sealedText('advisors.filing_change.identity_number_after'),
};

export const sealedFilingChanges: SealedTable = {
  name: 'advisors.filing_change',
  key: [{ column: 'id', type: 'text' }],
  columns: ['identity_number_before', 'identity_number_after'],
};

/** What names an advisor, as it is kept. */
type SealedDocument = {
  readonly identityDocumentKind: NumberedDocumentKind;
  readonly identityNumber: Sealed;
  readonly identityNumberLookup: string;
  readonly identityNumberMasked: string;
};
type SealedPhone = { readonly phone: Sealed; readonly phoneMasked: string };

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
  { identityDocumentKind: kind, identityNumber: number, phone }: NamedPerson,
): SealedDocument & SealedPhone {
  return { ...sealDocument(seals, id, { kind, number }), ...sealPhone(seals, id, phone) };
}

export function sealDocument(seals: Seals, id: string, { kind, number }: NumberOfKind): SealedDocument {
  return {
    identityDocumentKind: kind,
    identityNumber: seals.seal(sealedAdvisor.identityNumber, id, number),
    identityNumberLookup: lookupOf(seals, { kind, number }),
    identityNumberMasked: documentMaskOf(kind, number),
  };
}

export function sealPhone(seals: Seals, id: string, phone: string): SealedPhone {
  return { phone: seals.seal(sealedAdvisor.phone, id, phone), phoneMasked: maskOf('phone', phone) };
}

/** What an advisor is found by. */
export function lookupOf(seals: Seals, { kind, number }: NumberOfKind): string {
  return seals.lookup(sealedAdvisor.identityNumber, documentLookupOf(kind, number));
}

type NumberOfKind = { readonly kind: NumberedDocumentKind; readonly number: string };
