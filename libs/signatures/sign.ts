import { randomUUID } from 'node:crypto';
import { contentDigestOf } from './content-digest.ts';
import type { KeyRing } from './key-ring.ts';
import { hmacOf, signatureBaseOf } from './signature-base.ts';
import { LIFETIME_S, type SignedParts, componentsOf, namesToCover } from './signed-request.ts';

export type RequestToSign = SignedParts & { readonly owner: string; readonly body: string };

/** Gives the headers that sign a request to an owner; none where there is no key for it. */
export type RequestSigner = (request: RequestToSign) => Readonly<Record<string, string>>;

/** Signs with the newest key of each owner, by the clock given in milliseconds since 1970. */
export function createRequestSigner(ring: KeyRing, now: () => number = Date.now): RequestSigner {
  return ({ owner, body, ...parts }) => {
    const key = ring.newestOf(owner);
    if (key === undefined) return {};
    const digest = contentDigestOf(body);
    const headers = { ...parts.headers, 'content-digest': digest, 'x-assistance-owner': owner };
    const names = namesToCover({ headers });
    const created = Math.floor(now() / 1000);
    const parameters =
      `("${names.join('" "')}");created=${created};expires=${created + LIFETIME_S}` +
      `;nonce="${randomUUID()}";keyid="${key.id}";alg="hmac-sha256"`;
    const components = componentsOf({ ...parts, headers }, names) ?? [];
    const mac = hmacOf(signatureBaseOf(components, parameters), key.secret).toString('base64');
    return { 'content-digest': digest, 'signature-input': `gateway=${parameters}`, signature: `gateway=:${mac}:` };
  };
}
