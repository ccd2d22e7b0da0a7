import { GraphError } from './graph-error.ts';
import type { ErrorCode } from './registry.ts';

/** Why a write was refused, as the graph's type MutationError. */
export type Refusal = {
  readonly code: ErrorCode;
  readonly message: string;
  /** The input field concerned, from the outside in. */
  readonly path: readonly string[];
  /** Which of the sentences of the code. */
  readonly reason: string | null;
  /** What fills the sentence; a name that stands more than once holds a list. */
  readonly values: readonly { readonly name: string; readonly value: string }[];
};

/** What a mutation answers: the result, or every reason why nothing was done. */
export type Outcome<Result> =
  | { readonly ok: Result; readonly errors: readonly [] }
  | { readonly ok: null; readonly errors: readonly Refusal[] };

/** Several refusals of one input, at once. */
export class Refused extends Error {
  readonly errors: readonly GraphError[];

  constructor(errors: readonly GraphError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'Refused';
    this.errors = errors;
  }
}

/** What is no refusal of a write: who asks may do nothing of the kind, or it is unknown or nobody's fault of the caller's. */
const THROWN: ReadonlySet<ErrorCode> = new Set([
  'UNAUTHENTICATED',
  'SIGN_IN_UNAVAILABLE',
  'SCOPE_MISSING',
  'SEAL_BROKEN',
  'DATABASE_UNREACHABLE',
  'NOT_READY',
  'INTERNAL',
]);

/** Runs the work of a mutation. What refuses it becomes its answer; every other error is thrown on. */
export async function outcomeOf<Result>(work: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { ok: await work(), errors: [] };
  } catch (error) {
    if (error instanceof Refused) return { ok: null, errors: error.errors.map(refusalOf) };
    if (!(error instanceof GraphError) || THROWN.has(error.code)) throw error;
    return { ok: null, errors: [refusalOf(error)] };
  }
}

/** An error as the graph's type MutationError. */
export function refusalOf({ code, message, extensions }: GraphError): Refusal {
  const { path, reason, values } = extensions;
  return {
    code,
    message,
    path: Array.isArray(path) ? path.map(String) : [],
    reason: typeof reason === 'string' ? reason : null,
    values: Object.entries(values ?? {}).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => ({ name, value: String(one) })),
    ),
  };
}
