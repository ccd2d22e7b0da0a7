import { readFileSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { graphql } from 'graphql';
import { type DivisionCode, type OwnerDirectory, buildOwnerDirectory, delegationOf } from '#divisions';
import { type Instance, compileTierSchema } from '#tiers';
import { type Holding, resolversOver } from './resolvers.ts';
import { type Rows, rowsWhere } from './rows.ts';

export const tiers = compileTierSchema(readFileSync(new URL('domain.graphql', import.meta.url), 'utf8'));

/** Changes what an owner answers before it is sent. */
type Tamper = (code: DivisionCode, data: unknown) => unknown;
type Hosted = {
  readonly rows: Rows;
  readonly mostRows: number;
  readonly holding: Holding;
  readonly tamper: (data: unknown) => unknown;
};

/** Real HTTP servers for owners, many on one port: each has its own path and only its own rows. */
export type Network = {
  /**
   * Gives each owner its rows, and perhaps how many it gives of a page at most. Owners of earlier calls go on answering.
   */
  host(
    rows: Rows,
    owners: readonly DivisionCode[],
    mostRowsOf?: (code: DivisionCode) => number,
    tamper?: Tamper,
  ): OwnerDirectory<Instance>;
  close(): Promise<void>;
};

export async function startNetwork(): Promise<Network> {
  const instances = new Map<string, Hosted>();
  const server = createServer((request, response) => {
    void answer(instances.get(request.url ?? ''), request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const base = addressOf(server);
  let worlds = 0;
  return {
    host: (rows, owners, mostRowsOf = () => Infinity, tamper = (_, data) => data) => {
      const world = worlds++;
      const directory = buildOwnerDirectory(owners.map((code) => ({ code, url: `${base}/${world}/${code}` })));
      for (const { code } of directory.owners) {
        instances.set(`/${world}/${code}`, {
          rows: rowsWhere(rows, (place) => directory.ownerOf(place)?.code === code),
          mostRows: mostRowsOf(code),
          holding: { owner: code, delegated: delegationOf(code, owners) },
          tamper: (data) => tamper(code, data),
        });
      }
      return directory;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What one database holding all rows would answer. */
export function answerOver(
  rows: Rows,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
  mostRows?: number,
  holding?: Holding,
) {
  return graphql({ schema: tiers.schema, source, variableValues, rootValue: resolversOver(rows, mostRows, holding) });
}

async function answer(hosted: Hosted | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const { query, variables } = JSON.parse(body);
  const result =
    hosted === undefined
      ? { errors: [{ message: 'no such owner' }] }
      : await answerOver(hosted.rows, query, variables, hosted.mostRows, hosted.holding);
  response.setHeader('content-type', 'application/json');
  const text = JSON.stringify(
    'data' in result && hosted ? { ...result, data: hosted.tamper(plain(result.data)) } : result,
  );
  response.end(text);
}

function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null));
}

export function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
}
