import { GraphError } from '#errors';
import { z } from 'zod';

/**
 * A value as a rule takes it. The rule throws a GraphError for a value that it refuses, without the path: that is known where the
 * whole input is read.
 */
export function taken<Given, Taken, Read = Given>(from: z.ZodType<Read, Given>, rule: (value: Read) => Taken) {
  return from.transform((value, context): Taken => {
    try {
      return rule(value);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      context.issues.push(issueOf(error, value));
      return z.NEVER;
    }
  });
}

export function issueOf(error: GraphError, input?: unknown) {
  return { code: 'custom' as const, input, message: error.message, params: { error } };
}

/** Rules over the parts of a value: each error names its part by its path within the value. */
export function refusedParts<Given, Taken>(
  from: z.ZodType<Taken, Given>,
  refusalsOf: (value: Taken) => readonly GraphError[],
) {
  return from.superRefine((value, context) => {
    for (const error of refusalsOf(value)) context.issues.push({ ...issueOf(error), path: pathOf(error) });
  });
}

function pathOf({ extensions: { path } }: GraphError): string[] {
  return Array.isArray(path) ? path.map(String) : [];
}

/** The error that a rule refused the value with; undefined of an issue of zod's own. */
export function errorOf(issue: z.core.$ZodIssue): GraphError | undefined {
  if (issue.code !== 'custom') return undefined;
  const error: unknown = issue.params?.['error'];
  return error instanceof GraphError ? error : undefined;
}
