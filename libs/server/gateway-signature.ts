import type { DivisionCode } from '#divisions';
import { StartError } from '#errors';
import { KeyRing, SignatureVerifier } from '#signatures';
import type { Logger } from 'pino';

type Options = {
  readonly gatewayKeysFile?: string | undefined;
  readonly production?: boolean | undefined;
  readonly owners: readonly { readonly code: DivisionCode }[];
  readonly log: Logger;
};

/**
 * What tells requests of a gateway from others; undefined where development goes without keys. Errors: CONFIG_INVALID when an
 * owner has no key that it would accept.
 */
export function gatewaySignaturesOf({ gatewayKeysFile, production = false, owners, log }: Options) {
  if (gatewayKeysFile === undefined) {
    if (production) throw keysMissing('GATEWAY_KEYS_FILE is not set.');
    return undefined;
  }
  const ring = new KeyRing({
    file: gatewayKeysFile,
    onError: (err) => log.error({ err }, 'the key file has an error; the keys it held before stay in force'),
  });
  const without = owners.filter(({ code }) => ring.newestOf(code) === undefined).map(({ code }) => code);
  if (without.length > 0) throw keysMissing(`${gatewayKeysFile} holds no key of owner ${without.join(', ')}.`);
  return new SignatureVerifier(ring);
}

function keysMissing(what: string): StartError {
  return new StartError(
    'CONFIG_INVALID',
    `${what} Set GATEWAY_KEYS_FILE to the owner's keys; npm run keys makes them.`,
  );
}
