import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { openDatabase } from '#persistence';
import { noteDomain } from '../testkit/note-domain.ts';
import { createEmptyDatabase } from '../testkit/postgres.ts';

/** Opens a database with a changed URL, and gives back why it was refused. */
async function refusal(change: (url: URL) => void): Promise<unknown> {
  const url = new URL((await createEmptyDatabase()).url);
  change(url);
  return openDatabase({ url: url.href, domain: noteDomain }).then(
    () => 'opened',
    (error: unknown) => error,
  );
}

test('a wrong password is told without the password', async () => {
  const error = await refusal((url) => (url.password = 'not-the-password'));
  expect(error).toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringMatching(
      /^The database 127\.0\.0\.1:\d+\/test_\w+ refuses the sign-in\. Check user and password/,
    ),
  });
  expect(JSON.stringify(error)).not.toContain('not-the-password');
});

test('a database that does not exist is told by its name', async () => {
  expect(await refusal((url) => (url.pathname = '/nowhere'))).toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringContaining('/nowhere does not exist. Create it'),
  });
});

test('a server that does not listen is told with what to check', async () => {
  const port = await closedPort();
  expect(await refusal((url) => (url.port = String(port)))).toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringContaining('does not answer. Start it, or check host and port'),
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
