import { hash } from 'node:crypto';
import { errors } from '#errors';
import { type JWTVerifyGetKey, type JWTVerifyOptions, errors as joseErrors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.ts';
import { type ClaimNames, type InvalidClaim, callerOf, usualClaimNames } from './claims.ts';
import { type Keys, findKeys } from './keys.ts';
import { type OwnerCheck, ownerRefusal } from './levels.ts';
import type { RevocableClaims, Revocations } from './revocations.ts';

export type TokenVerifier = {
  /**
   * The caller that an authorization header names; undefined when there is no header. Roles that hold at owners hold nowhere
   * when nothing is known of owners. Errors: UNAUTHENTICATED (not a bearer token, expired, not valid yet, revoked, of another
   * issuer, audience or key, without a valid subject, role or scope, or a division at which the role holds), SIGN_IN_UNAVAILABLE
   * (the keys cannot be fetched).
   */
  verify(authorization: string | undefined, isOwner?: OwnerCheck): Promise<Caller | undefined>;
};

export type VerifierOptions = Keys & {
  /** What `iss` must be, or one of these. */
  readonly issuer: string | string[];
  readonly audience: string;
  /** How far the clocks of the issuer and of this machine may be apart; 0. */
  readonly clockSkewSeconds?: number;
  readonly claimNames?: ClaimNames;
  readonly revocations?: Revocations | undefined;
};

/** Signatures anyone can check and only the issuer can make; so no HMAC, and never "none". */
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'PS256', 'RS256'];
/** Servers take headers of 16 KiB, and the gateway sends the token on beside its own. */
const LONGEST_TOKEN = 12_288;
/** A city query verifies one token some fifty times in a process. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_TOKENS = 10_000;

type Verified = { readonly caller: Caller; readonly expiresAt: number; readonly revocable: RevocableClaims };
type Remembered = { readonly verified: Promise<Verified>; until: number };

/** Makes the verifier of bearer tokens (RFC 6750, RFC 7519). A revocation counts at once, also for tokens seen before. */
export function createTokenVerifier(options: VerifierOptions): TokenVerifier {
  const verify = tokenVerification(options);
  const remembered = new LRUCache<string, Remembered>({ max: REMEMBERED_TOKENS });

  const remember = (token: string): Promise<Verified> => {
    const digest = hash('sha256', token, 'base64');
    const known = remembered.get(digest);
    if (known !== undefined && known.until > Date.now()) return known.verified;
    const fresh: Remembered = { verified: verify(token), until: Date.now() + REMEMBERED_MS };
    remembered.set(digest, fresh);
    fresh.verified.then(
      ({ expiresAt }) => (fresh.until = Math.min(fresh.until, expiresAt)),
      () => remembered.delete(digest),
    );
    return fresh.verified;
  };

  return {
    async verify(authorization, isOwner = () => false) {
      if (authorization === undefined) return undefined;
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      if (token === undefined) throw errors.unauthenticated('NO_BEARER');
      if (token.length > LONGEST_TOKEN) throw errors.unauthenticated('TOKEN_TOO_LONG', { most: LONGEST_TOKEN });
      const { caller, revocable } = await remember(token);
      if (options.revocations?.includes(revocable)) throw errors.unauthenticated('REVOKED');
      // Not remembered with the token: owners come and go, and each place knows others.
      const why = ownerRefusal(caller.role, caller.division, isOwner);
      const { division: invalid } = options.claimNames ?? usualClaimNames;
      if (why !== undefined) throw invalidClaim({ invalid, why });
      return caller;
    },
  };
}

function tokenVerification(options: VerifierOptions): (token: string) => Promise<Verified> {
  const keys: JWTVerifyGetKey = findKeys(options);
  const skew = options.clockSkewSeconds ?? 0;
  const expected: JWTVerifyOptions = {
    issuer: options.issuer,
    audience: options.audience,
    algorithms: ALGORITHMS,
    requiredClaims: ['exp'],
    clockTolerance: skew,
  };
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, expected).catch((cause: unknown) => {
      throw refusal(cause);
    });
    const caller = callerOf(payload, options.claimNames);
    if ('invalid' in caller) throw invalidClaim(caller);
    const { jti, sub, iat, exp = 0 } = payload;
    return { caller, expiresAt: (exp + skew) * 1000, revocable: { jti, sub, iat } };
  };
}

function invalidClaim({ invalid: claim, why }: InvalidClaim): Error {
  if (why === undefined) return errors.unauthenticated('CLAIM_INVALID', { claim });
  const { reason, ...values } = why;
  return errors.unauthenticated(reason, { claim, ...values });
}

function refusal(cause: unknown): Error {
  if (cause instanceof joseErrors.JWTExpired) return errors.unauthenticated('EXPIRED');
  if (cause instanceof joseErrors.JWTClaimValidationFailed) {
    return invalidClaim({ invalid: cause.claim });
  }
  if (isAboutToken(cause)) return errors.unauthenticated('INVALID');
  return errors.signInUnavailable(cause);
}

/** Whether the token is at fault, rather than the key set or the way to it. */
function isAboutToken(cause: unknown): boolean {
  return [
    joseErrors.JOSEAlgNotAllowed,
    joseErrors.JOSENotSupported,
    joseErrors.JWKSMultipleMatchingKeys,
    joseErrors.JWKSNoMatchingKey,
    joseErrors.JWSInvalid,
    joseErrors.JWSSignatureVerificationFailed,
    joseErrors.JWTInvalid,
  ].some((kind) => cause instanceof kind);
}
