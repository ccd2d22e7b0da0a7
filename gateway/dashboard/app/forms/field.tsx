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
  /** How it is filled in, a sentence. */
  readonly help?: string | undefined;
  readonly initial?: string;
  readonly children: (control: FieldControl) => ReactNode;
};

/** A labelled control with what is wrong about it beneath. */
export function Field({ label, name, isOptional = false, help, initial = '', children }: FieldProps) {
  const id = useId();
  const { values, refusals } = useField(name, [initial]);
  const isWrong = refusals.length > 0;
  const wrong = isWrong ? `${id}-wrong` : undefined;
  const helped = help === undefined ? undefined : `${id}-help`;
  const describedBy = [helped, wrong].filter((one) => one !== undefined).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isOptional && <Optional />}
      </label>
      <Help id={helped} help={help} />
      {children({ id, name, defaultValue: values[0] ?? '', 'aria-invalid': isWrong, 'aria-describedby': describedBy })}
      <Refusals id={wrong} refusals={refusals} />
    </div>
  );
}

export type Choice = { readonly value: string; readonly label: string };

type ChoicesProps = Pick<FieldProps, 'label' | 'name' | 'isOptional' | 'help'> & {
  readonly choices: readonly Choice[];
  /** Whether just one of them is taken. */
  readonly isOne?: boolean;
  /** What is shown for a value that is held and no longer to be chosen. */
  readonly nameOf?: (value: string) => string;
  /** Whether they begin ticked: what was just added is meant. */
  readonly areTicked?: boolean;
  readonly onTick?: (choice: Choice, isTicked: boolean) => void;
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

/** Boxes of which any may be ticked, or just one. */
export function Choices({
  label,
  name,
  choices,
  nameOf,
  help,
  onTick,
  isOne = false,
  areTicked = false,
  isOptional = true,
}: ChoicesProps) {
  const id = useId();
  const { values, refusals } = useField(name, []);
  const isWrong = refusals.length > 0;
  const wrong = isWrong ? `${id}-wrong` : undefined;
  const helped = help === undefined ? undefined : `${id}-help`;
  return (
    <fieldset className="field" aria-describedby={helped}>
      <legend>
        {label}
        {isOptional && <Optional />}
      </legend>
      <Help id={helped} help={help} />
      <div className="boxes">
        {choicesWith(values, choices, nameOf).map((choice) => (
          <label key={choice.value}>
            <input
              type={isOne ? 'radio' : 'checkbox'}
              name={name}
              value={choice.value}
              defaultChecked={areTicked || values.includes(choice.value)}
              onChange={({ target }) => onTick?.(choice, target.checked)}
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

function Help({ id, help }: { readonly id: string | undefined } & Pick<FieldProps, 'help'>) {
  return help === undefined ? null : (
    <p id={id} className="note">
      {help}
    </p>
  );
}

function Optional() {
  const { say } = useWords();
  return <span className="optional">{say({ zh: '（可不填）', en: ' (optional)' })}</span>;
}
