import { z } from 'zod';

const DUE = /^(\w+\.[A-Z_]+)=([1-9]\d{0,2})$/;

/** Moves of workflows with their working days, as `filing.FILE=10,incident.INVESTIGATE=3`; by move. */
export const dueDays = z.string().transform((text, context) => {
  const entries = text.split(',').map((one) => DUE.exec(one.trim()));
  if (entries.every((entry) => entry !== null))
    return Object.fromEntries(entries.map(([, move = '', days]) => [move, Number(days)]));
  context.addIssue({ code: 'custom', message: 'Set moves with working days from 1 to 999, such as filing.FILE=10.' });
  return z.NEVER;
});
