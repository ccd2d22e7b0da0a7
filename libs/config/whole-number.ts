import { z } from 'zod';

/** A setting that is a whole number of the range; anything else is told as `error`. */
export function wholeNumber(from: number, to: number, error: string) {
  return z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .pipe(z.number().min(from, { error }).max(to, { error }));
}
