import { describe, expect, it } from '@jest/globals';
import { errorsOf, startCity } from '../one-answer/kit/index.ts';

describe('the deadline', () => {
  it('bounds the whole answer, however many owners are slow', async () => {
    const city = await startCity({ deadlineMs: 200 });
    city.first.behave('never');
    city.second.behave('never');
    const before = performance.now();
    const answer = await city.ask('{ count(within: "31") own: count(within: "310101") }');
    const took = performance.now() - before;
    expect(answer.data).toEqual({ count: null, own: null });
    expect(took).toBeGreaterThanOrEqual(190);
    expect(took).toBeLessThan(5000);
    expect(city.transport.stateOf(city.first.url)).toMatchObject({ state: 'DOWN', lastError: 'OWNER_TIMEOUT' });
    await city.close();
  });
});

describe('the breaker', () => {
  it('spares an owner that fails on end, and comes back with it', async () => {
    const city = await startCity({ breaker: { failures: 3, halfOpenAfterMs: 1 } });
    await city.first.stop();
    for (let i = 0; i < 4; i++) expect((await city.ask('{ count(within: "310101") }')).data).toEqual({ count: null });
    expect(city.transport.stateOf(city.first.url).state).toBe('DOWN');
    await city.first.resume();
    let data: unknown;
    for (let tries = 0; tries < 200 && JSON.stringify(data) !== '{"count":3}'; tries++) {
      ({ data } = await city.ask('{ count(within: "310101") }'));
    }
    expect(data).toEqual({ count: 3 });
    expect(city.transport.stateOf(city.first.url)).toMatchObject({ state: 'UP', lastError: undefined });
    await city.close();
  });

  it('sends nothing while it is open', async () => {
    const city = await startCity({ breaker: { failures: 2, halfOpenAfterMs: 60_000 } });
    city.first.behave({ status: 500, body: '' });
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await city.ask('{ count(within: "310101") }'));
    expect(city.first.received).toHaveLength(2);
    expect(answers.flatMap(errorsOf)).toEqual(Array.from({ length: 5 }, () => 'OWNER_UNAVAILABLE 310101 count'));
    await city.close();
  });

  it('lets nobody else wait while one request finds out that a silent owner is still silent', async () => {
    const city = await startCity({ deadlineMs: 1000, breaker: { failures: 1, halfOpenAfterMs: 0 } });
    city.first.behave({ status: 500, body: '' });
    await city.ask('{ count(within: "310101") }');
    city.first.behave('never');
    const order: string[] = [];
    const trial = city.ask('{ trial: count(within: "310101") }').then(() => order.push('trial'));
    const others = ['a', 'b', 'c'].map(async (name) => {
      const answer = await city.ask(`{ ${name}: count(within: "310101") }`);
      order.push(...errorsOf(answer));
    });
    await Promise.all([trial, ...others]);
    expect(order.slice(0, 3).toSorted()).toEqual(['a', 'b', 'c'].map((name) => `OWNER_UNAVAILABLE 310101 ${name}`));
    expect(order[3]).toBe('trial');
    expect(city.first.received).toHaveLength(2);
    await city.close();
  });

  it('gives all who ask at once their answers when the first of them finds the owner back', async () => {
    const city = await startCity({ breaker: { failures: 1, halfOpenAfterMs: 0 } });
    city.first.behave({ status: 500, body: '' });
    await city.ask('{ count(within: "310101") }');
    city.first.behave('well');
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => city.ask(`{ ${name}: count(within: "310101") }`)));
    expect(answers.map(({ data }) => data)).toEqual([{ a: 3 }, { b: 3 }, { c: 3 }]);
    await city.close();
  });

  it('does not open for an owner that answers nonsense: it is up', async () => {
    const city = await startCity({ breaker: { failures: 2, halfOpenAfterMs: 60_000 } });
    city.first.behave({ body: '{' });
    for (let i = 0; i < 5; i++) await city.ask('{ count(within: "310101") }');
    expect(city.first.received).toHaveLength(5);
    await city.close();
  });
});
