import { describe, expect, test } from '@jest/globals';
import { Migration } from '@mikro-orm/migrations';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import {
  type ConnectOptions,
  type Database,
  type Session,
  migrateDatabase,
  openDatabase,
  rowSecuritySql,
  schemaDifference,
} from '#persistence';
import { code } from '../testkit/codes.ts';
import { addTo, bodiesOf, noteDomain } from '../testkit/note-domain.ts';
import { type DatabaseUrls, createEmptyDatabase } from '../testkit/postgres.ts';

type Domain = ConnectOptions['domain'];

class AddColour extends Migration {
  override up(): void {
    this.addSql(`alter table notes.note add colour text`);
  }
}

class UpperCaseBodies extends Migration {
  override up(): void {
    this.addSql('update notes.note set body = upper(body)');
  }
}

class AddUnprotectedTable extends Migration {
  override up(): void {
    this.addSql('create table notes.open (id text primary key, division text collate "C" not null)');
  }
}

class AddLists extends Migration {
  override up(): void {
    for (const [name, options] of [
      ['log', { appendOnly: true }],
      ['list', { deletable: true }],
    ] as const) {
      this.addSql(`create table notes.${name} (id text primary key, division text collate "C" not null)`);
      for (const sql of rowSecuritySql(`notes.${name}`, options)) this.addSql(sql);
    }
  }
}

class Fail extends Migration {
  override up(): void {
    this.addSql('create sequence notes.half');
    this.addSql('select no_such_function()');
  }
}

const newerDomain = extended('add-colour', AddColour);

describe('migrating', () => {
  test('makes the tables that the entities describe', async () => {
    const urls = await createEmptyDatabase();
    expect(await difference(noteDomain, urls)).not.toBe('');
    await migrate(noteDomain, urls);
    expect(await difference(noteDomain, urls)).toBe('');
  });

  test('a column that only an entity has is told as a difference', async () => {
    const properties = {
      id: p.text().primary(),
      division: p.text().collation('C'),
      body: p.text(),
      colour: p.text().nullable(),
    };
    const Note = defineEntity({ name: 'Note', schema: 'notes', tableName: 'note', properties });
    const urls = await createEmptyDatabase();
    await migrate(noteDomain, urls);
    expect(await difference({ ...noteDomain, entities: [Note] }, urls)).toContain('add "colour" text');
  });

  test('again changes nothing', async () => {
    const urls = await createEmptyDatabase();
    await migrate(noteDomain, urls);
    const before = await rightsOn(urls);
    await migrate(noteDomain, urls);
    expect(await difference(noteDomain, urls)).toBe('');
    expect(await rightsOn(urls)).toEqual(before);
  });

  test('several processes at the same time do it once', async () => {
    const urls = await createEmptyDatabase();
    await Promise.all([1, 2, 3].map(() => migrate(noteDomain, urls)));
    expect(await difference(noteDomain, urls)).toBe('');
  });

  test('a migration of data reaches the rows of every division', async () => {
    const urls = await createEmptyDatabase();
    const huangpu = code('310101');
    await migrate(noteDomain, urls);
    await inSession(noteDomain, urls, (session) => session.write(addTo('note', huangpu, 'quiet')));
    const newer = extended('upper-case-bodies', UpperCaseBodies);
    await migrate(newer, urls);
    expect(await inSession(newer, urls, (session) => session.read(bodiesOf('note')))).toEqual(['QUIET']);
  });
});

describe('the service gets its rights', () => {
  test('on tables of a later migration too, and on no more than their policies let it do', async () => {
    const urls = await createEmptyDatabase();
    await migrate(noteDomain, urls);
    await migrate(extended('add-lists', AddLists), urls);
    expect(await rightsOn(urls)).toEqual({
      note: 'DELETE, INSERT, SELECT, UPDATE',
      notice: 'INSERT, SELECT, UPDATE',
      log: 'INSERT, SELECT',
      list: 'DELETE, INSERT, SELECT, UPDATE',
    });
  });

  test('and loses what somebody gave it beyond them', async () => {
    const urls = await createEmptyDatabase();
    await migrate(noteDomain, urls);
    const before = await rightsOn(urls);
    await asOwner(urls, (owner) => owner.query('grant all on all tables in schema notes to assistance_service'));
    await migrate(noteDomain, urls);
    expect(await rightsOn(urls)).toEqual(before);
  });
});

describe('a service is refused', () => {
  test('when nobody migrated its database, and told who should', async () => {
    const urls = await createEmptyDatabase();
    await expect(open(noteDomain, urls)).rejects.toMatchObject({
      code: 'DATABASE_NOT_MIGRATED',
      message: expect.stringMatching(/notes: create-notes\)\. Start once with --migration-database-url/),
    });
  });

  test('when its database lacks a later migration', async () => {
    const urls = await createEmptyDatabase();
    await migrate(noteDomain, urls);
    await expect(open(newerDomain, urls)).rejects.toMatchObject({ code: 'DATABASE_NOT_MIGRATED' });
  });

  test('when a newer version migrated it', async () => {
    const urls = await createEmptyDatabase();
    await migrate(newerDomain, urls);
    await expect(open(noteDomain, urls)).rejects.toMatchObject({ code: 'DATA_DIR_NEWER' });
  });
});

describe('migrating is refused, and changes nothing,', () => {
  test('when a newer version migrated the database', async () => {
    const urls = await createEmptyDatabase();
    await migrate(newerDomain, urls);
    await expect(migrate(noteDomain, urls)).rejects.toMatchObject({
      code: 'DATA_DIR_NEWER',
      message: expect.stringContaining('notes: add-colour'),
    });
  });

  test('when a table would be left without forced row-level security', async () => {
    const urls = await createEmptyDatabase();
    const migrating = migrate(extended('add-open-table', AddUnprotectedTable), urls);
    await expect(migrating).rejects.toThrow('notes.open lacks rowSecuritySql');
    expect(await difference(noteDomain, urls)).toContain('create table "notes"."note"');
  });

  test('when a statement fails', async () => {
    const urls = await createEmptyDatabase();
    await migrate(noteDomain, urls);
    await expect(migrate(extended('fail', Fail), urls)).rejects.toThrow('no_such_function');
    await migrate(noteDomain, urls);
    expect(await difference(noteDomain, urls)).toBe('');
  });
});

function extended(name: string, migration: Domain['migrations'][number]['class']): Domain {
  return { ...noteDomain, migrations: [...noteDomain.migrations, { name, class: migration }] };
}

const migrate = (domain: Domain, { url, ownerUrl }: DatabaseUrls): Promise<void> =>
  migrateDatabase({ url: ownerUrl, domain, service: new URL(url).username });

const difference = (domain: Domain, { ownerUrl: url }: DatabaseUrls): Promise<string> =>
  schemaDifference({ url, domain });

const open = (domain: Domain, { url }: DatabaseUrls): Promise<Database> => openDatabase({ url, domain });

async function inSession<Result>(
  domain: Domain,
  urls: DatabaseUrls,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const database = await open(domain, urls);
  const session = database.session(code('310101'));
  try {
    return await work(session);
  } finally {
    await session.close();
    await database.close();
  }
}

/** What the service holds on each table. */
async function rightsOn(urls: DatabaseUrls): Promise<Record<string, string>> {
  const { rows } = await asOwner(urls, (owner) =>
    owner.query<{ table: string; rights: string }>(
      `select table_name as table, string_agg(privilege_type, ', ' order by privilege_type) as rights
       from information_schema.role_table_grants
       where table_schema = 'notes' and grantee = 'assistance_service' group by 1`,
    ),
  );
  return Object.fromEntries(rows.map(({ table, rights }) => [table, rights]));
}

async function asOwner<Result>({ ownerUrl }: DatabaseUrls, work: (owner: Client) => Promise<Result>): Promise<Result> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
