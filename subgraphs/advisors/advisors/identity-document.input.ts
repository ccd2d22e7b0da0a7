import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import { type GivenDocument, fields, identityDocument, residentNumber, takenWithin } from '#input';
import type { NumberedDocumentKind } from '#personal';
import type { IdentityDocumentInput } from '../resolvers.generated.ts';

/** The document by which an advisor is registered; its number is normalised and right. */
export type AdvisorDocument = { readonly kind: NumberedDocumentKind; readonly number: string };

/** A document that has a number: 实名登记 cannot do without. NONE is refused first, or its missing reason would be asked for. */
export const advisorDocument = (today: CalendarDate) =>
  takenWithin(fields.given<IdentityDocumentInput>(), (given, refuse) =>
    given.kind === 'NONE' ? refuse(['kind'], errors.refusedInput([], 'DOCUMENT_NEEDED')) : given,
  )
    .pipe(identityDocument(today))
    .transform(numbered);

/** The number of a RESIDENT_ID, without its kind. */
export const advisorNumber = (today: CalendarDate) => residentNumber(today).transform(numbered);

function numbered({ kind, number }: GivenDocument): AdvisorDocument {
  if (kind === 'NONE' || number === null) throw new TypeError('a document of an advisor has no number');
  return { kind, number };
}
