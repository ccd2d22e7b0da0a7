import type { CalendarDate } from '#calendar';
import { type GraphError, errors } from '#errors';
import { type IdentityDocument, documentKinds, identityDocumentFrom } from '#personal';
import { z } from 'zod';
import { MOST, optional, optionalText } from './fields.ts';
import { inputOf, nested } from './read-input.ts';
import { taken } from './rule.ts';
import { wholeTextFrom } from './text-rules.ts';

/** An identity document as it was given. */
export type GivenDocument = IdentityDocument & {
  /** Why there is none; null of every kind but NONE. */
  readonly noDocumentReason: string | null;
};

type IdentityDocumentInput = {
  readonly kind: string;
  readonly number?: string | null | undefined;
  readonly reason?: string | null | undefined;
};

/** Longer than any number, so that a text is not read on for nothing. */
const MOST_CHARACTERS = 50;

const parts = inputOf<IdentityDocumentInput>()(
  () => ({
    kind: z.string(),
    number: optional(taken(z.string(), (value) => (value.trim() === '' ? null : numberText(value)))),
    reason: optionalText({ most: MOST.short }),
  }),
  ({ kind = '', number, reason }, today) => ({
    ...(number !== undefined && documentRefusal(kind, number, today)),
    reason: reasonRefusal(kind, reason),
  }),
);

/** The input IdentityDocumentInput: a kind, and the number or the reason why there is none. */
export const identityDocument = (today: CalendarDate): z.ZodType<GivenDocument, IdentityDocumentInput> =>
  nested(parts, today).transform(({ kind, number, reason }) => ({
    ...documentFrom(kind, number, today),
    noDocumentReason: reason,
  }));

/** The bare number of a resident identity card, as documents were given before they had kinds. */
export const residentNumber = (today: CalendarDate) =>
  taken(z.string(), (value): GivenDocument => {
    const number = numberText(value);
    const { number: refusal } = documentRefusal('RESIDENT_ID', number, today);
    if (refusal !== undefined) throw refusal;
    return { ...documentFrom('RESIDENT_ID', number, today), noDocumentReason: null };
  });

function numberText(value: string): string {
  return wholeTextFrom(value, { most: MOST_CHARACTERS });
}

function documentFrom(kind: string, number: string | null, today: CalendarDate): IdentityDocument {
  const read = identityDocumentFrom(kind, number, today);
  if ('reason' in read) throw new TypeError(`a document was not refused by its rules: ${read.reason}`);
  return read.document;
}

function documentRefusal(
  kind: string,
  number: string | null,
  today: CalendarDate,
): { readonly kind?: GraphError; readonly number?: GraphError } {
  const read = identityDocumentFrom(kind, number, today);
  if (!('reason' in read)) return {};
  if (read.reason === 'KIND_UNKNOWN') return { kind: errors.refusedInput([], read.reason, { choices: documentKinds }) };
  return { number: errors.refusedInput([], read.reason, { kind }) };
}

function reasonRefusal(kind: string, reason: string | null | undefined): GraphError | undefined {
  if (kind === 'NONE') return reason === null ? errors.refusedInput([], 'REASON_MISSING') : undefined;
  return reason ? errors.refusedInput([], 'REASON_BESIDE_DOCUMENT') : undefined;
}
