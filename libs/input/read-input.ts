import type { CalendarDate } from '#calendar';
import { type GraphError, Refused, errors } from '#errors';
import { z } from 'zod';
import { errorOf, issueOf } from './rule.ts';

/** How an input is read on a day: dates are looked at as of today. */
export type InputSchema<Input, Content> = (today: CalendarDate) => z.ZodType<Content, Input>;

type ShapeOf<Input> = { readonly [Field in keyof Required<Input>]: z.ZodType<unknown, Input[Field]> };

/** What is read of an input so far; a field that was refused is undefined. */
export type ReadSoFar<Shape extends z.ZodRawShape> = { readonly [Field in keyof Shape]: z.output<Shape[Field]> | undefined };

/** Rules over several fields: each gives the error of one field, or nothing. */
export type CrossRules<Shape extends z.ZodRawShape> = (
  read: ReadSoFar<Shape>,
  today: CalendarDate,
) => { readonly [Field in keyof Shape]?: GraphError | undefined };

/**
 * Declares how an input of the graph is read: a schema for each of its fields, none left out, and the rules over several of them.
 * Made once a day, since a schema costs more to make than to use.
 */
export function inputOf<Input>() {
  return <Shape extends ShapeOf<Input>>(
    shapeOn: (today: CalendarDate) => Shape,
    rules: CrossRules<Shape> = () => ({}),
  ): InputSchema<Input, z.output<z.ZodObject<Shape>>> => {
    const schemaOn = (today: CalendarDate) =>
      z.object(shapeOn(today)).superRefine(
        (value, context) => {
          const refused = new Set(context.issues.map(({ path }) => path?.[0]));
          const read = Object.fromEntries(
            Object.entries(value).map(([field, one]) => [field, refused.has(field) ? undefined : one]),
          );
          for (const [field, error] of Object.entries(rules(read as ReadSoFar<Shape>, today))) {
            if (error instanceof Error) context.issues.push({ ...issueOf(error), path: [field] });
          }
        },
        // Also where a field was refused, so that all faults are named at once.
        { when: () => true },
      );
    let made: { readonly today: CalendarDate; readonly schema: ReturnType<typeof schemaOn> } | undefined;
    return (today) => {
      if (made?.today !== today) made = { today, schema: schemaOn(today) };
      return made.schema;
    };
  };
}

/** Reads an input. Errors: Refused, with every fault of the input at its path. */
export function readInput<Input, Content>(schema: z.ZodType<Content, Input>, input: Input): Content {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refused(result.error.issues.map(refusalOf));
}

function refusalOf(issue: z.core.$ZodIssue): GraphError {
  const path = ['input', ...issue.path.map(String)];
  const error = errorOf(issue);
  return error === undefined ? errors.refusedInput(path, 'MISSING') : error.at(path);
}
