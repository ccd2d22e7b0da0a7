import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { encodeCursor } from '#cursor';
import { type City, errorsOf, startCity } from '../one-answer/kit/index.ts';

const PAGE = `query($after: String) {
  clients(within: "31", first: 2, after: $after) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } }
}`;
const [one, two, three] = [3, 2, 1].map((age) => encodeCursor([-age, '310101-c']));
const page = (cursors: readonly unknown[], rest: object = {}) => ({
  totalCount: 3,
  edges: cursors.map((cursor) => ({ cursor })),
  pageInfo: { hasNextPage: false, endCursor: cursors.at(-1) ?? null },
  ...rest,
});

const pages: readonly [name: string, page: object][] = [
  ['has more edges than were asked for', page([one, two, three])],
  ['has its edges out of order', page([two, one])],
  ['has an edge twice', page([one, one])],
  ['has a cursor that is none', page(['next'])],
  ['has a cursor that is no text', page([7])],
  ['counts fewer than it shows', page([one, two], { totalCount: 1 })],
  [
    'counts no more than it shows and has more',
    page([one], { totalCount: 1, pageInfo: { hasNextPage: true, endCursor: one } }),
  ],
  ['counts fewer than none', page([], { totalCount: -1 })],
  ['counts a fraction', page([one], { totalCount: 1.5 })],
  ['counts beyond Int', page([one], { totalCount: 99_999_999_999 })],
  ['has more and says not after what', page([one], { pageInfo: { hasNextPage: true, endCursor: null } })],
  ['does not say whether it has more', page([one], { pageInfo: { hasNextPage: null, endCursor: one } })],
];

describe('a page of an owner', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity({ lastKnown: { maxEntries: 99, maxBytes: 99_999, maxAgeMs: 3_600_000 } });
  });
  afterEach(() => city.close());

  it.each(pages)('that %s is missing, and so is its count', async (_, clients) => {
    city.first.behave({ body: JSON.stringify({ data: { clients } }) });
    const answer = await city.ask(PAGE);
    expect(answer.data).toMatchObject({ clients: { totalCount: null, edges: [{}, {}] } });
    for (const cursor of [one, two, three]) expect(JSON.stringify(answer.data)).not.toContain(cursor);
    expect(errorsOf(answer)).toEqual([
      'OWNER_INVALID_ANSWER 310101 clients',
      'OWNER_INVALID_ANSWER 310101 clients.totalCount',
    ]);
  });

  it.each(pages)('that %s counts with its last known number', async (_, clients) => {
    const whole = await city.ask(PAGE, { callerKey: 'analyst' });
    city.first.behave({ body: JSON.stringify({ data: { clients } }) });
    const answer = await city.ask(PAGE, { callerKey: 'analyst' });
    expect(whole.data).toMatchObject({ clients: { totalCount: 6 } });
    expect(answer.data).toMatchObject({ clients: { totalCount: 6 } });
    expect(errorsOf(answer)).toEqual(['OWNER_INVALID_ANSWER 310101 clients']);
  });

  it('that begins before the cursor is missing', async () => {
    city.first.behave({ body: JSON.stringify({ data: { clients: page([one, two]) } }) });
    const answer = await city.ask(PAGE, { variables: { after: one } });
    expect(errorsOf(answer)).toContain('OWNER_INVALID_ANSWER 310101 clients');
    expect(JSON.stringify(answer.data)).not.toContain(two);
  });
});
