import type { Refusal } from './refusal.ts';

type WrongProps = { readonly refusal: Refusal | undefined; readonly fields: readonly string[] };

/** What is wrong with a form as a whole, or at a field that it does not show. */
export function Wrong({ refusal, fields }: WrongProps) {
  if (refusal === undefined || (refusal.field !== undefined && fields.includes(refusal.field))) return null;
  return (
    <p className="wrong" role="alert">
      {refusal.message}
    </p>
  );
}
