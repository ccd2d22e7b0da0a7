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

/** Says that a rule refuses what stands at a path within the value. */
export type RefuseWithin = (path: readonly (string | number)[], error: GraphError) => never;

/** A value of several fields as a rule takes it: each thing that the rule refuses is said at its own path. */
export function takenWithin<Given, Taken, Read = Given>(
  from: z.ZodType<Read, Given>,
  rule: (value: Read, refuse: RefuseWithin) => Taken,
) {
  return from.transform((value, context): Taken =>
    rule(value, (path, error) => {
      context.issues.push({ ...issueOf(error, value), path: [...path] });
      return z.NEVER;
    }),
  );
}

/**
 * Rules over several elements of a list, which hold also where one was refused by itself: that one is undefined to them. Gives what is
 * refused besides, at its path within the list.
 */
export type ListRules<Element> = (
  read: readonly (Element | undefined)[],
) => readonly (readonly [path: readonly (string | number)[], error: GraphError])[];

export function underRules<Given, Element>(
  list: z.ZodType<Element[], Given>,
  rules: ListRules<Element>,
): z.ZodType<Element[], Given> {
  return list.superRefine(
    (elements, context) => {
      const refused = new Set(context.issues.map(({ path }) => path?.[0]));
      const read = elements.map((element, index) => (refused.has(index) ? undefined : element));
      for (const [path, error] of rules(read)) context.issues.push({ ...issueOf(error), path: [...path] });
    },
    // No list has no elements; what is wrong with one of them leaves the others.
    { when: ({ value }) => Array.isArray(value) },
  );
}

export function issueOf(error: GraphError, input?: unknown) {
  return { code: 'custom' as const, input, message: error.message, params: { error } };
}

/** The error that a rule refused the value with; undefined of an issue of zod's own. */
export function errorOf(issue: z.core.$ZodIssue): GraphError | undefined {
  if (issue.code !== 'custom') return undefined;
  const error: unknown = issue.params?.['error'];
  return error instanceof GraphError ? error : undefined;
}
