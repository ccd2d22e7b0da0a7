import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError, systemErrorCode } from '#errors';
import { inUrl } from './known-hosts.ts';

export type Address = { readonly host: string; readonly port: number };

type Listener = {
  listen(address: Address): Promise<unknown>;
  close(): Promise<unknown>;
  readonly server: { address(): string | { readonly port: number } | null };
};

/**
 * Listens, at a free port when it is 0, and returns the URL; where that fails the server is closed.
 * Errors: PORT_IN_USE, CONFIG_INVALID (a host or port that this machine does not give).
 */
export async function listen(server: Listener, { host, port }: Address): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    await server.close();
    throw refusalOf(cause, { host, port });
  }
  const address = server.server.address();
  const taken = typeof address === 'object' ? (address?.port ?? port) : port;
  return `http://${inUrl(host)}:${taken}`;
}

/** Looks whether the port can be had, before anything is started. Errors as of `listen`. */
export async function requireFreePort(address: Address): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ ...address });
    await once(probe, 'listening');
  } catch (cause) {
    throw refusalOf(cause, address);
  }
  probe.close();
  await once(probe, 'close');
}

function refusalOf(cause: unknown, { host, port }: Address): unknown {
  const invalid = (sentence: string): StartError => new StartError('CONFIG_INVALID', sentence, { cause });
  switch (systemErrorCode(cause)) {
    case 'EADDRINUSE':
      return new StartError('PORT_IN_USE', `Port ${port} of ${host} is taken. Set PORT to a free one.`, { cause });
    case 'EACCES':
      return invalid(`Port ${port} needs rights this user lacks. Set PORT above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return invalid(`HOST is "${host}", which is not an address of this machine. Set HOST to one.`);
    default:
      return cause;
  }
}
