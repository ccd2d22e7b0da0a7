import type { CalendarDate } from '#calendar';
import { GraphError, Refused, errors } from '#errors';
import { z } from 'zod';
import { type FurtherCodes, readingWith } from './added-codes.ts';
import { errorOf, issueOf } from './rule.ts';

/** How an input of the graph is read on a day: dates are looked at as of today. */
export type InputSchema<Input, Content> = {
  (today: CalendarDate): z.ZodType<Content>;
  /** The type of the graph that it reads. */
  readonly input?: Input;
};

/** What an input says when it is read. */
export type ContentOf<Schema> = Schema extends InputSchema<infer _, infer Content> ? Content : never;

type ShapeOf<Input> = { readonly [Field in keyof Required<Input>]: z.ZodType<unknown, Input[Field]> };

/** What is read of an input so far; a field that was refused is undefined. */
export type ReadSoFar<Shape extends z.ZodRawShape> = {
  readonly [Field in keyof Shape]: z.output<Shape[Field]> | undefined;
};

/** What is refused within a field, each at its path there. */
type RefusedWithin = readonly (readonly [path: readonly string[], error: GraphError])[];

/** Rules over several fields: the error of each field that they refuse, or those of what it holds. */
export type CrossRules<Shape extends z.ZodRawShape> = (
  read: ReadSoFar<Shape>,
  today: CalendarDate,
) => { readonly [Field in keyof Shape]?: GraphError | RefusedWithin | undefined };

/**
 * Declares how an input of the graph is read: a schema for each of its fields, none left out, and the rules over several of them.
 * Made once a day, since a schema costs more to make than to use.
 */
export function inputOf<Input>() {
  return <Shape extends ShapeOf<Input>>(
    shapeOn: (today: CalendarDate) => Shape,
    rules: CrossRules<Shape> = () => ({}),
  ): InputSchema<Input, z.output<z.ZodObject<Shape>>> => {
    let made: { readonly today: CalendarDate; readonly schema: z.ZodType<z.output<z.ZodObject<Shape>>> } | undefined;
    return (today) => {
      if (made?.today !== today) made = { today, schema: withRules(z.object(shapeOn(today)), rules, today) };
      return made.schema;
    };
  };
}

/** An input within another one, as a field of it. */
export function nested<Input, Content>(
  schema: InputSchema<Input, Content>,
  today: CalendarDate,
): z.ZodType<Content, Input> {
  return z.preprocess((value: Input) => value, schema(today));
}

function withRules<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  rules: CrossRules<Shape>,
  today: CalendarDate,
) {
  return schema.superRefine(
    (value, context) => {
      const refused = new Set(context.issues.map(({ path }) => path?.[0]));
      const fields = Object.entries(value).map(([name, one]) => [name, refused.has(name) ? undefined : one] as const);
      // What zod gives for a field that it refused is none of the field's values.
      const read = Object.fromEntries(fields) as ReadSoFar<Shape>;
      for (const [field, error] of Object.entries(rules(read, today))) {
        const within = error instanceof GraphError ? [[[], error] as const] : (error ?? []);
        for (const [path, one] of within) context.issues.push({ ...issueOf(one), path: [field, ...path] });
      }
    },
    // Also where a field was refused, so that all faults are named at once; what is no input has no fields.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );
}

/** Reads an input, with further codes besides those of the lists. Errors: Refused, with every fault of the input at its path. */
export function readInput<Content>(schema: z.ZodType<Content>, input: unknown, further?: FurtherCodes): Content {
  const result = readingWith(further, () => schema.safeParse(input));
  if (result.success) return result.data;
  throw new Refused(result.error.issues.map(refusalOf));
}

function refusalOf(issue: z.core.$ZodIssue): GraphError {
  const path = ['input', ...issue.path.map(String)];
  const error = errorOf(issue);
  return error === undefined ? errors.refusedInput(path, 'MISSING') : error.at(path);
}
