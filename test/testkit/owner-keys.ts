import { join } from 'node:path';
import { KeyRing, createRequestSigner, ensureKeys } from '#signatures';

/** Adds to the headers of a POST what a gateway adds. */
export type SignAsGateway = (url: string, headers: Headers, body: string) => void;

export type OwnerKeys = {
  /** For OWNER_KEYS_FILE and GATEWAY_KEYS_FILE alike. */
  readonly file: string;
  /** Signs requests to an owner as its gateway does, whose clock may be wrong by so many seconds. */
  signerFor(owner: string, wrongBy?: number): SignAsGateway;
  /** As a gateway does that never reads its keys again. */
  frozenSignerFor(owner: string): SignAsGateway;
};

/** A key for each of the owners, in a folder of the test. */
export function makeOwnerKeys(folder: string, owners: readonly string[]): OwnerKeys {
  const file = join(folder, 'owner-keys.json');
  ensureKeys(file, owners);
  return {
    file,
    signerFor: (owner, wrongBy = 0) => signerOf(owner, openRing(file, 0), () => Date.now() + wrongBy * 1000),
    frozenSignerFor: (owner) => signerOf(owner, openRing(file, Infinity)),
  };
}

function openRing(file: string, recheckMs: number): KeyRing {
  return new KeyRing({
    file,
    recheckMs,
    onError: (error) => {
      throw error;
    },
  });
}

function signerOf(owner: string, ring: KeyRing, now?: () => number): SignAsGateway {
  const sign = createRequestSigner(ring, now);
  return (url, headers, body) => {
    headers.set('x-assistance-owner', owner);
    const path = new URL(url).pathname;
    const signature = sign({ owner, method: 'POST', path, headers: Object.fromEntries(headers), body });
    for (const [name, value] of Object.entries(signature)) headers.set(name, value);
  };
}
