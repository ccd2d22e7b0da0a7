import { maskOf } from '#personal';
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
  readonly identityNumber: Sealed;
  readonly identityNumberLookup: string;
  readonly identityNumberMasked: string;
  readonly phone: Sealed;
  readonly phoneMasked: string;
};

/** What names an advisor, sealed, with what is shown in its place and what the person is found by. */
export function sealAdvisor(
  seals: Seals,
  id: string,
  { identityNumber, phone }: { readonly identityNumber: string; readonly phone: string },
): SealedPerson {
  return {
    identityNumber: seals.seal(sealedAdvisor.identityNumber, id, identityNumber),
    identityNumberLookup: seals.lookup(sealedAdvisor.identityNumber, identityNumber),
    identityNumberMasked: maskOf('identityNumber', identityNumber),
    phone: seals.seal(sealedAdvisor.phone, id, phone),
    phoneMasked: maskOf('phone', phone),
  };
}
