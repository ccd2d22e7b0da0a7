import { execFile } from 'node:child_process';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { domainNames } from '../../subgraphs/index.ts';
import { type City, startCity } from '../testkit/city.ts';
import { until } from '../testkit/gateway.ts';
import { codesOf, post } from '../testkit/post.ts';

const OWNER = '310101';
const FIGURE = `{ division(code: "${OWNER}") { library { policies } } }`;
const KeyList = z.object({ owners: z.record(z.string(), z.array(z.object({ id: z.string() }))) });

let city: City;
beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31', domains: ['resources'] }, { code: OWNER }, { code: '310104' }] });
});
afterAll(() => city.close());

const run = promisify(execFile);

/** `npm run keys`, as an operator calls it. */
async function keys(...given: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['libs/signatures/keys.main.ts', ...given, '--file', city.keys.file]);
  return stdout;
}

async function idsOf(owner: string): Promise<string[]> {
  const { owners } = KeyList.parse(JSON.parse(await readFile(city.keys.file, 'utf8')));
  return (owners[owner] ?? []).map(({ id }) => id);
}

test('keys are added and retired under load, and no request fails', async () => {
  const [first = ''] = await idsOf(OWNER);
  const graph = city.as(`district:${OWNER}`);
  const over = new AbortController();
  let answered = 0;
  const load = Array.from({ length: 4 }, async () => {
    while (!over.signal.aborted) {
      expect(await graph.answer(FIGURE)).toMatchObject({ data: { division: { library: {} } }, errors: [] });
      answered++;
    }
  });
  const work = async (): Promise<void> => {
    for (let round = 0; round < 3; round++) {
      const before = answered;
      const newest = (await idsOf(OWNER)).at(-1) ?? '';
      await keys('new', '--owner', OWNER);
      await keys('retire', '--owner', OWNER, '--id', newest);
      await until(
        async () => answered,
        (count) => count > before + 20,
      );
    }
  };
  await Promise.all([...load, work().finally(() => over.abort())]);
  expect(await idsOf(OWNER)).toContain(first);
});

test('a key that is taken away signs no more, while the newest does', async () => {
  const url = city.urlOf(OWNER, 'clients');
  const body = '{ _service { sdl } }';
  const old = city.keys.frozenSignerFor(OWNER);
  expect((await post(url, body, { sign: old })).status).toBe(200);
  const ids = await idsOf(OWNER);
  await keys('new', '--owner', OWNER);
  for (const id of ids) await keys('retire', '--owner', OWNER, '--id', id, '--now');

  const refused = () => post(url, body, { sign: old });
  const reply = await until(refused, ({ status }) => status !== 200);
  expect([reply.status, codesOf(reply)]).toEqual([403, ['SIGNATURE_INVALID']]);
  expect((await post(url, body, { sign: city.keys.signerFor(OWNER) })).status).toBe(200);
});

test('the same question asked twice at once goes to an owner once, although each signature differs', async () => {
  const graph = city.as(`district:${OWNER}`);
  await graph.ask(FIGURE);
  const { requests } = await city.costOf(() => Promise.all([graph.ask(FIGURE), graph.ask(FIGURE), graph.ask(FIGURE)]));
  expect(requests).toBe(1);
});

test('the key of one owner opens no other', async () => {
  const sign = city.keys.signerFor('310104');
  const reply = await post(city.urlOf(OWNER, 'clients'), '{ _service { sdl } }', {
    sign: (url, headers, body) => {
      sign(url, headers, body);
      headers.set('x-assistance-owner', OWNER);
    },
  });
  expect([reply.status, codesOf(reply)]).toEqual([403, ['SIGNATURE_INVALID']]);
});

test.each(domainNames)('%s answers no unsigned question of a gateway', async (domain) => {
  for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
    const reply = await post(city.urlOf(OWNER, domain), query);
    expect([reply.status, codesOf(reply)]).toEqual([403, ['SIGNATURE_MISSING']]);
  }
});

test('a key file with an error changes nothing until it is right again', async () => {
  const graph = city.as('city');
  // By now the gateway may not have read the keys of the test before.
  await until(
    () => graph.answer(FIGURE),
    ({ errors }) => errors.length === 0,
  );
  const good = await readFile(city.keys.file, 'utf8');
  await writeFile(city.keys.file, '{ "owners": ');
  for (let round = 0; round < 3; round++) expect(await graph.answer(FIGURE)).toMatchObject({ errors: [] });
  await writeFile(city.keys.file, good);
  expect(await graph.answer(FIGURE)).toMatchObject({ errors: [] });
});

test('npm run keys lists ids, shares one owner, and writes a file for its user alone', async () => {
  expect((await stat(city.keys.file)).mode & 0o777).toBe(0o600);
  const list = await keys('list');
  const stored = await readFile(city.keys.file, 'utf8');
  const secrets = [...stored.matchAll(/"secret": "([^"]+)"/g)].map(([, secret = '']) => secret);
  expect(secrets.length).toBeGreaterThanOrEqual(3);
  for (const secret of secrets) expect(list).not.toContain(secret);
  const shared = KeyList.parse(JSON.parse(await keys('share', '--owner', '310104')));
  expect(shared.owners).toEqual({ 310104: [{ id: (await idsOf('310104'))[0] }] });
});

test.each([
  [['new']],
  [['new', '--owner', 'huangpu']],
  [['retire', '--owner', '310104', '--id', 'none']],
  [['forget']],
])('npm run keys -- %j says on one line what is wrong', async (given) => {
  await expect(keys(...given)).rejects.toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/^CONFIG_INVALID: [^\n]+\n$/),
  });
});

test('the only key that signs is not retired, and a file that all may read is refused', async () => {
  const [only = ''] = await idsOf('310104');
  await expect(keys('retire', '--owner', '310104', '--id', only)).rejects.toMatchObject({ code: 3 });
  await chmod(city.keys.file, 0o644);
  await expect(keys('list')).rejects.toMatchObject({ stderr: expect.stringContaining('0600') });
  await chmod(city.keys.file, 0o600);
});
