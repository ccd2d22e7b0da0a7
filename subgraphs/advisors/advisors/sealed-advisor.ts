import type { StateOf } from '#marks';
import { type NumberedDocumentKind, documentLookupOf } from '#personal';
import type { Seals } from '#sealing';
import { Named, type named } from './advisor.entity.ts';

/** What names an advisor, in the clear. */
export type NamedPerson = StateOf<typeof named>;

/** What names an advisor, sealed, with what is shown in its place and what the person is found by. */
export function sealAdvisor(seals: Seals, id: string, { phone, ...document }: NamedPerson) {
  const { identityDocumentKind: kind, identityNumber: number } = document;
  return { ...sealDocument(seals, id, { kind, number }), ...Named.seal(seals, { id }, { phone }) };
}

export function sealDocument(seals: Seals, id: string, { kind, number }: NumberOfKind) {
  const document = Named.seal(seals, { id }, { identityDocumentKind: kind, identityNumber: number });
  return { ...document, identityNumberLookup: lookupOf(seals, { kind, number }) };
}

/** What an advisor is found by. */
export function lookupOf(seals: Seals, { kind, number }: NumberOfKind): string {
  return Named.lookup(seals, 'identityNumber', documentLookupOf(kind, number));
}

type NumberOfKind = { readonly kind: NumberedDocumentKind; readonly number: string };
