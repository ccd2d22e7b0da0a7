import { Choices, Field, type FieldControl } from '../forms/index.ts';
import type { Fields } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import type { FormFieldParts, FormParts } from './form-question.ts';
import { NO, YES, isRequiredNow, nameOf } from './given.ts';

type FormOfProps = {
  readonly form: FormParts;
  /** What the form around it holds now: by that a field is optional or not. */
  readonly fields: Fields;
};

/** The fields of a form that is declared as data, within a form of the page. */
export function FormOf({ form, fields }: FormOfProps) {
  return form.fields.map((field) => (
    <FieldOf key={`${form.version} ${field.key}`} field={field} isOptional={!isRequiredNow(field, fields)} />
  ));
}

function FieldOf({ field, isOptional }: { readonly field: FormFieldParts; readonly isOptional: boolean }) {
  const { say } = useWords();
  const { kind, help } = field;
  const shown = {
    name: nameOf(field),
    label: say(field.label),
    help: help === null ? undefined : say(help),
    isOptional,
  };
  if (kind === 'TEXT' || kind === 'NUMBER' || kind === 'DATE') {
    return <Field {...shown}>{(control) => <Input field={field} control={control} />}</Field>;
  }
  const choices =
    kind === 'YES_NO'
      ? [
          { value: YES, label: say({ zh: '是', en: 'Yes' }) },
          { value: NO, label: say({ zh: '否', en: 'No' }) },
        ]
      : field.choices.map((choice) => ({ value: choice.key, label: say(choice.label) }));
  return <Choices {...shown} choices={choices} isOne={kind !== 'SEVERAL_OF'} />;
}

function Input({ field, control }: { readonly field: FormFieldParts; readonly control: FieldControl }) {
  if (field.kind === 'TEXT') return <textarea rows={3} {...control} />;
  const isNumber = field.kind === 'NUMBER';
  return <input type={isNumber ? 'number' : 'date'} {...(isNumber && { step: 'any' })} {...control} />;
}
