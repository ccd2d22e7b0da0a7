import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../testkit/plain-subgraph.ts';

/** The shape of the gateway audit's "child-type-mismatch": an id that may be null in one subgraph and not in the other, in a union that contains itself. */
const members = {
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@shareable"])
    type User { id: ID @shareable }
    type Query { users: [User!]! }`,
  resolvers: { Query: { users: () => [{ id: 'u1' }] } },
};
const similar = () => [
  { __typename: 'User', id: 'u1', name: 'one' },
  { __typename: 'Admin', id: 'a1', name: 'other' },
];
const accounts = {
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@shareable", "@key"])
    union Account = User | Admin
    type User @key(fields: "id") { id: ID! name: String similarAccounts: [Account!]! }
    type Admin { id: ID name: String @shareable similarAccounts: [Account!]! }
    type Query { accounts: [Account!]! }`,
  resolvers: {
    Query: { accounts: similar },
    User: {
      __resolveReference: ({ id }: { id: string }) => similar().find((account) => account.id === id),
      similarAccounts: similar,
    },
    Admin: { similarAccounts: similar },
  },
};

/** The fields of both kinds of account, and so on of those that are similar to it. */
const asked = (fields: string, levels: number): string => {
  const inner = levels === 0 ? fields : `${fields} similarAccounts { ${asked(fields, levels - 1)} }`;
  return `... on User { ${inner} } ... on Admin { ${inner} }`;
};
const answered = (levels: number, of: (account: { id: string; name: string }) => object): object[] =>
  similar().map((account) => ({
    ...of(account),
    ...(levels === 0 ? {} : { similarAccounts: answered(levels - 1, of) }),
  }));

describe('a union whose members contain each other, under the limits as they are set', () => {
  let servers: { members: PlainSubgraph; accounts: PlainSubgraph };
  let gateway: TestGateway;

  beforeAll(async () => {
    servers = {
      members: await startPlainSubgraph(members.sdl, members.resolvers),
      accounts: await startPlainSubgraph(accounts.sdl, accounts.resolvers),
    };
    gateway = await startTestGateway({
      subgraphs: [
        { name: 'a', url: servers.members.url, sdl: members.sdl },
        { name: 'b', url: servers.accounts.url, sdl: accounts.sdl },
      ],
    });
  });
  afterAll(() => Promise.all([gateway.close(), servers.members.stop(), servers.accounts.stop()]));

  test.each([0, 1, 2])('is answered %i levels deep, beside a field that both subgraphs have', async (levels) => {
    const { data, errors } = await gateway.ask(`{ users { id name } accounts { ${asked('id name', levels)} } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      users: [{ id: 'u1', name: 'one' }],
      accounts: answered(levels, ({ id, name }) => ({ id, name })),
    });
  });

  test('is answered two levels deep by itself', async () => {
    const { data, errors } = await gateway.ask(`{ accounts { ${asked('name', 2)} } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ accounts: answered(2, ({ name }) => ({ name })) });
  });
});
