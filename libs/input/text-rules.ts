import { errors } from '#errors';
import { holdsMask } from '#personal';
import { holdsControlCharacter, unstorableIn } from '#storable-text';

export type TextOptions = {
  /** The most characters it may have. */
  readonly most: number;
  /** Whether it may have several lines. */
  readonly multiline?: boolean;
};

/** The text without blanks at its ends. Errors: INPUT_INVALID with EMPTY, TOO_LONG, CONTROL_CHARACTER or UNSTORABLE. */
export function textFrom(value: string, { most, multiline = false }: TextOptions): string {
  const text = value.trim();
  if (text === '') throw errors.refusedInput([], 'EMPTY');
  if (text.length > most) throw errors.refusedInput([], 'TOO_LONG', { length: text.length, most });
  const held = unstorableIn(text);
  if (held !== undefined) throw errors.refusedInput([], 'UNSTORABLE', { held });
  if (holdsControlCharacter(text, { multiline })) throw errors.refusedInput([], 'CONTROL_CHARACTER');
  return text;
}

/** Like `textFrom`, of a name, a number or an address: a masked one is not to take the place of the whole. Errors: INPUT_INVALID with MASKED besides. */
export function wholeTextFrom(value: string, options: TextOptions): string {
  const text = textFrom(value, options);
  if (holdsMask(text)) throw errors.refusedInput([], 'MASKED');
  return text;
}
