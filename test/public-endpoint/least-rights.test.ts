import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeStation, openStation } from '../testkit/advisor-verbs.ts';
import { createIssuer, officer } from '../testkit/issuer.ts';
import { post } from '../testkit/post.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';
import { type Table, hasDivision, listTables } from '../row-security/tables.ts';

let city: SharedCity;
let endpoint: OpenedEndpoint;
let service: RawSql;
let tables: Table[];
const issuer = createIssuer();

beforeAll(async () => {
  city = await sharedCity();
  endpoint = await openPublicEndpoint({ ...city, verifier: (await issuer).verifier });
  service = await connectTo(city.databaseUrlOf('310101'));
  tables = (await listTables(service)).filter(hasDivision);
}, 120_000);
afterAll(async () => {
  await endpoint.close();
  await service.end();
});

/** How many rows of each table a session of the public is shown. */
async function shownToThePublic(where = 'true'): Promise<Record<string, number>> {
  await service.query('begin');
  await service.query(`select set_config('app.division', '-', true), set_config('app.division_from', '', true),
    set_config('app.division_to', '', true), set_config('app.subject', 'public', true), set_config('app.published', 'only', true)`);
  const shown: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await service.query<{ count: number }>(
      `select count(*)::int as count from ${name} ${name === 'advisors.station' ? `where ${where}` : ''}`,
    );
    const count = rows[0]?.count ?? 0;
    if (count > 0) shown[name] = count;
  }
  await service.query('rollback');
  return shown;
}

describe('the database itself', () => {
  test('shows the public stations with the words that they are found by, and hotlines, and no row of any other table', async () => {
    expect(tables.length).toBeGreaterThan(30);
    expect(Object.keys(await shownToThePublic()).toSorted()).toEqual([
      'advisors.hotline',
      'advisors.station',
      'advisors.station_token',
    ]);
  });

  test('shows it no station that was closed', async () => {
    const graph = city.as('district:310101');
    const opened = await openStation(graph, {
      kind: 'PROFESSIONAL_POINT',
      division: '310101002',
      name: '短期服务点',
      providerName: '绿光社工服务社',
    });
    await closeStation(graph, { station: opened.ok?.id, version: 1, reason: '机构停办' });
    expect(await shownToThePublic('closed_on is not null')).not.toHaveProperty(['advisors.station']);
  });
});

test('a token of the role public gives nothing more anywhere: none is taken', async () => {
  const { sign } = await issuer;
  const token = await sign({ ...officer, role: 'public', division: '31', scope: 'station.read client.read' });
  for (const url of [endpoint.staffUrl, new URL('/partner/graphql', endpoint.staffUrl).href]) {
    const { status, body } = await post(url, '{ stations(within: "310101") { totalCount } }', { token });
    expect([status, body.errors?.[0]?.extensions.code, body.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
  }
});
