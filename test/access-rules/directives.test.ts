import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Domain } from '#server';
import { type Instance, startInstance } from '../testkit/instance.ts';

const SDL = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes"])

  type Query {
    open: String
    signedIn: String @authenticated
    either: String @requiresScopes(scopes: [["audit.read"], ["figures.read"]])
    both: String @requiresScopes(scopes: [["audit.read", "figures.read"]])
    vault: Vault
    needed: String! @requiresScopes(scopes: [["audit.read"]])
  }

  "Every field of it."
  type Vault @requiresScopes(scopes: [["audit.read"]]) {
    gold: String
    silver: String @requiresScopes(scopes: [["roster.issue"]])
  }
`;

let resolved: string[] = [];
const give = (name: string) => () => {
  resolved.push(name);
  return name;
};
const domain: Domain<object> = {
  name: 'advisors',
  typeDefs: SDL,
  resolvers: {
    Query: {
      open: give('open'),
      signedIn: give('signedIn'),
      either: give('either'),
      both: give('both'),
      needed: give('needed'),
      vault: () => ({}),
    },
    Vault: { gold: give('gold'), silver: give('silver') },
  },
  entities: [],
  migrations: [],
  services: () => ({}),
};

let instance: Instance;

beforeAll(async () => {
  instance = await startInstance(domain, '310101');
});
afterAll(() => instance.close());

test('a field is refused at its own path before it is resolved, and the others answer', async () => {
  resolved = [];
  const document = '{ open signedIn either both again: both vault { gold silver } }';
  const { data, errors } = await instance.as('district:310101').answer(document);
  expect(data).toEqual({
    open: 'open',
    signedIn: 'signedIn',
    either: 'either',
    both: null,
    again: null,
    vault: { gold: null, silver: null },
  });
  expect(errors.map(({ path, code }) => [path?.join('.'), code])).toEqual(
    ['both', 'again', 'vault.gold', 'vault.silver'].map((path) => [path, 'SCOPE_MISSING']),
  );
  expect(resolved).toEqual(['open', 'signedIn', 'either']);
});

test('the answer names the scopes that are missing, and the choice', async () => {
  const { errors } = await instance.as('partner:demo').answer('{ either }');
  expect(errors[0]?.message).toContain('the scope audit.read or figures.read.');
  const auditor = await instance.as('auditor:310101').answer('{ vault { gold silver } }');
  expect(auditor.data).toEqual({ vault: { gold: 'gold', silver: null } });
  expect(auditor.errors[0]?.message).toContain('the scope roster.issue.');
});

test('a refused field that must have a value takes its parent with it', async () => {
  const { data, errors } = await instance.as('district:310101').answer('{ open needed }');
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ['needed'], code: 'SCOPE_MISSING' }]);
});

test('no instance starts over a rule that names no scope there is', async () => {
  const misspelt = SDL.replace('"roster.issue"', '"roster.isue"');
  await expect(startInstance({ ...domain, typeDefs: misspelt }, '310101')).rejects.toThrow(
    '@requiresScopes of Vault.silver names a scope that is none',
  );
});
