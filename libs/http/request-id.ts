import { randomUUID } from 'node:crypto';

const FIT = /^[\w.:-]{1,128}$/;

/** The caller's own id where it is fit for logs and headers, so that one question can be followed over all servers; else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && FIT.test(header) ? header : randomUUID();
}
