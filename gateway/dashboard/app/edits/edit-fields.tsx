import { AdvisorChoices, AdvisorSelect } from '../reassign/index.ts';
import { useChoices } from '../codes/index.ts';
import { DivisionField } from '../divisions/index.ts';
import { Choices, Field, choicesWith } from '../forms/index.ts';
import { useSession } from '../session/index.ts';
import { type Speech, type Words, useWords } from '../words/index.ts';
import type { EditControl, EditField, EditedRow } from './edit.ts';
import { ExceptionsField } from './exceptions-field.tsx';
import { ProviderSelect } from './provider-select.tsx';
import { WeekField } from './week-field.tsx';

type EditFieldProps = {
  readonly field: EditField;
  readonly row: EditedRow;
};

/** A field of an edit form; its parts, where it has some, stand together under its name. */
export function EditFieldControl({ field, row }: EditFieldProps) {
  const { say } = useWords();
  const controls = field.controls.map((control) => <ControlByKind key={control.name} control={control} row={row} />);
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

type ControlProps = Pick<EditFieldProps, 'row'> & { readonly control: EditControl };

function ControlByKind({ control: declared, row }: ControlProps) {
  const { say } = useWords();
  const { division } = row.record;
  const own = useSession()?.caller.division ?? '';
  const { name, label, isOptional = false } = declared;
  const { choices: options, nameOf } = useChoices('choices' in declared ? declared.choices : NO_CHOICES, division);
  if (declared.kind === 'choices') {
    return <Choices name={name} label={say(label)} choices={options} nameOf={nameOf} isOptional={isOptional} />;
  }
  if (declared.kind === 'advisors') {
    return <AdvisorChoices name={name} label={say(label)} within={division} isOptional={isOptional} />;
  }
  if (declared.kind === 'division') {
    const levelled = { zh: `${label.zh}（{level}）`, en: `${label.en} ({level})` };
    const { lowest, none } = declared;
    return (
      <DivisionField
        name={name}
        label={levelled}
        within={own}
        initial={own}
        isOfOneOwner
        {...(lowest !== undefined && { lowest })}
        {...(none !== undefined && { none })}
      />
    );
  }
  const labelled = say(label) + hintOf(declared, say) + (row.lacking.includes(name) ? say(LACKING) : '');
  if (declared.kind === 'week') return <WeekField name={name} label={labelled} />;
  if (declared.kind === 'exceptions') return <ExceptionsField name={name} label={labelled} />;
  return (
    <Field name={name} label={labelled} isOptional={isOptional && declared.hint === undefined}>
      {(control) => {
        switch (declared.kind) {
          case 'advisor':
            return <AdvisorSelect within={division} except={row.record.id} control={control} />;
          case 'provider':
            return <ProviderSelect within={division} control={control} />;
          case 'offered':
            return (
              <select {...control}>
                {row.offered[name]?.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            );
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
const LACKING = { zh: '（公布前须补充）', en: ' (to be filled in before it is published)' };
const ONE_A_LINE = { zh: '每行一项', en: 'one a line' };
const INPUT_TYPES = { text: 'text', phone: 'tel', date: 'date', number: 'number' } as const;
