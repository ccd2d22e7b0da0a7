import { expect } from '@jest/globals';
import type { Persona } from '#access';
import type { DomainName } from '#server';
import { z } from 'zod';
import type { AuditedOwner } from '../../testkit/audited-owner.ts';
import { mutationsOfDomain, type writingDomains } from '../../testkit/every-mutation.ts';
import type { Graph } from '../../testkit/graph.ts';
import { type Mutation, mutations } from '../../testkit/mutations.ts';

/** A write as it is sent: which, by whom, where, and what it says. */
export type Sending = {
  readonly mutation: Mutation;
  readonly by: string;
  readonly domain: DomainName;
  readonly document: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** What came back: the record, and the reasons against it as `CODE at path`. */
export type Reply = { readonly record: string | null; readonly ok: unknown; readonly refusals: readonly string[] };

const identified = z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  receipt: z.string().optional(),
});
const payload = z.object({
  ok: identified.nullable(),
  errors: z.array(z.object({ code: z.string(), path: z.array(z.string()) })),
});

/** Sends a write, with what is said otherwise, and by somebody else where one is named. */
export async function send(
  owner: AuditedOwner,
  { domain, by, document, input }: Sending,
  changes: object = {},
  persona: string | Persona = by,
): Promise<Reply> {
  const { data, errors } = await owner.at(domain, persona).answer(document, { input: { ...input, ...changes } });
  if (errors.length > 0) throw new Error(`${document}\n${JSON.stringify(errors)}`);
  const { ok, errors: refusals } = payload.parse(Object.values(z.record(z.string(), z.unknown()).parse(data))[0]);
  const record = ok?.id ?? ok?.code ?? ok?.receipt ?? null;
  return { record, ok, refusals: refusals.map(({ code, path }) => `${code} at ${path.join('.')}`) };
}

/** Has every write of a domain that takes a key sent by `write`, which gives back the key that it sent it with. */
export async function sendEvery(
  domain: (typeof writingDomains)[number],
  owner: AuditedOwner,
  write: (sending: Sending) => Promise<string>,
): Promise<void> {
  for await (const { mutation } of mutationsOfDomain[domain](intercepted(owner, write))) expect(mutation).toBeTruthy();
}

/** The owner, with every write that takes a key handed over to be sent; the key that it was sent with answers the test kit's verb. */
function intercepted(owner: AuditedOwner, write: (sending: Sending) => Promise<string>): AuditedOwner {
  const at = (domain: DomainName, persona: string | Persona): Graph => {
    const graph = owner.at(domain, persona);
    const ask = async <Data>(document: string, variables: object = {}): Promise<Data> => {
      const mutation = mutations.find(({ name }) => new RegExp(`\\b${name}\\(input`).test(document));
      const { data: given } = z.object({ input: z.record(z.string(), z.unknown()) }).safeParse(variables);
      if (mutation === undefined || !mutation.isKeyed || given === undefined) return graph.ask(document, variables);
      if (typeof persona !== 'string') throw new TypeError('these tests name who sends by a text');
      const key = await write({ mutation, by: persona, domain, document, input: given.input });
      return graph.ask(document, { input: { ...given.input, idempotencyKey: key } });
    };
    return { ...graph, ask };
  };
  return { ...owner, at };
}
