import { StartError } from '#errors';
import { isLoopback } from '#http';
import type { Config } from './config.ts';

/** Whether tokens are signed with the development key of DATA_DIR: no identity provider says who somebody is. */
export function hasDevelopmentSignIn({
  oidcIssuer,
  jwksUrl,
  production,
}: Pick<Config, 'oidcIssuer' | 'jwksUrl' | 'production'>): boolean {
  return !production && oidcIssuer === undefined && jwksUrl === undefined;
}

/**
 * Refuses to let other machines reach a gateway where anybody signs in as anybody, unless DEVELOPMENT_HOSTS names what they reach it
 * by. Errors: CONFIG_INVALID.
 */
export function refuseOpenSignIn(config: Config): void {
  if (hasDevelopmentSignIn(config)) refuseOpenHost(config, 'anybody there signs in as whom they like');
}

/** The same of any server that takes tokens signed with the development key. Errors: CONFIG_INVALID. */
export function refuseOpenTokens(config: Config): void {
  if (hasDevelopmentSignIn(config)) refuseOpenHost(config, 'it takes tokens signed with the development key');
}

/** The same of an owner, which may besides take requests that no gateway signed. Errors: CONFIG_INVALID. */
export function refuseOpenOwner(config: Config): void {
  refuseOpenTokens(config);
  if (!config.production && config.gatewayKeysFile === undefined) {
    refuseOpenHost(config, "without GATEWAY_KEYS_FILE it takes any request for its gateway's");
  }
}

function refuseOpenHost({ host, developmentHosts }: Config, why: string): void {
  if (isLoopback(host) || developmentHosts.length > 0) return;
  throw new StartError(
    'CONFIG_INVALID',
    `HOST is ${JSON.stringify(host)}, so other machines reach this server, and ${why}. Set NODE_ENV=production, or, to open it all the same, DEVELOPMENT_HOSTS to the names that they reach it by.`,
  );
}
