import { chmod, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '#config';
import { sealingKeysFileOf } from '#sealing';
import { makeSealingKeys } from '../testkit/sealing.ts';
import { startSmallOwner } from '../testkit/small-owner.ts';

const SECRET = Buffer.alloc(32, 7).toString('base64');
const ring = (keys: string) => `{"owners":{"310101":{"keys":[${keys}],"lookup":"${SECRET}"}}}`;
const key = (id: string) => `{"id":"${id}","secret":"${SECRET}","since":"2026-10-31T12:00:00Z"}`;

describe('an owner does not start with a sealing key file', () => {
  test.each([
    ['that is no JSON', '{'],
    ['without a key', ring('')],
    ['with two keys of one id', ring(`${key('a')},${key('a')}`)],
    ['with a secret that is short', ring(key('a').replace(SECRET, 'c2hvcnQ='))],
    ['without a look-up key', `{"owners":{"310101":{"keys":[${key('a')}]}}}`],
    ['of another owner', ring(key('a')).replace('310101', '310104')],
  ])('%s, and the sentence does not repeat what it holds', async (_, text) => {
    const file = makeSealingKeys([]);
    await writeFile(file, text, { mode: 0o600 });
    const starting = startSmallOwner({ sealingKeysFile: file });
    await expect(starting).rejects.toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringContaining(file) });
    await expect(starting).rejects.not.toThrow(SECRET);
  });

  test('that is not there', async () => {
    const starting = startSmallOwner({ sealingKeysFile: '/nowhere/sealing-keys.json' });
    await expect(starting).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: '/nowhere/sealing-keys.json is not there. Make it with npm run sealing -- new.',
    });
  });

  test('that every user of the machine can read', async () => {
    const file = makeSealingKeys(['310101']);
    await chmod(file, 0o604);
    await expect(startSmallOwner({ sealingKeysFile: file })).rejects.toThrow('Set its mode to 0600.');
  });
});

test('in production the setting is needed; elsewhere a file in DATA_DIR is made once', () => {
  const file = makeSealingKeys([]);
  const dataDir = file.replace('/sealing-keys.json', '');
  expect(() => sealingKeysFileOf(readConfig({ NODE_ENV: 'production', DATA_DIR: dataDir }), ['310101'])).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining('SEALING_KEYS_FILE') }),
  );
  expect(sealingKeysFileOf(readConfig({ DATA_DIR: dataDir }), ['310101'])).toBe(file);
  expect(sealingKeysFileOf(readConfig({ SEALING_KEYS_FILE: '/elsewhere.json' }), ['310101'])).toBe('/elsewhere.json');
});
