import { type ReactNode, useId } from 'react';
import { useWords } from '../words/index.ts';
import { useField } from './form-context.ts';
import { Refusals } from './refusals.tsx';

export type FieldControl = {
  readonly id: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
};

type FieldProps = {
  readonly label: string;
  /** The field of the input, as refusals name it. */
  readonly name: string;
  readonly isOptional?: boolean;
  readonly initial?: string;
  readonly children: (control: FieldControl) => ReactNode;
};

/** A labelled control with what is wrong about it beneath. */
export function Field({ label, name, isOptional = false, initial = '', children }: FieldProps) {
  const id = useId();
  const { values, refusals } = useField(name, [initial]);
  const isWrong = refusals.length > 0;
  const wrong = isWrong ? `${id}-wrong` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isOptional && <Optional />}
      </label>
      {children({ id, name, defaultValue: values[0] ?? '', 'aria-invalid': isWrong, 'aria-describedby': wrong })}
      <Refusals id={wrong} refusals={refusals} />
    </div>
  );
}

type Choice = { readonly value: string; readonly label: string };

type ChoicesProps = Pick<FieldProps, 'label' | 'name' | 'isOptional'> & {
  readonly choices: readonly Choice[];
  /** What is shown for a value that is held and no longer to be chosen. */
  readonly nameOf?: (value: string) => string;
};

/** The choices with what is held beside them, as a code that has ended or that a newer version of the list has: it would be lost otherwise. */
export function choicesWith(
  held: readonly string[],
  choices: readonly Choice[],
  nameOf = (value: string): string => value,
): readonly Choice[] {
  const others = held.filter((value) => value !== '' && !choices.some((choice) => choice.value === value));
  return [...choices, ...others.map((value) => ({ value, label: nameOf(value) }))];
}

/** Boxes of which any may be ticked. */
export function Choices({ label, name, choices, nameOf, isOptional = true }: ChoicesProps) {
  const id = useId();
  const { values, refusals } = useField(name, []);
  const isWrong = refusals.length > 0;
  const wrong = isWrong ? `${id}-wrong` : undefined;
  return (
    <fieldset className="field">
      <legend>
        {label}
        {isOptional && <Optional />}
      </legend>
      <div className="boxes">
        {choicesWith(values, choices, nameOf).map((choice) => (
          <label key={choice.value}>
            <input
              type="checkbox"
              name={name}
              value={choice.value}
              defaultChecked={values.includes(choice.value)}
              aria-invalid={isWrong}
              aria-describedby={wrong}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <Refusals id={wrong} refusals={refusals} />
    </fieldset>
  );
}

function Optional() {
  const { say } = useWords();
  return <span className="optional">{say({ zh: '（可不填）', en: ' (optional)' })}</span>;
}
