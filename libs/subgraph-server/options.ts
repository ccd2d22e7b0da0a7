import type { Command } from 'commander';
import { StartError } from '#errors';

type ServerOptions = { readonly host: string; readonly port: number; readonly trustedProxies: number };

/** The options that every program that serves a subgraph takes. */
export function addServerOptions(command: Command): Command {
  return command
    .option('--port <number>', 'the port, 0 for any', '4001')
    .option('--host <address>', 'the address', '127.0.0.1')
    .option('--proxies <number>', 'how many proxies, the router among them, name the caller in x-forwarded-for', '0');
}

/** Errors: CONFIG_INVALID. */
export function readServerOptions(options: Readonly<Record<string, string | undefined>>): ServerOptions {
  return {
    host: options['host'] ?? '',
    port: numberOf('--port', options['port'], 65_535),
    trustedProxies: numberOf('--proxies', options['proxies'], 10),
  };
}

/** A whole number. Errors: CONFIG_INVALID, naming the option. */
export function numberOf(option: string, text: string | undefined, most: number): number {
  const value = text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw new StartError('CONFIG_INVALID', `${option} is "${text}". Give a whole number up to ${most}.`);
}
