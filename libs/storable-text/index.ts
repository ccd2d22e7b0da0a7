/** Texts as PostgreSQL can store them: whole characters of Unicode without U+0000. */

/** What a text holds that cannot be stored, in words that go on after "it holds"; undefined when nothing. */
export function unstorableIn(text: string): string | undefined {
  if (text.includes('\0')) return 'the character U+0000';
  return text.isWellFormed() ? undefined : 'half a character (an unpaired surrogate)';
}

export function isStorable(text: string): boolean {
  return unstorableIn(text) === undefined;
}

/** Control characters but tab and line breaks: none belongs in a text that people write. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/**
 * What does not belong in a text of one line either: tabs and line breaks, and characters that are not seen (format characters
 * as U+200B and U+202E, fillers as U+3164), by which two names that look alike would differ. Variation selectors are
 * not among them: they choose the form of a rare character.
 */
const CONTROL_OR_UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}[\p{Default_Ignorable_Code_Point}--\p{Variation_Selector}]]/v;

export type LineOptions = {
  /** Whether the text may have several lines, which then may hold tabs and format characters, as joined emoji do. */
  readonly multiline?: boolean;
};

/** Whether a text holds a control character, which a text of several lines holds less easily than a name or a number. */
export function holdsControlCharacter(text: string, { multiline = true }: LineOptions = {}): boolean {
  return (multiline ? CONTROL : CONTROL_OR_UNSEEN).test(text);
}

/** Why a text is not taken. */
export type TextRefusal = 'CONTROL_CHARACTER' | 'UNSTORABLE';

/** Why a text of one line, or of several, is not taken; undefined when it is. */
export function textRefusalOf(text: string, options: LineOptions): TextRefusal | undefined {
  if (!isStorable(text)) return 'UNSTORABLE';
  return holdsControlCharacter(text, options) ? 'CONTROL_CHARACTER' : undefined;
}
