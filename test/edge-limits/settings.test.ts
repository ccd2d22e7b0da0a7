import { describe, expect, test } from '@jest/globals';
import { readConfig } from '#config';

const modeIn = (environment: Record<string, string>) => readConfig(environment).edge.trustedDocuments.mode;

describe('the settings of the edge', () => {
  test('list documents only in production, unless said otherwise', () => {
    expect(modeIn({})).toBe('prefer');
    expect(modeIn({ NODE_ENV: 'production' })).toBe('only');
    expect(modeIn({ NODE_ENV: 'production', TRUSTED_DOCUMENTS: 'off' })).toBe('off');
    expect(modeIn({ TRUSTED_DOCUMENTS: 'only' })).toBe('only');
  });

  test('close the door to other sites and believe no proxy, unless said otherwise', () => {
    expect(readConfig({}).edge).toMatchObject({ corsOrigins: [], trustProxy: false });
    const { edge } = readConfig({
      CORS_ORIGINS: 'https://a.example.cn, http://localhost:3000',
      TRUST_PROXY: '10.0.0.0/8, ::1',
    });
    expect(edge).toMatchObject({
      corsOrigins: ['https://a.example.cn', 'http://localhost:3000'],
      trustProxy: ['10.0.0.0/8', '::1'],
    });
    expect(readConfig({ TRUST_PROXY: '2' }).edge.trustProxy).toBe(2);
  });

  test.each([
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '0'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://a.example.cn/path'],
    ['CORS_ORIGINS', 'null'],
    ['TRUSTED_DOCUMENTS', 'sometimes'],
    ['LIMIT_DEPTH', '0'],
    ['LIMIT_COST', '-1'],
    ['RATE_ANONYMOUS', 'many'],
    ['REQUEST_TIMEOUT_MS', '1'],
  ])('%s=%s is refused with what to set', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message: expect.stringMatching(new RegExp(`^${name} is "[^"]*"\\. Set `)),
      }),
    );
  });
});
