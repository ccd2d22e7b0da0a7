import type { CodeKey } from '#code-lists';
import { type IdentityDocumentKind, documentMaskOf, maskOf } from '#personal';
import type { Sealed, Seals } from '#sealing';

import { sealedColumns } from '../sealed-columns.ts';

/** What a client's record keeps sealed, whole. */
export type SealedFields = {
  readonly identityNumber: string | null;
  /** Why there is no identity document. */
  readonly noDocumentReason: string | null;
  readonly phone: string | null;
  readonly riskFlags: readonly CodeKey[];
  readonly needs: readonly CodeKey[];
};

/** What is shown in the place of sealed values. */
type Masks = { readonly identityNumberMasked: string | null; readonly phoneMasked: string | null };

type SealedPerson = Masks & {
  readonly identityNumber: Sealed | null;
  readonly noDocumentReason: Sealed | null;
  readonly phone: Sealed | null;
  readonly riskFlags: Sealed;
  readonly needs: Sealed;
};

/** The fields sealed for a client, or for an earlier version of one, with what is shown in their place. */
export function sealPerson(
  seals: Seals,
  table: 'client' | 'clientVersion',
  record: string,
  person: SealedFields & { readonly identityDocumentKind: IdentityDocumentKind | null },
): SealedPerson {
  const columns = sealedColumns[table];
  const { identityNumber, noDocumentReason, phone, riskFlags, needs } = person;
  return {
    identityNumber: seals.sealAny(columns.identityNumber, record, identityNumber),
    identityNumberMasked: maskedNumber(person),
    noDocumentReason: seals.sealAny(columns.noDocumentReason, record, noDocumentReason),
    phone: seals.sealAny(columns.phone, record, phone),
    phoneMasked: phone === null ? null : maskOf('phone', phone),
    riskFlags: seals.seal(columns.riskFlags, record, riskFlags),
    needs: seals.seal(columns.needs, record, needs),
  };
}

/** What is shown in a number's place, as its kind of document has it. */
export function maskedNumber({
  identityDocumentKind: kind,
  identityNumber: number,
}: {
  readonly identityDocumentKind: IdentityDocumentKind | null;
  readonly identityNumber: string | null;
}): string | null {
  return kind === null || kind === 'NONE' || number === null ? null : documentMaskOf(kind, number);
}

/** The same fields as they are kept. */
export type KeptFields = { readonly [Field in keyof SealedFields]?: Sealed | null | undefined };

/** The fields of a record, each opened when it is looked at. */
export function openPerson(
  seals: Seals,
  table: 'client' | 'clientVersion',
  record: string,
  kept: KeptFields,
): SealedFields {
  const columns = sealedColumns[table];
  return {
    get identityNumber() {
      return seals.openAny(columns.identityNumber, record, kept.identityNumber);
    },
    get noDocumentReason() {
      return seals.openAny(columns.noDocumentReason, record, kept.noDocumentReason);
    },
    get phone() {
      return seals.openAny(columns.phone, record, kept.phone);
    },
    get riskFlags() {
      return seals.openAny(columns.riskFlags, record, kept.riskFlags) ?? [];
    },
    get needs() {
      return seals.openAny(columns.needs, record, kept.needs) ?? [];
    },
  };
}
