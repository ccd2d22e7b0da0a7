import type { EntityManager } from '@mikro-orm/postgresql';
import type { CallerRole } from '#access';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import type { Action } from './actions.ts';

/** One thing that was done, as the service that did it tells it. */
export type Act = {
  readonly action: Action;
  /** The division concerned: that of the record, not that of the caller. */
  readonly division: DivisionCode;
  /** Ids of the records that were made, changed or seen. */
  readonly records: readonly string[];
  /** Names of the fields that were set or seen, as the schema has them; never what they hold. */
  readonly fields: readonly string[];
  /** Why, in the caller's words. */
  readonly reason?: string | null;
  /** What people were looked at for, where the act shows them. */
  readonly purpose?: Purpose;
  /** Who did it, where it is done for a person after their request has ended, as a job runs an import. */
  readonly by?: Pick<Circumstances, 'subject' | 'role' | 'requestId'>;
};

/** 目的与所办事项 (社会救助法 第七十条): a code of the list accessPurpose, and the case that it serves; null where that is the person, or none. */
export type Purpose = { readonly purpose: CodeKey; readonly case: string | null };

/** Who acts, when and from where: the same for all acts of a request. */
export type Circumstances = {
  readonly subject: string;
  readonly role: CallerRole;
  readonly at: Date;
  readonly requestId: string;
  /** The network address of the caller, as the gateway saw it; that of whoever asked when it came without a gateway. */
  readonly address: string;
};

const acts = new WeakMap<EntityManager, Act[]>();

/**
 * Says what a write did. Call it within the work of `session.write`, with the entity manager given there: the entry joins
 * the trail in the same transaction, at its very end. A write that says nothing is undone.
 */
export function record(em: EntityManager, act: Act): void {
  const known = acts.get(em);
  if (known === undefined) acts.set(em, [act]);
  else known.push(act);
}

/** Says of all that was said so far in whose name it was done, where it is not that of the session. */
export function attribute(em: EntityManager, by: NonNullable<Act['by']>): void {
  for (const act of takeActs(em)) record(em, { by, ...act });
}

/** What the writes of the transaction said so far; hearing it twice would write it twice. */
export function takeActs(em: EntityManager): readonly Act[] {
  const taken = acts.get(em) ?? [];
  acts.delete(em);
  return taken;
}

/** No field of the record: how often a write is done hangs on it, not what it says. */
const KEY = 'idempotencyKey';

/** The names of the fields of an input that hold something, in alphabetical order. */
export function fieldsOf(input: object): string[] {
  return Object.entries(input)
    .filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name]) => name)
    .filter((name) => name !== KEY)
    .toSorted();
}

/** The names of the fields that a change sets or empties, in alphabetical order. */
export function changedFieldsOf(input: object): string[] {
  return Object.entries(input)
    .filter(([name, value]) => value !== undefined && name !== KEY)
    .map(([name]) => name)
    .toSorted();
}
