import { errors } from '#errors';
import type { FastifyInstance } from 'fastify';

export type KnownHosts = {
  /** Where the server listens. */
  readonly host: string;
  /** What else it may be called, of DEVELOPMENT_HOSTS. */
  readonly developmentHosts: readonly string[];
};

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Takes requests that name this machine alone: any page can give its own name the address of this machine (DNS rebinding), and then
 * talks to the server as one of the server's own pages does. Errors of a request: HOST_UNKNOWN.
 */
export function refuseUnknownHosts(server: FastifyInstance, { host, developmentHosts }: KnownHosts): void {
  const known = new Set([...LOOPBACK, inUrl(host), ...developmentHosts.map(inUrl)].map((name) => name.toLowerCase()));
  server.addHook('onRequest', async ({ headers }) => {
    const name = headers.host?.toLowerCase().replace(/:\d*$/, '');
    if (name === undefined || !known.has(name)) throw errors.hostUnknown(headers.host);
  });
}

/** Whether only this machine reaches what listens there. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/i.test(host);
}

/** An address of IPv6 stands in brackets beside a port. */
export function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
