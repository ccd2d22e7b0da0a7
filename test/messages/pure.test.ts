import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { assert, constantFrom, nat, pre, property } from 'fast-check';
import { type Envelope, isReceiptOf, isRefusalOf, readEnvelope, signReceipt, signRefusal } from '#messages';
import { KeyRing, ensureKeys, pairOf } from '#signatures';
import { type KeptReceipts, compareReceipts } from '../../libs/messages/compare.ts';
import { nextAttempt } from '../../libs/messages/retries.ts';
import { CITY, DISTRICT } from './two-owners.ts';

const NOW = new Date('2026-10-31T12:00:00+08:00');
const inSeconds = (attempts: number, code: string) =>
  (nextAttempt(NOW, attempts, code).getTime() - NOW.getTime()) / 1000;

test('a message is tried again after 1, 2, 4 seconds and so on up to a minute; one that an update must help, after minutes up to an hour', () => {
  expect([1, 2, 3, 6, 7, 100].map((n) => inSeconds(n, 'OWNER_UNAVAILABLE'))).toEqual([1, 2, 4, 32, 60, 60]);
  expect([1, 2, 3, 6, 7, 100].map((n) => inSeconds(n, 'MESSAGE_VERSION_UNKNOWN'))).toEqual([
    60, 120, 240, 1920, 3600, 3600,
  ]);
});

const message: Envelope = {
  id: '0193b1c2-0000-7000-8000-000000000001',
  kind: 'note',
  version: 1,
  from: { owner: DISTRICT, domain: 'notes' },
  to: { owner: CITY, domain: 'notes' },
  subject: '',
  salt: 'salt',
  payload: '{"body":"x"}',
};

function ringFor(...pairs: string[]): KeyRing {
  const file = join(mkdtempSync(join(tmpdir(), 'pairs-')), 'message-keys.json');
  ensureKeys(file, pairs);
  return new KeyRing({ file, onError: () => {} });
}

test('a receipt is of one message alone, as its receiver signed it', () => {
  const ring = ringFor(pairOf(DISTRICT, CITY));
  const receipt = signReceipt(ring, message, NOW);
  expect(isReceiptOf(ring, message, receipt)).toBe(true);
  expect(isReceiptOf(ring, { ...message, payload: '{"body":"y"}' }, receipt)).toBe(false);
  expect(isReceiptOf(ring, { ...message, id: '0193b1c2-0000-7000-8000-000000000002' }, receipt)).toBe(false);
  expect(isReceiptOf(ringFor(pairOf(DISTRICT, CITY)), message, receipt)).toBe(false);
  assert(
    property(nat(receipt.length - 1), constantFrom('0', 'x', '"'), (at, character) => {
      const altered = receipt.slice(0, at) + character + receipt.slice(at + 1);
      pre(altered !== receipt);
      expect(isReceiptOf(ring, message, altered)).toBe(false);
    }),
  );
});

test('a refusal is of one message and one code alone, as its receiver signed it', () => {
  const ring = ringFor(pairOf(DISTRICT, CITY));
  const refusal = signRefusal(ring, message, 'MESSAGE_REFUSED');
  const holds = (of: Envelope, code: string, keys = ring, text: unknown = refusal) => isRefusalOf(keys, of, code, text);
  expect(holds(message, 'MESSAGE_REFUSED')).toBe(true);
  expect(holds(message, 'MESSAGE_MALFORMED')).toBe(false);
  expect(holds({ ...message, payload: '{"body":"y"}' }, 'MESSAGE_REFUSED')).toBe(false);
  expect(holds({ ...message, id: '0193b1c2-0000-7000-8000-000000000002' }, 'MESSAGE_REFUSED')).toBe(false);
  expect(holds(message, 'MESSAGE_REFUSED', ringFor(pairOf(DISTRICT, CITY)))).toBe(false);
  for (const text of [undefined, '', '{}', 'null', signReceipt(ring, message, NOW)])
    expect(isRefusalOf(ring, message, 'MESSAGE_REFUSED', text)).toBe(false);
});

test('what is no message is read as none', () => {
  expect(readEnvelope(message)).toEqual(message);
  for (const broken of [
    { ...message, further: 1 },
    { ...message, version: 0 },
    { ...message, id: 'x' },
    { ...message, from: 'x' },
    [],
    null,
  ])
    expect(readEnvelope(broken)).toBeUndefined();
});

const sender = (...sent: { id: string; receipt: string | null; isTakenBack?: boolean }[]) => ({
  owner: DISTRICT,
  sent: sent.map((row) => ({ other: CITY, ...row })),
  received: [],
});
const receiver = (...received: { id: string; receipt: string | null }[]) => ({
  owner: CITY,
  sent: [],
  received: received.map((row) => ({ other: DISTRICT, ...row })),
});

test('two ends that keep the same receipts agree, and whatever one of them lacks or changed is named', () => {
  const ring = ringFor(pairOf(DISTRICT, CITY));
  const [id, receipt] = [message.id, signReceipt(ring, message, NOW)];
  const compared = (...[from, to, keys = ring]: [KeptReceipts, KeptReceipts, KeyRing?]) => {
    const { agreed, waiting, unverified, faults } = compareReceipts(from, to, keys);
    return [agreed, waiting, unverified, faults.length];
  };
  expect(compared(sender({ id, receipt }), receiver({ id, receipt }))).toEqual([1, 0, 0, 0]);
  expect(compared(sender({ id, receipt: null }), receiver({ id, receipt }))).toEqual([0, 1, 0, 0]);
  expect(compared(sender({ id, receipt: null }), receiver())).toEqual([0, 1, 0, 0]);
  const takenBack = { id, receipt: null, isTakenBack: true };
  expect(compared(sender(takenBack), receiver({ id, receipt: null }))).toEqual([0, 0, 0, 0]);
  expect(compared(sender(takenBack), receiver({ id, receipt }))).toEqual([0, 0, 0, 1]);
  expect(compared(sender({ id, receipt }), receiver({ id, receipt }), ringFor(CITY))).toEqual([1, 0, 1, 0]);
  const forged = receipt.replace('"version":1', '"version":2');
  for (const [from, to] of [
    [sender({ id, receipt }), receiver()],
    [sender({ id, receipt }), receiver({ id, receipt: null })],
    [sender(), receiver({ id, receipt })],
    [sender({ id, receipt }), receiver({ id, receipt: forged })],
    [sender({ id, receipt: forged }), receiver({ id, receipt: forged })],
    [sender({ id: 'other', receipt }), receiver({ id: 'other', receipt })],
  ] as const)
    expect(compared(from, to)).toEqual([0, 0, 0, 1]);
});
