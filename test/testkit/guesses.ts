import { expect } from '@jest/globals';
import { type AuditedOwner, type Row, startAuditedOwner } from './audited-owner.ts';
import { registerClient } from './client-verbs.ts';
import type { Graph } from './graph.ts';
import { unmaskClient } from './unmasking-verbs.ts';
import { recordOf } from './write.ts';

const COMMUNITY = '310101002001';
const GUESSER = 'street:310101002';
const NOON = Date.parse('2026-10-31T12:00:00+08:00');
const DAY_MS = 86_400_000;
const limits = { perHour: 3, perDay: 3 };

type Attempt = () => Promise<{ readonly error: unknown }>;
/** What an attempt answers, and what it leaves: entries of the trail, and people in the count of those seen unmasked. */
type Answered = { readonly error: unknown; readonly entries: readonly Row[]; readonly counted: number };

/** An owner whose street officer tries to find out what is masked, by what is refused and how. */
export type Guessing = {
  readonly owner: AuditedOwner;
  readonly clients: Graph;
  readonly advisors: Graph;
  answerTo(attempt: Attempt): Promise<Answered>;
  /** Goes on to a day whose limit nobody has taken from. */
  nextDay(): void;
  /** Has the officer see as many people as anybody may. */
  spendLimit(): Promise<void>;
  close(): Promise<void>;
};

export async function startGuessing(): Promise<Guessing> {
  const owner = await startAuditedOwner('310101', { unmaskLimits: limits });
  const clients = owner.at('clients', GUESSER);
  let days = 0;
  const seen = async () => (await owner.asAdmin('select person as action from audit.unmasking')).length;
  return {
    owner,
    clients,
    advisors: owner.at('advisors', GUESSER),
    answerTo: async (attempt) => {
      const [trail, people] = [(await owner.trail()).length, await seen()];
      const { error } = await attempt();
      return { error, entries: (await owner.trail()).slice(trail), counted: (await seen()) - people };
    },
    nextDay: () => owner.setClock(new Date(NOON + (days += 2) * DAY_MS).toISOString()),
    spendLimit: async () => {
      for (let i = 0; i < limits.perHour; i += 1) {
        recordOf(await unmaskClient(clients, (await registerClient(clients, COMMUNITY)).id));
      }
    },
    close: () => owner.close(),
  };
}

/** The entry of a refusal that told something of a client. */
export const told = { action: 'client.unmask', subject: GUESSER, reason: expect.stringContaining('refused') };

export const limitReached = expect.objectContaining({ code: 'UNMASK_LIMIT' });

export function invalidAt(...path: string[]): unknown {
  return expect.objectContaining({ code: 'INPUT_INVALID', path: ['input', ...path] });
}
