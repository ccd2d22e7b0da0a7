import { createContext, useContext, useLayoutEffect, useState } from 'react';
import type { Refusal } from '../graph/index.ts';
import type { Fields } from '../session/index.ts';

type FormState = {
  readonly fields: Fields;
  readonly refusals: readonly Refusal[];
  /** The fields that the form shows just now. */
  readonly shown: Set<string>;
};

export const FormContext = createContext<FormState>({ fields: {}, refusals: [], shown: new Set() });

/** What a field begins with, and what is wrong with it. */
export function useField(name: string, initial: readonly string[]) {
  const { fields, refusals, shown } = useContext(FormContext);
  const isFilled = Object.keys(fields).length > 0;
  const [values] = useState(isFilled ? (fields[name] ?? []) : initial);
  useLayoutEffect(() => {
    shown.add(name);
    return () => void shown.delete(name);
  }, [shown, name]);
  return { values, held: fields[name] ?? values, refusals: refusals.filter(({ field }) => field === name) };
}
