import { textIn } from '../forms/index.ts';
import type { FilledFormInput, FormAnswerInput } from '../generated/graphql.ts';
import type { Fields } from '../session/index.ts';
import type { FormFieldParts, FormParts } from './form-question.ts';

/** What the controls of yes and no hold. */
export const YES = 'YES';
export const NO = 'NO';

/** The name of a field's control: refusals name it so. */
export const nameOf = ({ key }: Pick<FormFieldParts, 'key'>): string => `form.answers.${key}`;

const heldIn = (fields: Fields, key: string): readonly string[] =>
  (fields[nameOf({ key })] ?? []).filter((value) => value !== '');

/** Whether the field is to be answered, by what the others hold now. */
export function isRequiredNow({ required, requiredWhen }: FormFieldParts, fields: Fields): boolean {
  return (
    required ||
    requiredWhen.some(({ answers }) =>
      answers.every(({ field, yes, keys }) => {
        const held = heldIn(fields, field);
        return held.some((value) => (keys === null ? value === (yes === true ? YES : NO) : keys.includes(value)));
      }),
    )
  );
}

/** What the controls hold, as the graph takes it. */
export function filledFormIn({ version, fields: asked }: FormParts, fields: Fields): FilledFormInput {
  return { version, answers: asked.flatMap((field) => answerIn(field, fields)) };
}

function answerIn(asked: FormFieldParts, fields: Fields): FormAnswerInput[] {
  const { key: field, kind } = asked;
  const held = heldIn(fields, field);
  if (held.length === 0) return [];
  const text = textIn(fields, nameOf(asked));
  switch (kind) {
    case 'YES_NO':
      return [{ field, yes: text === YES }];
    case 'TEXT':
      return [{ field, text }];
    case 'NUMBER':
      return [{ field, number: Number(text) }];
    case 'DATE':
      return [{ field, date: text }];
    default:
      return [{ field, keys: held }];
  }
}
