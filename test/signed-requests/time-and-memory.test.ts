import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { KeyRing, type RequestSigner, SignatureVerifier, createRequestSigner, ensureKeys } from '#signatures';

const START = Date.parse('2026-11-23T04:00:00Z');
const REQUEST = { owner: '310101', method: 'POST', path: '/310101/advisors/graphql', headers: {}, body: '{}' };

let folder: string;
let ring: KeyRing;
/** In seconds since the start. */
let gatewayTime: number;
let ownerTime: number;
let sign: RequestSigner;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
  const file = join(folder, 'keys.json');
  ensureKeys(file, ['310101']);
  ring = new KeyRing({ file, onError: () => undefined });
  [gatewayTime, ownerTime] = [0, 0];
  sign = createRequestSigner(ring, () => START + gatewayTime * 1000);
});
afterEach(() => rm(folder, { recursive: true }));

function verifierOf(maxNonces?: number): SignatureVerifier {
  return new SignatureVerifier(ring, {
    now: () => START + ownerTime * 1000,
    ...(maxNonces !== undefined && { maxNonces }),
  });
}

function readAfter(seconds: number): () => boolean {
  ownerTime = -1000;
  const verifier = verifierOf();
  const request = signedNow();
  ownerTime = seconds;
  return () => verifier.verify(request);
}

const signedNow = () => ({ ...REQUEST, headers: { ...sign(REQUEST), 'x-assistance-owner': '310101' } });

test.each([-30, 0, 60])('a signature that the owner reads %i seconds after it was made holds', (later) => {
  expect(readAfter(later)()).toBe(true);
});

test.each([-31, 61])('a signature that the owner reads %i seconds after it was made is SIGNATURE_EXPIRED', (later) => {
  expect(readAfter(later)).toThrow(expect.objectContaining({ code: 'SIGNATURE_EXPIRED' }));
});

test('what was signed before an instance started may have been used then, and is refused', () => {
  const request = signedNow();
  ownerTime = 1;
  const restarted = verifierOf();
  expect(() => restarted.verify(request)).toThrow(expect.objectContaining({ code: 'SIGNATURE_EXPIRED' }));
  gatewayTime = 1;
  expect(restarted.verify(signedNow())).toBe(true);
});

test('a signature is remembered to its last second', () => {
  const verifier = verifierOf();
  const request = signedNow();
  expect(verifier.verify(request)).toBe(true);
  for (const later of [0, 30, 60]) {
    ownerTime = later;
    expect(() => verifier.verify(request)).toThrow(expect.objectContaining({ code: 'SIGNATURE_REPLAYED' }));
  }
});

test('with more signatures than are remembered none is accepted twice, and new ones still are', () => {
  const verifier = verifierOf(10);
  const requests = Array.from({ length: 40 }, (_, second) => {
    gatewayTime = ownerTime = second;
    const request = signedNow();
    expect(verifier.verify(request)).toBe(true);
    return request;
  });
  for (const request of requests)
    expect(() => verifier.verify(request)).toThrow(expect.objectContaining({ code: 'SIGNATURE_REPLAYED' }));
});

test('a request without signature headers is not signed', () => {
  expect(verifierOf().verify(REQUEST)).toBe(false);
});
