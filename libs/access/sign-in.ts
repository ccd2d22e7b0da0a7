import { readFile } from 'node:fs/promises';
import { StartError } from '#errors';
import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import type { ClaimNames } from './claims.ts';
import { developmentKeys } from './development-keys.ts';
import type { Keys } from './keys.ts';
import { readRevocations } from './revocations.ts';
import { type TokenVerifier, createTokenVerifier } from './verifier.ts';

const jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

type SignInConfig = {
  readonly oidcIssuer: URL | undefined;
  readonly jwksUrl: URL | undefined;
  readonly jwtIssuer: string;
  readonly jwtAudience: string;
  readonly clockSkewSeconds: number;
  readonly claimNames: ClaimNames;
  readonly revocationsFile: string | undefined;
  readonly dataDir: string;
  readonly production: boolean;
};

/**
 * The verifier that the settings name: the keys of OIDC_ISSUER, else those of JWKS_URL (http, https, or a file), else the
 * development keys of DATA_DIR. An issuer that is down is no hindrance to the start.
 * Errors: CONFIG_INVALID (a key file or a revocation file that is none; development keys in production).
 */
export async function verifierOf(config: SignInConfig): Promise<TokenVerifier> {
  const { oidcIssuer, jwtIssuer, jwtAudience: audience, clockSkewSeconds, claimNames, revocationsFile } = config;
  // The slash at the end of an issuer is what administrators and providers disagree on.
  const base = oidcIssuer?.href.replace(/\/$/, '');
  return createTokenVerifier({
    ...(await keysOf(config)),
    issuer: base === undefined ? jwtIssuer : [base, `${base}/`],
    audience,
    clockSkewSeconds,
    claimNames,
    revocations: revocationsFile === undefined ? undefined : readRevocations(revocationsFile, complain),
  });
}

async function keysOf({ oidcIssuer, jwksUrl, dataDir, production }: SignInConfig): Promise<Keys> {
  if (oidcIssuer !== undefined) return { discoverAt: oidcIssuer };
  if (jwksUrl === undefined) return { localKeys: (await developmentKeys(dataDir, production)).publicKeys };
  return jwksUrl.protocol === 'file:' ? { localKeys: await readKeySet(jwksUrl) } : { jwksUrl };
}

async function readKeySet(file: URL): Promise<JSONWebKeySet> {
  try {
    return jwks.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new StartError('CONFIG_INVALID', `JWKS_URL is ${file.href}, which holds no JSON Web Key Set. Name one.`, {
      cause,
    });
  }
}

function complain(problem: string): void {
  process.stderr.write(`${problem} Until then the earlier list stays in force.\n`);
}
