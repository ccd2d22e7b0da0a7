import { errors } from '#errors';
import { holdsControlCharacter } from '#storable-text';

const LEAST = 4;
const MOST = 200;

/**
 * Why somebody wants to see what must be accounted for, without blanks at its ends: 4 to 200 characters with words in
 * them. Errors: INPUT_INVALID.
 */
export function reasonFrom(value: string, path: readonly string[] = ['input', 'reason']): string {
  const text = value.trim();
  const { length } = Array.from(text);
  const refuse = (why: string) => errors.inputInvalid(path, `The reason ${why}. Say in words what it is needed for.`);
  if (length < LEAST) throw refuse(length === 0 ? 'is empty' : `has fewer than ${LEAST} characters`);
  if (length > MOST) throw refuse(`has ${length} characters, more than ${MOST}`);
  if (!/\p{L}/u.test(text)) throw refuse('holds no word');
  if (holdsControlCharacter(text)) throw refuse('holds a control character');
  return text;
}

/** A number of six digits or more could be somebody's; nothing can be taken out of what is kept for good. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(/\d(?:[\s-]?\d){5,}[\dXx]?/g, '…');
}
