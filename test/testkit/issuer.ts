import { createTokenVerifier, type TokenVerifier } from '#access';
import { type JSONWebKeySet, type JWTPayload, SignJWT, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

const ISSUER = 'https://sign-in.example';
const AUDIENCE = 'assistance-graph';

/** What a token of a district officer says. */
export const officer = {
  sub: 'officer-1',
  role: 'district-officer',
  division: '310101',
  scope: 'figures.read client.read visit.record',
};

type TokenOptions = { readonly issuer?: string; readonly audience?: string; readonly expiresAt?: Date | null };

/** A sign-in service with a key of its own. */
export type Issuer = {
  readonly jwks: JSONWebKeySet;
  readonly verifier: TokenVerifier;
  /** A verifier that fetches the keys. */
  verifierAt(jwksUrl: URL): TokenVerifier;
  sign(claims: object, options?: TokenOptions): Promise<string>;
};

export async function createIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('Ed25519');
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const jwks = { keys: [{ ...jwk, kid, alg: 'EdDSA' }] };
  const expected = { issuer: ISSUER, audience: AUDIENCE };
  return {
    jwks,
    verifier: createTokenVerifier({ localKeys: jwks, ...expected }),
    verifierAt: (jwksUrl) => createTokenVerifier({ jwksUrl, ...expected }),
    sign(claims, { issuer = ISSUER, audience = AUDIENCE, expiresAt = inAnHour() } = {}) {
      // As in JSON: a claim that is undefined is not there.
      const said: JWTPayload = JSON.parse(JSON.stringify(claims));
      const token = new SignJWT(said).setProtectedHeader({ alg: 'EdDSA', kid }).setIssuer(issuer).setAudience(audience);
      return (expiresAt === null ? token : token.setExpirationTime(expiresAt)).sign(privateKey);
    },
  };
}

function inAnHour(): Date {
  return new Date(Date.now() + 3_600_000);
}
