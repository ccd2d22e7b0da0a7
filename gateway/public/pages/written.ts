import { z } from 'zod';

/** What somebody wrote in one field; nothing where it is missing or longer than any field takes. */
export const writtenField = z.string().max(5000).catch('');

/** A line of a form ends in two characters. */
export function lineOf(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
