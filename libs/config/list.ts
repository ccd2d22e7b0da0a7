import { z } from 'zod';

/** A setting that is a list with commas between; one with an element that is none is told as `error`. */
export function list(isOne: (text: string) => boolean, { error }: { error: string }) {
  return z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine((all) => all.every(isOne), { error });
}
