import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, type TestOwner, errorsOf, startCity } from '../one-answer/kit/index.ts';

const first = '310101-c0000000-0000-7000-8000-000000000001';
const rename = `mutation { rename(input: { at: { where: { id: "${first}" } }, name: "New" }) { name } }`;
const tooLarge = JSON.stringify({ data: { rename: { name: 'x'.repeat(100_000) } } });
const elsewhere = JSON.stringify({ data: { rename: null }, errors: [{ message: 'no', path: ['count'] }] });
/** As a gateway that stands in for the owner says it of a read. */
const late = { message: 'Try again later.', path: ['rename'], extensions: { code: 'OWNER_TIMEOUT' } };
const behind = JSON.stringify({ data: { rename: null }, errors: [late] });

let city: City;
/** Whom the owner has renamed, as its database would show. */
let renamed: string[];
const root = {
  rename: ({ input }: { input: { name: string } }) => {
    renamed.push(input.name);
    return { id: first, name: input.name };
  },
  count: () => 3,
};

beforeEach(async () => {
  renamed = [];
  city = await startCity({ deadlineMs: 300, maxAnswerBytes: 50_000, connections: 1, owner: { rootValue: root } });
});
afterEach(() => city.close());

describe('a write that was sent', () => {
  it('is not broken off at the deadline: whether it was done is not known then, and it is done later', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    city.first.behave({ wellAfter: promise });
    const answer = await city.ask(rename);
    expect(answer.data).toEqual({ rename: null });
    expect(errorsOf(answer)).toEqual(['OUTCOME_UNKNOWN 310101 rename']);
    expect(renamed).toEqual([]);
    resolve();
    await city.transport.close();
    expect([renamed, city.first.abandoned()]).toEqual([['New'], 0]);
  });

  const unknown: readonly { readonly when: string; readonly cause: (owner: TestOwner) => void }[] = [
    { when: 'a proxy answers 502 for it', cause: (owner) => owner.behave({ status: 502, body: '<html>' }) },
    { when: 'a proxy answers 504 for it', cause: (owner) => owner.behave({ status: 504, body: '' }) },
    { when: 'its answer is no JSON', cause: (owner) => owner.behave({ body: 'done' }) },
    { when: 'its answer is no GraphQL', cause: (owner) => owner.behave({ body: '{"ok":true}' }) },
    { when: 'its answer is too large', cause: (owner) => owner.behave({ body: tooLarge }) },
    { when: 'its answer is empty', cause: (owner) => owner.behave({ body: '{"data":{}}' }) },
    { when: 'its answer has the wrong type', cause: (owner) => owner.behave({ body: '{"data":{"rename":7}}' }) },
    {
      when: 'its answer is null without a reason',
      cause: (owner) => owner.behave({ body: '{"data":{"rename":null}}' }),
    },
    {
      when: 'its answer is null and the reason is of something else',
      cause: (owner) => owner.behave({ body: elsewhere }),
    },
    { when: 'the owner says that one behind it gave no answer', cause: (owner) => owner.behave({ body: behind }) },
    { when: 'it is redirected', cause: (owner) => owner.behave({ status: 302, body: '' }) },
  ];

  it.each(unknown)('has an unknown outcome when $when', async ({ cause }) => {
    cause(city.first);
    const answer = await city.ask(rename);
    expect(answer.data).toEqual({ rename: null });
    expect(errorsOf(answer)).toEqual(['OUTCOME_UNKNOWN 310101 rename']);
    expect(answer.errors[0]?.message).toContain('same idempotency key');
    expect([city.first.received.length, city.first.abandoned()]).toEqual([1, 0]);
  });

  it('is an answer when data and errors come together', async () => {
    const error = { message: 'no', path: ['rename', 'name'], extensions: { code: 'SCOPE_MISSING' } };
    city.first.behave({ body: JSON.stringify({ data: { rename: { name: null } }, errors: [error] }) });
    const answer = await city.ask(rename);
    expect(answer.data).toEqual({ rename: { name: null } });
    expect(errorsOf(answer)).toEqual(['SCOPE_MISSING 310101 rename.name']);
  });

  it.each(['INTERNAL', 'OUTCOME_UNKNOWN', 'NOT_READY'])(
    'passes on that its owner says %s, with any status',
    async (code) => {
      const error = { message: 'as the owner says', extensions: { code } };
      city.first.behave({ status: code === 'NOT_READY' ? 503 : 500, body: JSON.stringify({ errors: [error] }) });
      const answer = await city.ask(rename);
      expect(errorsOf(answer)).toEqual([`${code} 310101 rename`]);
      expect(answer.errors[0]?.message).toBe('as the owner says');
    },
  );

  it('shares no answer that was begun before it ended, also when it ended after its deadline', async () => {
    const roomy = await startCity({ deadlineMs: 300, owner: { rootValue: root } });
    const [write, read] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    roomy.first.behave({ wellAfter: write.promise });
    await roomy.ask(rename);
    roomy.first.behave({ wellAfter: read.promise });
    const count = '{ count(within: "310101") }';
    const early = roomy.ask(count);
    while (roomy.first.received.length < 2) await new Promise(setImmediate);
    const ended = nextAnswer();
    write.resolve();
    await ended;
    roomy.first.behave('well');
    expect((await roomy.ask(count)).data).toEqual({ count: 3 });
    read.resolve();
    await early;
    expect(roomy.first.received).toHaveLength(3);
    await roomy.close();
  });

  it('keeps no read from its owner waiting', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    city.first.behave({ wellAfter: promise });
    await city.ask(rename);
    city.first.behave('well');
    expect((await city.ask('{ count(within: "310101") }')).data).toEqual({ count: 3 });
    resolve();
  });
});

describe('a write that was not sent', () => {
  const nothingDone = 'nothing was done';

  it('is known not to be done when its owner is down, and while the breaker is open', async () => {
    await city.first.stop();
    for (let n = 0; n < 7; n++) {
      const answer = await city.ask(rename);
      expect(errorsOf(answer)).toEqual(['OWNER_UNAVAILABLE 310101 rename']);
      expect(answer.errors[0]?.message).toContain(nothingDone);
    }
  });

  it('is known not to be done when the deadline passes while it waits for a connection', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    city.first.behave({ wellAfter: promise });
    const [sent, waiting] = await Promise.all([city.ask(rename), city.ask(rename)]);
    expect([errorsOf(sent), errorsOf(waiting)]).toEqual([
      ['OUTCOME_UNKNOWN 310101 rename'],
      ['OWNER_TIMEOUT 310101 rename'],
    ]);
    expect(waiting.errors[0]?.message).toContain(nothingDone);
    resolve();
    await city.transport.close();
    expect(renamed).toEqual(['New']);
  });

  it.each([
    [404, 'OWNER_UNAVAILABLE'],
    [413, 'OWNER_UNAVAILABLE'],
    [429, 'OWNER_OVERLOADED'],
  ])('is known not to be done when something before its owner answers %d', async (status, code) => {
    city.first.behave({ status, body: '<html>' });
    const answer = await city.ask(rename);
    expect(errorsOf(answer)).toEqual([`${code} 310101 rename`]);
    expect(answer.errors[0]?.message).toContain(nothingDone);
  });
});

/** Resolves when the next answer has come to its end, as the client of HTTP sees it. */
function nextAnswer(): Promise<void> {
  return new Promise((resolve) => {
    const hear = (): void => {
      unsubscribe('undici:request:trailers', hear);
      setImmediate(resolve);
    };
    subscribe('undici:request:trailers', hear);
  });
}
