/** Texts as PostgreSQL can store them: whole characters of Unicode without U+0000. */

/** What a text holds that cannot be stored, in words that go on after "it holds"; undefined when nothing. */
export function unstorableIn(text: string): string | undefined {
  if (text.includes('\0')) return 'the character U+0000';
  return text.isWellFormed() ? undefined : 'half a character (an unpaired surrogate)';
}

export function isStorable(text: string): boolean {
  return unstorableIn(text) === undefined;
}

/** No control character but tab and line breaks belongs in a text that people write. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Whether a text holds a control character other than tab and line breaks. */
export function holdsControlCharacter(text: string): boolean {
  return CONTROL.test(text);
}
