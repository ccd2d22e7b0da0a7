import { type ConnectOptions, connect } from './connect.ts';

/**
 * What migrations may have beyond the entities: row security (written by rowSecuritySql and checked after migrating),
 * the functions of its policies, triggers, indexes, checks and keys, which serve the database alone. An entity's own that the tables lack is a difference.
 */
const BEYOND_ENTITIES = [
  /^drop policy /,
  /^drop function /,
  /^drop trigger /,
  /^alter table \S+ (?:no force|force|disable|enable) row level security$/,
  /^drop index /,
  /^alter table \S+ drop constraint (?:if exists )?"[^"]+"$/,
];

/** The SQL that would make the tables of a domain those of its entities: empty when they agree. The URL is that of their owner. */
export async function schemaDifference({ url, domain }: Pick<ConnectOptions, 'url' | 'domain'>): Promise<string> {
  const orm = await connect({ url, domain });
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ schema: domain.name, wrap: false, dropTables: true });
    return sql
      .split(/;\s*(?:\n|$)/)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '' && !BEYOND_ENTITIES.some((pattern) => pattern.test(statement)))
      .join(';\n');
  } finally {
    await orm.close(true);
  }
}
