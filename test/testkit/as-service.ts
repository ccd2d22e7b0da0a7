import { Client, DatabaseError } from 'pg';

/** Runs a statement as the service's own user for all of an owner's division; the code of the refusal, if it is refused. */
export async function asService(url: string, division: string, sql: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    const settings = [division, `${division}:`];
    await client.query(
      `select set_config('app.division', $1, true), set_config('app.division_from', $1, true), set_config('app.division_to', $2, true)`,
      settings,
    );
    await client.query(sql);
    await client.query('commit');
    return undefined;
  } catch (error) {
    if (error instanceof DatabaseError) return error.code;
    throw error;
  } finally {
    await client.end();
  }
}
