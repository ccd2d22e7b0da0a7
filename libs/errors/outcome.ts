import { GraphError } from './graph-error.ts';
import type { ErrorCode } from './registry.ts';

/** What a mutation answers: the record, or the expected failure with the input field concerned. */
export type Outcome<Result> =
  | { readonly ok: Result }
  | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly path: readonly string[] } };

/** Runs the work of a mutation. Errors with one of the expected codes become its answer; every other error is thrown on. */
export async function outcomeOf<Result>(
  expected: readonly ErrorCode[],
  work: () => Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    return { ok: await work() };
  } catch (error) {
    if (!(error instanceof GraphError) || !expected.includes(error.code)) throw error;
    const { path } = error.extensions;
    return { error: { code: error.code, message: error.message, path: Array.isArray(path) ? path.map(String) : [] } };
  }
}
