import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { addMonths, dateOf, monthOf } from '#calendar';
import { type Graph, graphAt } from '../testkit/graph.ts';
import { programEnvironment } from '../testkit/program-environment.ts';
import { CITY_TODAY, OVERDUE, listedSubCentres } from '../testkit/questions.ts';

type Figures = {
  coverage: { stations: number; required: number; rate: number; advisors: number };
  filings: Readonly<Record<string, number>>;
  clients: { total: number };
  visitCompliance: { rate: number };
  library: { policies: number };
};

/** A token of the development keys in the data directory, as `npm run token` prints it. */
export function tokenIn(dataDir: string): string {
  const env = { ...programEnvironment(), DATA_DIR: dataDir };
  const given = ['libs/access/token.main.ts', '--as', 'city'];
  return execFileSync(process.execPath, given, { env, encoding: 'utf8' }).trim();
}

/** The figures of the demo city are as large as Shanghai's. */
export async function expectDemoCity(city: Graph): Promise<void> {
  const { division } = await city.ask<{ division: Figures & { children: Figures[] } }>(CITY_TODAY, {
    month: lastMonth(),
  });
  expect(division.children).toHaveLength(16);
  expect(division.coverage.required).toBe(6759 + (await listedSubCentres(city)));
  expect(division.coverage.rate).toBeGreaterThan(0.8);
  expect(division.coverage.stations).toBeGreaterThan(6850);
  expect(division.coverage.stations).toBeLessThan(7050);
  const advisors = Object.values(division.filings).reduce((sum, count) => sum + count, 0);
  expect(advisors).toBeGreaterThan(8400);
  expect(advisors).toBeLessThan(8600);
  expect(division.coverage.advisors / advisors).toBeGreaterThan(0.88);
  expect(division.coverage.advisors / advisors).toBeLessThan(0.97);
  expect(division.clients.total).toBeGreaterThan(9000);
  expect(division.visitCompliance.rate).toBeGreaterThan(0.7);
  expect(division.visitCompliance.rate).toBeLessThan(1);
  expect(division.library.policies).toBeGreaterThan(84);
  const { overdueVisits } = await city.ask<{
    overdueVisits: { edges: { node: { client: { advisor: { name: string } } } }[] };
  }>(OVERDUE);
  expect(overdueVisits.edges).toHaveLength(50);
  expect(overdueVisits.edges.some(({ node }) => node.client.advisor !== null)).toBe(true);
}

export async function countClients(url: string, token: string): Promise<number> {
  const { division } = await graphAt(url, Promise.resolve(token)).ask<{ division: { clients: { total: number } } }>(
    '{ division(code: "31") { clients { total } } }',
  );
  return division.clients.total;
}

/** Asks as the README's first command does, curl aside, which a machine may lack: by GET, with these headers. */
export async function firstQuestionOfReadme(url: string, token: string): Promise<unknown> {
  const readme = readFileSync('README.md', 'utf8');
  const [, query = ''] =
    /^curl -sG \S+ -H "authorization: Bearer \$TOKEN" [^']*'content-type: application\/json' \\\n {2}--data-urlencode 'query=([^']+)'$/m.exec(
      readme,
    ) ?? [];
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return (await fetch(`${url}?${new URLSearchParams({ query })}`, { headers })).json();
}

function lastMonth(): string {
  return addMonths(monthOf(dateOf(new Date())), -1);
}
