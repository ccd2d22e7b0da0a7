import { Choices, Field } from '../forms/index.ts';
import { useWords } from '../words/index.ts';
import type { EditField } from './edit.ts';

/** The field of an edit form, by its kind. */
export function EditFieldControl({ field }: { readonly field: EditField }) {
  const { say } = useWords();
  const { name, label, isOptional = false } = field;
  const options =
    'choices' in field ? Object.entries(field.choices).map(([value, words]) => ({ value, label: say(words) })) : [];
  if (field.kind === 'choices') {
    return <Choices name={name} label={say(label)} choices={options} isOptional={isOptional} />;
  }
  return (
    <Field
      name={name}
      label={field.kind === 'lines' ? say(label) + say(ONE_A_LINE) : say(label)}
      isOptional={isOptional}
    >
      {(control) => {
        switch (field.kind) {
          case 'choice':
            return (
              <select {...control}>
                {options.map((option) => (
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
            return <input type={INPUT_TYPES[field.kind]} autoComplete="off" {...control} />;
        }
      }}
    </Field>
  );
}

const ONE_A_LINE = { zh: '，每行一项', en: ', one a line' };
const INPUT_TYPES = { text: 'text', phone: 'tel', date: 'date', number: 'number' } as const;

type SaidProps = { readonly fields: readonly EditField[]; readonly says: Readonly<Record<string, readonly string[]>> };

/** What a record says now, field by field. */
export function Said({ fields, says }: SaidProps) {
  const { say } = useWords();
  const said = fields.filter(({ isAlwaysSent, isMasked }) => !isAlwaysSent && !isMasked);
  if (said.length === 0) return null;
  const textOf = (field: EditField): string => {
    const texts = (says[field.name] ?? []).map((text) => {
      const words = 'choices' in field ? field.choices[text] : undefined;
      return words === undefined ? text.replaceAll('\n', say(BETWEEN)) : say(words);
    });
    return texts.join(say(BETWEEN)) || '—';
  };
  return (
    <dl className="facts" aria-label={say({ zh: '现有内容', en: 'What it says now' })}>
      {said.map((field) => (
        <div key={field.name}>
          <dt>{say(field.label)}</dt>
          <dd>{textOf(field)}</dd>
        </div>
      ))}
    </dl>
  );
}

const BETWEEN = { zh: '、', en: ', ' };
