import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '#persistence';
import { noteDomain } from '../testkit/note-domain.ts';
import { type TestDatabase, createTestDatabase } from '../testkit/postgres.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';

let db: TestDatabase;
let admin: RawSql;

beforeAll(async () => {
  db = await createTestDatabase(noteDomain);
  admin = await connectTo(db.adminUrl);
});
afterAll(async () => {
  await db.database.close();
  await admin.end();
});

/** A role that signs in; `more` are its attributes. It ends with the server, as the test run does. */
async function makeRole(more = ''): Promise<string> {
  const role = `user_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`create role ${role} login password 'secret' ${more}`);
  return role;
}

function urlFor(role: string, url = db.url): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = 'secret';
  return changed.href;
}

async function refusalOf(role: string): Promise<{ code: unknown; message: string }> {
  const refusal: unknown = await openDatabase({ url: urlFor(role), domain: noteDomain }).catch(
    (error: unknown) => error,
  );
  if (!(refusal instanceof Error) || !('code' in refusal)) throw new TypeError('it was not refused');
  expect(refusal.message).not.toContain('secret');
  return { code: refusal.code, message: refusal.message };
}

describe('a service does not start as a user', () => {
  test.each([
    ['superuser', 'is a superuser and bypasses row-level security.'],
    ['bypassrls', 'bypasses row-level security.'],
    ['createrole', 'may make and change roles.'],
    ['replication', 'may copy the whole database.'],
  ])('with the attribute %s', async (attribute, sentence) => {
    const role = await makeRole(attribute);
    const { code: refused, message } = await refusalOf(role);
    expect(refused).toBe('DATABASE_UNSAFE');
    expect(message).toContain(`The database user ${role} ${sentence}`);
    expect(message).toContain(`create role ${role}_service login password '…' nosuperuser nobypassrls`);
  });

  test.each(['', 'with inherit false, set false'])('that could become the owner of the tables %s', async (how) => {
    const role = await makeRole();
    await admin.query(`grant assistance to ${role} ${how}`);
    expect(await refusalOf(role)).toEqual({
      code: 'DATABASE_UNSAFE',
      message: expect.stringMatching(
        new RegExp(
          `^The database user ${role} can become assistance, which owns .* Run: revoke assistance from ${role};$`,
        ),
      ),
    });
  });

  test('that could become one who bypasses row-level security, by way of another', async () => {
    const [role, between, powerful] = [await makeRole(), await makeRole(), await makeRole('bypassrls')];
    await admin.query(`grant ${powerful} to ${between}`);
    await admin.query(`grant ${between} to ${role}`);
    const { message } = await refusalOf(role);
    expect(message).toContain(`${role} can become ${powerful}, which bypasses row-level security.`);
  });

  test("that reaches the server's files", async () => {
    const role = await makeRole();
    await admin.query(`grant pg_execute_server_program to ${role}`);
    expect((await refusalOf(role)).message).toContain("may read and write the server's files");
  });

  test('that owns one table', async () => {
    const role = await makeRole();
    const own = await createTestDatabase(noteDomain);
    await own.database.close();
    const there = await connectTo(own.adminUrl);
    await there.query(`alter table notes.notice owner to ${role}`);
    await there.end();
    await expect(openDatabase({ url: urlFor(role, own.url), domain: noteDomain })).rejects.toMatchObject({
      code: 'DATABASE_UNSAFE',
      message: expect.stringContaining('owns notes.notice and could lift row-level security. Serve as another user:'),
    });
  });

  test.each([
    [
      'grant create on schema notes to',
      'may make objects of its own in the schema notes.',
      'revoke create on schema "notes" from',
    ],
    ['grant truncate on notes.note to', 'may empty notes.note', 'revoke truncate on notes.note from'],
    ['grant update on notes.migration to', 'may change notes.migration', 'revoke all on notes.migration from'],
  ])('that was given too much: %s', async (grant, sentence, advice) => {
    const role = await makeRole();
    await admin.query(`${grant} ${role}`);
    const { message } = await refusalOf(role);
    expect(message).toContain(sentence);
    expect(message).toContain(advice);
    // What the message says is what helps.
    await admin.query(message.slice(message.indexOf('Run: ') + 5));
    await expect(refusalOf(role)).rejects.toThrow('it was not refused');
  });

  test('that has a default division, which would let statements of nobody see', async () => {
    const role = await makeRole();
    await admin.query(`alter role ${role} set app.division_to = ':'`);
    expect((await refusalOf(role)).message).toContain(
      `Reset it, for the role and the database: alter role ${role} reset`,
    );
  });
});
