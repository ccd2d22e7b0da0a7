import { parse } from 'graphql';
import { type DivisionTree, buildOwnerDirectory } from '#divisions';
import {
  type TierAnswer,
  type TierRequest,
  type TierRouterOptions,
  type TransportOptions,
  createTierRouter,
  createTransport,
} from '#tiers';
import { tiers } from './network.ts';
import { type TestOwner, startOwner } from './owner.ts';
import { type Rows, codeOf, rowsWhere } from './rows.ts';

const client = (at: string, n: number, kind: 'ZEAL' | 'CALM', age: number) => ({
  id: `${at}-c0000000-0000-7000-8000-00000000000${n}`,
  name: `client ${n}`,
  kind,
  age,
  isDone: n % 2 === 0,
  advisor: '310104-a0000000-0000-7000-8000-000000000001',
  kin: [],
});

/** Three clients in the first district, two in the second, one at the city; one advisor in the second. */
export const cityRows: Rows = {
  clients: [
    client('31', 0, 'CALM', 1),
    client('310101', 1, 'ZEAL', 2),
    client('310101', 2, 'CALM', 3),
    client('310101', 3, 'CALM', 4),
    client('310104', 4, 'ZEAL', 5),
    client('310104', 5, 'CALM', 6),
  ],
  advisors: [{ id: '310104-a0000000-0000-7000-8000-000000000001', name: 'Xu', clients: [] }],
  policies: [{ title: 'city policy', code: codeOf('31') }],
};

/** The city and two districts, each an HTTP server, and a router over them. */
export async function startCity(
  options: Partial<TransportOptions & TierRouterOptions> & {
    readonly owner?: Parameters<typeof startOwner>[2];
    readonly replaced?: TestOwner;
    /** Without it any code is a division. */
    readonly tree?: DivisionTree;
  } = {},
) {
  const codes = ['31', '310101', '310104'].map(codeOf);
  const started = await Promise.all(
    codes.map((code) =>
      startOwner(
        code,
        rowsWhere(cityRows, (at) => (codes.find((one) => one.length > 2 && at.startsWith(one)) ?? '31') === code),
        options.owner,
      ),
    ),
  );
  const [city, first, second] = started;
  if (!city || !first || !second) throw new TypeError('three owners start');
  const directory = buildOwnerDirectory<TestOwner>(
    started.map((owner) => (owner.code === options.replaced?.code ? options.replaced : owner)),
    options.tree && { tree: options.tree },
  );
  const transport = createTransport({ deadlineMs: 10_000, ...options });
  const router = createTierRouter({ domain: 'clients', schema: tiers, owners: () => directory, transport, ...options });
  const ask = (query: string, request: Partial<TierRequest> = {}): Promise<TierAnswer> =>
    router.execute({ document: parse(query), headers: {}, ...request });
  const close = async (): Promise<void> => {
    // At the same time: the transport waits for writes that were sent.
    await Promise.all([transport.close(), ...started.map((owner) => owner.stop())]);
  };
  return { city, first, second, directory, transport, router, ask, close };
}

export type City = Awaited<ReturnType<typeof startCity>>;

/** The errors in short: code, owner and path. */
export function errorsOf({ errors }: Pick<TierAnswer, 'errors'>): string[] {
  return errors.map(
    ({ path, extensions }) => `${String(extensions?.['code'])} ${String(extensions?.['owner'])} ${path?.join('.')}`,
  );
}
