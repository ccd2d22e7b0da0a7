import { type Job, defineJob } from '#jobs';
import type { Domain, DomainName } from '../domain.ts';
import type { Messaging } from './messaging.ts';

export const announceJobOf = (domain: DomainName): string => `announce-${domain}`;

/**
 * Sends what others are to know from the start: once when a process starts that exchanges messages, whenever the owners file changes, as others may
 * have become known, and whenever rows were written past the services, as a data set is.
 */
export function announceJob({ name, announce }: Domain<object>, { urls }: Messaging): Job[] {
  if (announce === undefined) return [];
  const isKnown = (receiver: Parameters<typeof urls.find>[0]): boolean => urls.find(receiver) !== undefined;
  return [
    defineJob({
      name: announceJobOf(name),
      atStart: true,
      retry: { mostSeconds: 60, attempts: Infinity },
      run: (em, { owner, delegated, today, now }) => announce(em, { owner, delegated, today, now, isKnown }),
    }),
  ];
}
