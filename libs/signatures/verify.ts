import { timingSafeEqual } from 'node:crypto';
import { errors } from '#errors';
import { contentDigestOf } from './content-digest.ts';
import type { KeyRing, SigningKey } from './key-ring.ts';
import { SeenNonces } from './seen-nonces.ts';
import { hmacOf, signatureBaseOf } from './signature-base.ts';
import { type ReceivedSignature, readSignature } from './signature-input.ts';
import { LIFETIME_S, SKEW_S, type SignedParts, componentsOf, namesToCover } from './signed-request.ts';

export type ReceivedRequest = SignedParts & {
  /** The owner whose instance was asked. */
  readonly owner: string;
  readonly body: string | Uint8Array;
};

export type SignatureVerifierOptions = {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Signatures remembered at most, against their being sent again; 200,000, which is some 25 MB. */
  readonly maxNonces?: number;
};

/** Verifies what a gateway signed; remembers each signature, so one serves all owners of a process. */
export class SignatureVerifier {
  readonly #ring: KeyRing;
  readonly #now: () => number;
  readonly #seen: SeenNonces;
  /** In seconds. What was signed before may have been accepted by the process that ran before this one. */
  readonly #startedAt: number;

  constructor(ring: KeyRing, { now = Date.now, maxNonces = 200_000 }: SignatureVerifierOptions = {}) {
    this.#ring = ring;
    this.#now = now;
    this.#seen = new SeenNonces(maxNonces);
    this.#startedAt = Math.floor(now() / 1000);
  }

  /**
   * Whether the request was signed by a gateway; false when it carries no signature at all. Errors: SIGNATURE_INVALID,
   * SIGNATURE_EXPIRED, SIGNATURE_REPLAYED.
   */
  verify(request: ReceivedRequest): boolean {
    const { owner, headers, body } = request;
    const { signature, 'signature-input': input } = headers;
    if (signature === undefined && input === undefined) return false;
    const received = readSignature(input, signature);
    if (received === undefined) throw errors.signatureInvalid('MALFORMED');
    const key = this.#ring.find(owner, received.keyid);
    if (key === undefined) throw errors.signatureInvalid('KEY_UNKNOWN', { owner, key: received.keyid });
    if (headers['x-assistance-owner'] !== owner || !isSignedBy(key, request, received))
      throw errors.signatureInvalid('REQUEST_CHANGED');
    this.#refuseUntimely(received);
    if (headers['content-digest'] !== contentDigestOf(body)) throw errors.signatureInvalid('BODY_CHANGED');
    this.#refuseRepeated(owner, received);
    return true;
  }

  #refuseUntimely({ created, expires }: ReceivedSignature): void {
    const now = this.#now() / 1000;
    if (expires - created > LIFETIME_S) throw errors.signatureInvalid('HOLDS_TOO_LONG', { seconds: LIFETIME_S });
    if (created > now + SKEW_S) throw errors.signatureExpired('FUTURE');
    if (expires < now - SKEW_S || expires < created) throw errors.signatureExpired('OVER');
    if (created < this.#startedAt) throw errors.signatureExpired('BEFORE_START');
  }

  #refuseRepeated(owner: string, { keyid, nonce, expires }: ReceivedSignature): void {
    const name = `${owner}/${keyid}/${nonce}`;
    const until = expires + SKEW_S;
    if (this.#seen.has(name, until)) throw errors.signatureReplayed();
    this.#seen.add(name, until, this.#now() / 1000);
  }
}

function isSignedBy({ secret }: SigningKey, request: SignedParts, { covered, text, mac }: ReceivedSignature): boolean {
  const expected = namesToCover(request);
  if (covered.length !== expected.length || !expected.every((name) => covered.includes(name))) return false;
  const components = componentsOf(request, covered);
  if (components === undefined) return false;
  const own = hmacOf(signatureBaseOf(components, text), secret);
  return own.length === mac.length && timingSafeEqual(own, mac);
}
