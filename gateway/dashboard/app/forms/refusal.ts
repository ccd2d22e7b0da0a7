/** Why a write was refused, and at which field of its input. */
export type Refusal = { readonly message: string; readonly field: string | undefined };

type MutationError = { readonly message: string; readonly path: readonly string[] };

/** What the graph answered in place of a result. */
export function refusalOf({ message, path }: MutationError): Refusal {
  return { message, field: path.at(-1) };
}

/** What was thrown on the way: no right to, no connection, an owner that is down. Nothing was written as far as is known. */
export function failureOf(error: unknown): Refusal {
  return { message: error instanceof Error ? error.message : String(error), field: undefined };
}
