import { type JSONWebKeySet, type JWTVerifyGetKey, createLocalJWKSet, createRemoteJWKSet } from 'jose';
import { z } from 'zod';

/** Where the keys that tokens are verified with come from: an issuer that tells, a URL, or here. */
export type Keys = { readonly discoverAt: URL } | { readonly jwksUrl: URL } | { readonly localKeys: JSONWebKeySet };

/** Keys that the sign-in service withdrew count no longer than this, and a minute for tokens already seen. */
const REFRESH_MS = 300_000;
/** How long after a refresh that failed the next is tried; the keys known before stay in force. */
const RETRY_MS = 10_000;
const DEADLINE_MS = 5000;
/** How long after a fetch an unknown key id is not asked for again, so that nobody can make us ask at will. */
const COOL_DOWN_MS = 30_000;

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

/** Keys that are elsewhere are fetched when first needed, every few minutes, and when an unknown key id appears. */
export function findKeys(keys: Keys): JWTVerifyGetKey {
  if ('localKeys' in keys) return createLocalJWKSet(keys.localKeys);
  return rememberedKeys(
    'discoverAt' in keys ? () => discover(keys.discoverAt).then(fetchKeys) : () => fetchKeys(keys.jwksUrl),
  );
}

/** While the sign-in service is down, the keys known before go on; without any, the failure is thrown and the next token tries again. */
function rememberedKeys(load: () => Promise<RemoteKeys>): JWTVerifyGetKey {
  let known: { keys: RemoteKeys; until: number } | undefined;
  let loading: Promise<RemoteKeys> | undefined;
  const refresh = (): Promise<RemoteKeys> =>
    (loading ??= load()
      .then((keys) => {
        known = { keys, until: Date.now() + REFRESH_MS };
        return keys;
      })
      .finally(() => (loading = undefined)));
  return async (header, token) => {
    if (known === undefined) return (await refresh())(header, token);
    if (known.until < Date.now()) {
      known.until = Date.now() + RETRY_MS;
      refresh().catch(() => undefined);
    }
    return known.keys(header, token);
  };
}

async function fetchKeys(jwksUrl: URL): Promise<RemoteKeys> {
  const keys = createRemoteJWKSet(jwksUrl, {
    cacheMaxAge: Infinity,
    cooldownDuration: COOL_DOWN_MS,
    timeoutDuration: DEADLINE_MS,
  });
  await keys.reload();
  return keys;
}

/** Where an issuer says its keys are (OpenID Connect Discovery 1.0, 4). Throws when it says nothing, or is another than it was asked as. */
async function discover(issuer: URL): Promise<URL> {
  const base = issuer.href.replace(/\/$/, '');
  const response = await fetch(`${base}/.well-known/openid-configuration`, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  if (!response.ok) throw new Error(`the issuer answers ${response.status} to discovery`);
  const document = discovered.parse(await response.json());
  if (document.issuer.replace(/\/$/, '') !== base) throw new Error('the issuer calls itself by another name');
  const keysUrl = new URL(document.jwks_uri);
  if (issuer.protocol === 'https:' && keysUrl.protocol !== 'https:')
    throw new Error('the issuer keeps keys in the open');
  return keysUrl;
}
