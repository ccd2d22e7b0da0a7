import { maskOf } from '#personal';
import type { Sealed, Seals } from '#sealing';

import type { NeedKind, RiskFlag } from '../resolvers.generated.ts';
import { sealedColumns } from '../sealed-columns.ts';

/** What a client's record keeps sealed, whole. */
export type SealedFields = {
  readonly identityNumber: string | null;
  readonly phone: string | null;
  readonly riskFlags: readonly RiskFlag[];
  readonly needs: readonly NeedKind[];
};

/** What is shown in the place of sealed values. */
type Masks = { readonly identityNumberMasked: string | null; readonly phoneMasked: string | null };

type SealedPerson = Masks & {
  readonly identityNumber: Sealed | null;
  readonly phone: Sealed | null;
  readonly riskFlags: Sealed;
  readonly needs: Sealed;
};

/** The fields sealed for a client, or for an earlier version of one, with what is shown in their place. */
export function sealPerson(
  seals: Seals,
  table: 'client' | 'clientVersion',
  record: string,
  { identityNumber, phone, riskFlags, needs }: SealedFields,
): SealedPerson {
  const columns = sealedColumns[table];
  return {
    identityNumber: seals.sealAny(columns.identityNumber, record, identityNumber),
    identityNumberMasked: identityNumber === null ? null : maskOf('identityNumber', identityNumber),
    phone: seals.sealAny(columns.phone, record, phone),
    phoneMasked: phone === null ? null : maskOf('phone', phone),
    riskFlags: seals.seal(columns.riskFlags, record, riskFlags),
    needs: seals.seal(columns.needs, record, needs),
  };
}

/** What a client is found by, and is the only one with among those who are served. */
export function lookupOf(seals: Seals, identityNumber: string): string {
  return seals.lookup(sealedColumns.client.identityNumber, identityNumber);
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
