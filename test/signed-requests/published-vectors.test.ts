import { createSecretKey } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { contentDigestOf, hmacOf, signatureBaseOf } from '#signatures';

/** RFC 9421, appendix B.1.5 and B.2.5. */
const SHARED_SECRET = createSecretKey(
  'uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==',
  'base64',
);

test('a signature is the one that RFC 9421 publishes for hmac-sha256', () => {
  const base = signatureBaseOf(
    [
      ['date', 'Tue, 20 Apr 2021 02:07:55 GMT'],
      ['@authority', 'example.com'],
      ['content-type', 'application/json'],
    ],
    '("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
  );
  expect(base).toBe(
    [
      '"date": Tue, 20 Apr 2021 02:07:55 GMT',
      '"@authority": example.com',
      '"content-type": application/json',
      '"@signature-params": ("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
    ].join('\n'),
  );
  expect(hmacOf(base, SHARED_SECRET).toString('base64')).toBe('pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=');
});

/** RFC 9530, appendices A and B. */
test.each([
  ['{"hello": "world"}', 'X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE='],
  ['{"hello": "world"}\n', 'RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg='],
])('the digest of %j is the one that RFC 9530 publishes for sha-256', (body, digest) => {
  expect(contentDigestOf(body)).toBe(`sha-256=:${digest}:`);
  expect(contentDigestOf(Buffer.from(body))).toBe(`sha-256=:${digest}:`);
});
