import { type CursorKeys, compareCursorKeys, decodeCursor, encodeCursor } from '#cursor';
import { type DivisionCode, locate } from '#divisions';
import { type RankingArguments, rankingsOver } from './rankings.ts';
import { type ClientRow, type Kind, type Rows, kinds, within } from './rows.ts';

type Filter = { kind?: Kind | null };
type Paging = { first?: number | null; after?: string | null };

/** Which owner's rows they are, and what it delegated; without it they are all rows there are. */
export type Holding = { readonly owner: DivisionCode; readonly delegated: readonly DivisionCode[] };

/**
 * Root values over some rows, for graphql-js's default resolver: objects whose methods take a field's arguments. No page holds
 * more than `mostRows`, whatever is asked.
 */
export function resolversOver(rows: Rows, mostRows = Infinity, holding?: Holding) {
  const rank = (code: DivisionCode) => {
    const clients = within(rows, code);
    return { code, division: division(code), coverage: coverage(clients), clients: clients.length };
  };
  const rankings = rankingsOver(rank, holding);
  const client = (id: string): object => {
    const row = rows.clients.find((one) => one.id === id);
    return row === undefined ? { __typename: 'Client', id, policies: () => policies(id) } : clientOf(row);
  };
  const advisor = (id: string): object => {
    const row = rows.advisors.find((one) => one.id === id);
    const clients = row?.clients.map((one) => () => client(one));
    return { __typename: 'Advisor', id, name: row?.name, clients: () => clients?.map((one) => one()) };
  };
  const clientOf = (row: ClientRow) => ({
    __typename: 'Client',
    ...row,
    division: () => division(locate(row.id) ?? ''),
    advisor: () => row.advisor && advisor(row.advisor),
    kin: () =>
      row.kin.map((id) => (rows.advisors.some((one) => one.id === id) || id.includes('-a') ? advisor(id) : client(id))),
    policies: () => policies(row.id),
    grid: [[row.age], [1, 2]],
  });
  const policies = (of: string) =>
    rows.policies
      .filter(({ code }) => locate(of)?.startsWith(code))
      .toSorted((a, b) => b.code.length - a.code.length)
      .map(({ title, code }) => ({ title, issuer: () => division(code) }));
  const division = (code: string) => ({
    __typename: 'Division',
    code,
    label: `label of ${code}`,
    seat: `seat of ${code}`,
    coverage: ({ kind }: Filter) => coverage(within(rows, code, kind)),
    total: ({ kind }: Filter) => within(rows, code, kind).length,
    done: ({ kind }: Filter) => within(rows, code, kind).filter(({ isDone }) => isDone).length,
    rate: ({ kind }: Filter) => rate(within(rows, code, kind)),
    clients: (paging: Paging) => page(within(rows, code), paging),
    policies: () => policies(code),
    advised: () => advisedBy(code).length,
  });
  /** Also clients far away. */
  const advisedBy = (code: string) => rows.clients.filter(({ advisor: by }) => by?.startsWith(code) === true);
  const coverage = (clients: readonly ClientRow[]) => ({
    required: clients.length,
    staffed: clients.filter(({ isDone }) => isDone).length,
    rate: rate(clients),
    least: least(clients),
    isBegun: clients.some(({ isDone }) => isDone),
    kinds: kinds
      .map((kind) => ({ kind, of: clients.filter((one) => one.kind === kind) }))
      .filter(({ of }) => of.length > 0)
      .map(({ kind, of }) => ({ kind, count: of.length, ages: ages(of) })),
    inner: { total: clients.length, ages: ages(clients) },
    members: () => clients.map(clientOf),
  });
  const page = (clients: readonly ClientRow[], { first, after }: Paging, rowsUnasked = Infinity) => {
    const sorted = clients
      .map((row) => ({ row, keys: keysOf(row) }))
      .toSorted((a, b) => compareCursorKeys(a.keys, b.keys));
    const from = after ? decodeCursor(after) : undefined;
    const rest = from === undefined ? sorted : sorted.filter(({ keys }) => compareCursorKeys(keys, from) > 0);
    const edges = rest.slice(0, Math.min(first ?? rowsUnasked, mostRows)).map(({ row, keys }) => ({
      cursor: encodeCursor(keys),
      node: () => clientOf(row),
      rank: row.age,
    }));
    return {
      totalCount: clients.length,
      edges,
      pageInfo: {
        hasNextPage: edges.length < rest.length,
        hasPreviousPage: after !== undefined && after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  };
  return {
    division: ({ code }: { code: string }) => division(code),
    client: ({ id }: { id: string }) => (rows.clients.some((one) => one.id === id) && client(id)) || null,
    find: ({ by }: { by: { where: { id: string } } }) => client(by.where.id),
    coverage: ({ within: code, kind }: { within: string } & Filter) => coverage(within(rows, code, kind)),
    count: ({ within: code, kind }: { within: string } & Filter) => within(rows, code, kind).length,
    lowest: ({ within: code }: { within: string }) => least(within(rows, code)),
    highest: ({ within: code }: { within: string }) =>
      within(rows, code)
        .map(({ name }) => name)
        .toSorted()
        .at(-1) ?? null,
    hits: ({ within: code, kind }: { within: string } & Filter) => [
      ...within(rows, code, kind).map(clientOf),
      ...rows.advisors.filter(({ id }) => id.startsWith(code)).map(({ id }) => advisor(id)),
    ],
    policies: ({ of }: { of: string }) => policies(of),
    ranking: (args: RankingArguments) => rankings(args, 'lowest', ({ coverage: { rate: share } }) => share),
    busiest: (args: RankingArguments) => rankings(args, 'highest', ({ clients }) => clients),
    // As real owners do: null is no size, so that the default holds.
    clients: ({ within: code, ...paging }: { within: string } & Paging) => page(within(rows, code), paging, 2),
    roll: ({ within: code, ...paging }: { within: string } & Paging) => page(within(rows, code), paging),
    concerned: ({ of, ...paging }: { of: string } & Paging) =>
      page([...new Set([...within(rows, of), ...advisedBy(of)])], paging, 2),
    _entities: ({ representations }: { representations: { __typename: string; id: string; code: string }[] }) =>
      representations.map(({ __typename, id, code }) =>
        __typename === 'Division' ? division(code) : __typename === 'Client' ? client(id) : advisor(id),
      ),
  };
}

/** The position of a client in every list of clients: the oldest first. */
export function cursorOf(row: ClientRow): string {
  return encodeCursor(keysOf(row));
}

function keysOf({ age, id }: ClientRow): CursorKeys {
  return [-age, id];
}

function rate(clients: readonly ClientRow[]): number | null {
  return clients.length === 0 ? null : clients.filter(({ isDone }) => isDone).length / clients.length;
}

function least(clients: readonly ClientRow[]): number | null {
  return clients.length === 0 ? null : Math.min(...clients.map(({ age }) => age));
}

function ages(clients: readonly ClientRow[]): { age: number; count: number }[] {
  const sorted = [...new Set(clients.map(({ age }) => age))].toSorted((a, b) => a - b);
  return sorted.map((age) => ({ age, count: clients.filter((one) => one.age === age).length }));
}
