import { z } from 'zod';

const MOST = 7000;
const error = `Set square kilometres from 0.001 to ${MOST}, with at most three decimals.`;

/** A setting that is an area. */
export const squareKilometres = z
  .string()
  .regex(/^\d+(?:\.\d{1,3})?$/, { error })
  .transform(Number)
  .pipe(z.number().positive({ error }).max(MOST, { error }));
