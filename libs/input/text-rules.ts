import { errors } from '#errors';
import { holdsMask } from '#personal';
import { type LineOptions, textRefusalOf, unstorableIn } from '#storable-text';

export type TextOptions = LineOptions & {
  /** The most characters it may have. */
  readonly most: number;
};

/** The text without blanks at its ends. Errors: INPUT_INVALID with EMPTY, TOO_LONG, CONTROL_CHARACTER or UNSTORABLE. */
export function textFrom(value: string, { most, multiline = false }: TextOptions): string {
  const text = value.trim();
  if (text === '') throw errors.refusedInput([], 'EMPTY');
  const length = text.length > most ? charactersIn(text) : text.length;
  if (length > most) throw errors.refusedInput([], 'TOO_LONG', { length, most });
  const refusal = textRefusalOf(text, { multiline });
  if (refusal === 'UNSTORABLE') throw errors.refusedInput([], refusal, { held: unstorableIn(text) ?? '' });
  if (refusal !== undefined) throw errors.refusedInput([], refusal);
  return text;
}

/** Like `textFrom`, of a name, a number or an address: a masked one is not to take the place of the whole. Errors: INPUT_INVALID with MASKED besides. */
export function wholeTextFrom(value: string, options: TextOptions): string {
  const text = textFrom(value, options);
  if (holdsMask(text)) throw errors.refusedInput([], 'MASKED');
  return text;
}

/** As people count: rare characters and pictures take two units of UTF-16 each. */
function charactersIn(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
