import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sealedText } from '#sealing';
import { makeSealingKeys, sealsIn } from '../testkit/sealing.ts';
import { keyIdsOf, sealing } from '../testkit/sealing-program.ts';

const [DISTRICT, STREET] = ['310101', '310101002'];
const column = sealedText('clients.client.phone');

test('npm run sealing makes the first keys of an owner once, for this user alone', async () => {
  const file = makeSealingKeys([]).replace('sealing-keys.json', 'made.json');
  expect(await sealing(file, 'new', '--owner', DISTRICT)).toContain(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await expect(sealing(file, 'new', '--owner', DISTRICT)).rejects.toThrow(/CONFIG_INVALID: Owner 310101 has keys/);
  expect(await sealing(file, 'list')).toBe(`${DISTRICT} ${keyIdsOf(file, DISTRICT).join(' ')}\n`);
});

test('keys that were shared let the owner of moved rows open them and find their people, and hold no other owner', async () => {
  const file = makeSealingKeys([DISTRICT, '310104']);
  const seals = sealsIn(file, DISTRICT);
  const shared = join(file, '..', 'shared.json');
  writeFileSync(shared, await sealing(file, 'share', '--owner', DISTRICT, '--as', STREET), { mode: 0o600 });
  const street = sealsIn(shared, STREET);
  expect(street.open(column, 'a', seals.seal(column, 'a', '13812345678'))).toBe('13812345678');
  expect(street.lookup(column, '13812345678')).toBe(seals.lookup(column, '13812345678'));
  expect(() => sealsIn(shared, '310104')).toThrow(/holds no keys of owner 310104/);
});

test.each([
  [['rotate'], "No owner is no owner's code"],
  [['rotate', '--owner', '310115'], 'Owner 310115 has no keys here'],
  [['burn', '--owner', DISTRICT], 'There is no burn'],
  [['reseal', '--owner', DISTRICT, '--database-url', 'postgres://user:hidden@127.0.0.1:1/x'], 'DATABASE_UNREACHABLE'],
])('npm run sealing -- %j says on one line what is wrong', async (given, sentence) => {
  const failing = sealing(makeSealingKeys([DISTRICT]), ...given);
  await expect(failing).rejects.toMatchObject({ stderr: expect.stringContaining(sentence) });
  await expect(failing).rejects.not.toMatchObject({ stderr: expect.stringContaining('hidden') });
});
