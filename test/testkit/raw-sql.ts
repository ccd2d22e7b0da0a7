import { Client, type QueryResult } from 'pg';

/** A connection that sends what the test says, past everything that the product does before. */
export type RawSql = {
  query<Row extends object = Record<string, string>>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<QueryResult<Row>>;
  /** One transaction with a caller's settings, as a session has them, which is undone afterwards. */
  within<Row extends object = Record<string, string>>(division: string, sql: string): Promise<QueryResult<Row>>;
  end(): Promise<void>;
};

export async function connectTo(url: string): Promise<RawSql> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    query: (sql, values = []) => client.query(sql, [...values]),
    within: async (division, sql) => {
      await client.query('begin');
      try {
        await client.query(
          `select set_config('app.division', $1, true), set_config('app.division_from', $1, true),
             set_config('app.division_to', $1 || ':', true)`,
          [division],
        );
        return await client.query(sql);
      } finally {
        await client.query('rollback');
      }
    },
    end: () => client.end(),
  };
}
