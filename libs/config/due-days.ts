import { z } from 'zod';

const DUE = /^(\w+\.[A-Z_]+)=([1-9]\d{0,2})$/;

/** Moves of workflows with their working days, as `filing.FILE=10,incident.INVESTIGATE=3`; by move. */
export const dueDays = z.string().transform((text, context) => {
  const entries = text.split(',').map((one) => DUE.exec(one.trim()));
  if (entries.every((entry) => entry !== null)) {
    const days = new Map(entries.map(([, move = '', count]) => [move, Number(count)]));
    if (days.size === entries.length) return Object.fromEntries(days);
  }
  const message = 'Set moves, each once, with working days from 1 to 999, such as filing.FILE=10.';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});
