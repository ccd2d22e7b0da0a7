import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'graphql';
import type { DivisionCode } from '#divisions';
import { type TierAnswer, type Transport, createTierRouter, createTransport } from '#tiers';
import { DocumentWriter, type Network, type Rows, startNetwork, tiers, world } from '../one-answer/kit/index.ts';
import { corruptionsOf } from './corruption.ts';

const LIMITS = { maxEntries: 9999, maxBytes: 99_999_999, maxAgeMs: 3_600_000 };

let network: Network;
let transport: Transport;
beforeAll(async () => {
  network = await startNetwork();
  transport = createTransport({ deadlineMs: 10_000 });
});
afterAll(async () => {
  await transport.close();
  await network.close();
});

describe('an answer to which one owner adds what cannot be, anywhere in its part', () => {
  it('says so, and where it differs from the plain or last known one it is null', async () => {
    let tampered = 0;
    await fc.assert(
      fc.asyncProperty(world, fc.gen(), fc.nat(), fc.boolean(), async ({ rows, owners }, random, n, isWarm) => {
        const request = new DocumentWriter(random, rows).write();
        const culprit = owners[n % owners.length];
        const { ask, tamper } = host(rows, owners, culprit, n);
        // The caller without rights of its own has nothing remembered for it.
        const callerKey = isWarm ? 'analyst' : undefined;
        const plain = await ask({ ...request, callerKey });
        const isTampered = tamper();
        const answer = await ask({ ...request, callerKey });
        if (!isTampered()) return;
        tampered++;
        const isChanged = JSON.stringify(answer.data) !== JSON.stringify(plain.data);
        expect({ isChanged, isTold: isTold(answer, culprit) || !isChanged }).toEqual({ isChanged, isTold: true });
        expect(differences(answer.data, plain.data)).toEqual([]);
        expect(JSON.stringify(answer.data)).not.toMatch(/\b99999999999\b|seven/);
      }),
      { numRuns: 250, endOnFailure: true },
    );
    expect(tampered).toBeGreaterThan(50);
  });
});

function host(rows: Rows, owners: readonly DivisionCode[], culprit: DivisionCode | undefined, seed: number) {
  let isOn = false;
  let isTampered = false;
  const directory = network.host(
    rows,
    owners,
    () => Infinity,
    (code, data) => {
      if (!isOn || code !== culprit) return data;
      const corruptions = corruptionsOf(data);
      const chosen = corruptions[seed % Math.max(corruptions.length, 1)];
      if (chosen === undefined) return data;
      isTampered = true;
      return chosen();
    },
  );
  const router = createTierRouter({
    domain: 'clients',
    schema: tiers,
    owners: () => directory,
    transport,
    lastKnown: LIMITS,
  });
  return {
    tamper: () => {
      isOn = true;
      return () => isTampered;
    },
    ask: ({
      query,
      ...request
    }: {
      query: string;
      variables: object;
      callerKey: string | undefined;
    }): Promise<TierAnswer> =>
      router.execute({ ...request, variables: { ...request.variables }, document: parse(query), query, headers: {} }),
  };
}

function isTold({ errors, owners }: TierAnswer, culprit: DivisionCode | undefined): boolean {
  const isOf = (owner: unknown, code: unknown): boolean => owner === culprit && code === 'OWNER_INVALID_ANSWER';
  return (
    errors.some(({ extensions }) => isOf(extensions?.['owner'], extensions?.['code'])) &&
    owners.some(({ owner, code }) => isOf(owner, code))
  );
}

/**
 * Values that differ and are not null. Lists are not compared: they lack what the owner would have added, and a page goes on with the
 * rows of others; nor is what a page says of itself, which no part of a figure is.
 */
function differences(answer: unknown, plain: unknown, path = ''): string[] {
  if (answer === null || Array.isArray(answer) || Array.isArray(plain)) return [];
  if (typeof answer !== 'object' || typeof plain !== 'object') {
    const isOfPage = typeof plain === 'boolean' || isCursor(plain) || isCursor(answer);
    return answer === plain || isOfPage ? [] : [`${path}: ${JSON.stringify(answer)} for ${JSON.stringify(plain)}`];
  }
  return Object.entries(answer).flatMap(([key, value]) => differences(value, Object(plain)[key], `${path}.${key}`));
}

function isCursor(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('Wy');
}
