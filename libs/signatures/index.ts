export { contentDigestOf } from './content-digest.ts';
export { ensureKeys } from './key-file.ts';
export { KeyRing } from './key-ring.ts';
export { pairOf } from './pair.ts';
export { hmacOf, signatureBaseOf } from './signature-base.ts';
export { type RequestSigner, createRequestSigner } from './sign.ts';
export { SKEW_S } from './signed-request.ts';
export { SignatureVerifier } from './verify.ts';
