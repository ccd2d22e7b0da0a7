import { AdvisorSelect } from '../reassign/index.ts';
import { useChoices } from '../codes/index.ts';
import { DivisionField } from '../divisions/index.ts';
import { Choices, Field, choicesWith } from '../forms/index.ts';
import { useSession } from '../session/index.ts';
import { type Speech, type Words, useWords } from '../words/index.ts';
import type { EditControl, EditField } from './edit.ts';

type EditFieldProps = {
  readonly field: EditField;
  /** Of the record. */
  readonly division: string;
};

/** A field of an edit form; its parts, where it has some, stand together under its name. */
export function EditFieldControl({ field, division }: EditFieldProps) {
  const { say } = useWords();
  const controls = field.controls.map((control) => (
    <ControlByKind key={control.name} control={control} division={division} />
  ));
  if (!field.hasParts) return controls;
  return (
    <fieldset className="field">
      <legend>
        {say(field.label)}
        {hintOf(field, say)}
      </legend>
      <div className="pair">{controls}</div>
    </fieldset>
  );
}

type ControlProps = Pick<EditFieldProps, 'division'> & { readonly control: EditControl };

function ControlByKind({ control: declared, division }: ControlProps) {
  const { say } = useWords();
  const own = useSession()?.caller.division ?? '';
  const { name, label, isOptional = false } = declared;
  const { choices: options, nameOf } = useChoices('choices' in declared ? declared.choices : NO_CHOICES, division);
  if (declared.kind === 'choices') {
    return <Choices name={name} label={say(label)} choices={options} nameOf={nameOf} isOptional={isOptional} />;
  }
  if (declared.kind === 'division') {
    const levelled = { zh: `${label.zh}（{level}）`, en: `${label.en} ({level})` };
    return <DivisionField name={name} label={levelled} within={own} initial={own} isOfOneOwner />;
  }
  return (
    <Field
      name={name}
      label={say(label) + hintOf(declared, say)}
      isOptional={isOptional && declared.hint === undefined}
    >
      {(control) => {
        switch (declared.kind) {
          case 'advisor':
            return <AdvisorSelect within={division} control={control} />;
          case 'choice':
            return (
              <select {...control}>
                {choicesWith([control.defaultValue], options, nameOf).map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            );
          case 'prose':
          case 'lines':
            return <textarea rows={3} {...control} />;
          default:
            return <input type={INPUT_TYPES[declared.kind]} autoComplete="off" {...control} />;
        }
      }}
    </Field>
  );
}

function hintOf({ hint, kind }: { readonly hint?: Words; readonly kind?: string }, say: Speech['say']): string {
  const hints = [hint, kind === 'lines' ? ONE_A_LINE : undefined].filter((one) => one !== undefined);
  return hints.map((one) => say({ zh: `，${one.zh}`, en: `, ${one.en}` })).join('');
}

const NO_CHOICES = {};
const ONE_A_LINE = { zh: '每行一项', en: 'one a line' };
const INPUT_TYPES = { text: 'text', phone: 'tel', date: 'date', number: 'number' } as const;
