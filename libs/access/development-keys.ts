import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartError, systemErrorCode } from '#errors';
import { makePrivateFolder } from '#private-files';
import { type JWK, type JSONWebKeySet, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

export type DevelopmentKeys = { readonly privateKey: JWK; readonly publicKeys: JSONWebKeySet };

const ed25519 = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string(),
  x: z.string(),
  d: z.string(),
});

/**
 * The Ed25519 key pair that signs and verifies tokens in development, kept in `<dataDir>/dev-keys` and made at first use;
 * several processes may ask at once. The public half lies beside it as jwks.json, for a JWKS_URL elsewhere. Errors: CONFIG_INVALID in production or when the key file cannot be read.
 */
export async function developmentKeys(dataDir: string, production: boolean): Promise<DevelopmentKeys> {
  if (production) {
    throw new StartError(
      'CONFIG_INVALID',
      'OIDC_ISSUER is not set. In production set it, or JWKS_URL and JWT_ISSUER, with JWT_AUDIENCE; development keys are refused.',
    );
  }
  makePrivateFolder(dataDir);
  const file = join(dataDir, 'dev-keys', 'private.jwk.json');
  const known = await readIfThere(file);
  const text = known ?? (await create(file));
  const { success, data } = ed25519.safeParse(parseJson(text));
  if (!success) {
    throw new StartError('CONFIG_INVALID', `${file} holds no Ed25519 key. Delete it: the next start makes a new one.`);
  }
  const { d: _secret, ...publicKey } = data;
  const publicKeys = { keys: [{ ...publicKey, alg: 'EdDSA', use: 'sig' }] };
  if (known === undefined) await writeFile(join(dirname(file), 'jwks.json'), JSON.stringify(publicKeys));
  return { privateKey: data, publicKeys };
}

/** Written aside and linked into place, so that of two processes one wins and neither reads half a file. */
async function create(file: string): Promise<string> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const key = await exportJWK(privateKey);
  const aside = join(folder, `${randomUUID()}.tmp`);
  await writeFile(aside, JSON.stringify({ ...key, kid: await calculateJwkThumbprint(key) }), { mode: 0o600 });
  await link(aside, file).catch((error: unknown) => {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  });
  await rm(aside);
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
