import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, errorsOf, startCity } from '../one-answer/kit/index.ts';

const PAGE = '{ clients(within: "31", first: 2) { edges { rank } pageInfo { hasNextPage } } }';
const OTHERS = { clients: { edges: [{ rank: 6 }, { rank: 5 }], pageInfo: { hasNextPage: true } } };

describe('a page to which an owner', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity();
  });
  afterEach(() => city.close());

  it('adds no row although it has more lacks that owner, since nobody could page on to its rows', async () => {
    city.first.behave(answering({ edges: [], pageInfo: { hasNextPage: true } }));
    const answer = await city.ask(PAGE);
    expect(answer.data).toEqual(OTHERS);
    expect(errorsOf(answer)).toEqual(['OWNER_INVALID_ANSWER 310101 clients']);
  });

  it('adds no row because none was asked for lacks nobody', async () => {
    city.first.behave(answering({ edges: [], pageInfo: { hasNextPage: true } }));
    const answer = await city.ask('{ clients(within: "31", first: 0) { edges { rank } pageInfo { hasNextPage } } }');
    expect(answer).toMatchObject({ data: { clients: { edges: [], pageInfo: { hasNextPage: true } } }, errors: [] });
  });

  it('fails to give its edges lacks them and says so', async () => {
    const path = ['clients', 'edges'];
    city.first.behave(answering({ edges: null, pageInfo: { hasNextPage: false } }, [{ message: 'broken', path }]));
    const answer = await city.ask(PAGE);
    expect(answer.data).toEqual(OTHERS);
    expect(errorsOf(answer)).toEqual(['undefined 310101 clients.edges']);
  });
});

function answering(clients: object, errors?: readonly object[]) {
  return { body: JSON.stringify({ data: { clients }, errors }) };
}
