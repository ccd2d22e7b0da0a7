import { type ReactNode, useId } from 'react';
import type { Refusal } from './refusal.ts';

type FieldProps = {
  readonly label: string;
  /** The field of the input, as refusals name it. */
  readonly name: string;
  readonly refusal: Refusal | undefined;
  readonly children: (control: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
};

/** A labelled control with what is wrong about it beneath. */
export function Field({ label, name, refusal, children }: FieldProps) {
  const id = useId();
  const isWrong = refusal?.field === name;
  const describedBy = isWrong ? `${id}-wrong` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, name, 'aria-invalid': isWrong, 'aria-describedby': describedBy })}
      {isWrong && (
        <p id={describedBy} className="wrong" role="alert">
          {refusal.message}
        </p>
      )}
    </div>
  );
}
