import { findKinds } from '#de-identify';
import { MOST, fields, taken } from '#input';
import { z } from 'zod';
import { guidanceErrors } from './guidance.errors.ts';

/** Whether a text holds an identity number, a telephone or another number that somebody has, however it is written. Pure. */
function holdsPersonalNumber(text: string): boolean {
  return findKinds(text, ['IDENTITY_NUMBER', 'PHONE', 'NUMBER']).length > 0;
}

function namesNobody<Text extends string | null>(value: Text): Text {
  if (value !== null && holdsPersonalNumber(value)) throw guidanceErrors.of('INPUT_INVALID.HOLDS_PERSONAL_NUMBER', {});
  return value;
}

const words = (most: number, multiline: boolean) =>
  fields.text({ most, multiline }).pipe(taken(z.string(), namesNobody));

const optionalWords = (most: number) =>
  fields.optionalText({ most, multiline: true }).pipe(taken(z.string().nullable(), namesNobody));

/** What a question and its answers say, written here or sent by another owner. */
export const said = {
  title: () => words(100, false),
  text: () => words(MOST.long, true),
  optionalText: () => optionalWords(MOST.long),
  reason: () => optionalWords(MOST.short),
} as const;
