import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

/** The shop that federation gateways are usually measured on: four domains, whose reviews lead back and forth. */

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])`;

export const domains = {
  accounts: `${LINK}
    type Query { users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String birthday: String }`,
  inventory: `${LINK}
    type Product @key(fields: "id") {
      id: ID! weight: Int @external price: Int @external inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${LINK}
    type Query { topProducts: [Product] }
    type Product @key(fields: "id") { id: ID! name: String price: Int weight: Int }`,
  reviews: `${LINK}
    type Review @key(fields: "id") { id: ID! body: String author: User product: Product }
    type User @key(fields: "id") { id: ID! reviews: [Review] }
    type Product @key(fields: "id") { id: ID! reviews: [Review] }`,
} as const;

export type ShopDomain = keyof typeof domains;

export const isShopDomain = (name: string): name is ShopDomain => name in domains;

export const query = /* GraphQL */ `
  fragment User on User {
    id
    username
    name
  }
  fragment Review on Review {
    id
    body
  }
  fragment Product on Product {
    id
    inStock
    name
    price
    shippingEstimate
    weight
  }
  query Shop {
    users {
      ...User
      reviews {
        ...Review
        product {
          ...Product
          reviews {
            ...Review
            author {
              ...User
              reviews {
                ...Review
                product {
                  ...Product
                }
              }
            }
          }
        }
      }
    }
    topProducts {
      ...Product
      reviews {
        ...Review
        author {
          ...User
          reviews {
            ...Review
            product {
              ...Product
            }
          }
        }
      }
    }
  }
`;

type Key = { readonly id: string };

/** Ids that locate: all records were first registered by the one owner, 31. */
const idOf = (kind: number, number: number): string =>
  `31-0190${kind.toString().padStart(4, '0')}-0000-7000-8000-${number.toString().padStart(12, '0')}`;
const numberOf = (key: Key): number => Number(key.id.slice(-12));
const count = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1);

const users = count(6).map((number) => ({
  id: idOf(1, number),
  name: `User ${number}`,
  username: `user${number}`,
  birthday: '1990-01-01',
}));
const products = count(9).map((number) => ({
  id: idOf(2, number),
  name: `Product ${number}`,
  price: 100 * number,
  weight: 10 * number,
}));
const reviews = count(11).map((number) => ({
  id: idOf(3, number),
  body: `Review ${number} `.repeat(4).trim(),
  author: { id: idOf(1, (number % 6) + 1) },
  product: { id: idOf(2, (number % 9) + 1) },
}));

const resolvers = {
  accounts: {
    Query: { users: () => users },
    User: { __resolveReference: (key: Key) => users[numberOf(key) - 1] },
  },
  inventory: {
    Product: {
      __resolveReference: (key: Key & { price?: number; weight?: number }) => ({
        ...key,
        inStock: numberOf(key) % 2 === 0,
        shippingEstimate: (key.price ?? 0) > 1000 ? 0 : (key.weight ?? 0) / 2,
      }),
    },
  },
  products: {
    Query: { topProducts: () => products.slice(0, 5) },
    Product: { __resolveReference: (key: Key) => products[numberOf(key) - 1] },
  },
  reviews: {
    Review: { __resolveReference: (key: Key) => reviews[numberOf(key) - 1] },
    User: { reviews: (user: Key) => reviews.filter((review) => review.author.id === user.id) },
    Product: { reviews: (product: Key) => reviews.filter((review) => review.product.id === product.id) },
  },
};

export function buildShopSchema(domain: ShopDomain): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(domains[domain]), resolvers: resolvers[domain] }]);
}
