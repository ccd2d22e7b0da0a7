import { errors } from '#errors';
import { textRefusalOf, unstorableIn } from '#storable-text';

const LEAST = 4;
const MOST = 200;

/**
 * Why somebody wants to see or change what must be accounted for, without blanks at its ends: 4 to 200 characters with words in
 * them. Errors: INPUT_INVALID.
 */
export function reasonFrom(value: string, path: readonly string[] = ['input', 'reason']): string {
  const text = value.trim();
  const { length } = Array.from(text);
  if (length === 0) throw errors.refusedInput(path, 'REASON_MISSING');
  if (length < LEAST) throw errors.refusedInput(path, 'TOO_SHORT', { length, least: LEAST });
  if (length > MOST) throw errors.refusedInput(path, 'TOO_LONG', { length, most: MOST });
  if (!/\p{L}/u.test(text)) throw errors.refusedInput(path, 'NO_WORD');
  const refusal = textRefusalOf(text, { multiline: true });
  if (refusal === 'UNSTORABLE') throw errors.refusedInput(path, refusal, { held: unstorableIn(text) ?? '' });
  if (refusal !== undefined) throw errors.refusedInput(path, refusal);
  return text;
}

/** A number of six digits or more could be somebody's; nothing can be taken out of what is kept for good. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(/\d(?:[\s-]?\d){5,}[\dXx]?/g, '…');
}
