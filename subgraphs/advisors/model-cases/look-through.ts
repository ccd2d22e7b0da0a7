import type { EntityManager } from '@mikro-orm/postgresql';
import { type Finding, findIdentifying, possibleNames, possibleWritings } from '#de-identify';
import { findKnownClients } from '#known-names';
import type { Seals } from '#sealing';
import { type CaseField, caseFields } from './case-text.ts';
import type { KeptFinding } from './model-case.entity.ts';
import { caseTextErrors } from './model-case.errors.ts';

/** Texts by what they are called. */
type Texts = Readonly<Record<string, string | null>>;
export type Found = Finding & { readonly field: string };

/** Of a statement. */
const MOST_ASKED = 20_000;

/**
 * 去标识化检查: looks through texts for whatever tells who somebody is, and for the names of all advisors whom the transaction's bounds show; with
 * the owner's keys for those of clients as well, which is a search for people. That a client has a name is not told: it is found as what looks like one.
 */
export async function lookThrough(
  em: EntityManager,
  texts: Texts,
  clients?: { readonly seals: Seals },
): Promise<Found[]> {
  const said = Object.entries(texts).flatMap(([field, text]) => (text === null ? [] : [{ field, text }]));
  const known = await findAdvisorNames(em, new Map(said.flatMap(({ text }) => [...possibleWritings(text)])));
  const unsaid = new Set<string>();
  if (clients) {
    const names = [...new Set(said.flatMap(({ text }) => possibleNames(text)))];
    for (const some of batchesOf(names))
      for (const name of await findKnownClients(em, clients.seals, some)) unsaid.add(name);
  }
  return said.flatMap(({ field, text }) => findIdentifying(text, { known, unsaid }).map((one) => ({ ...one, field })));
}

function batchesOf(names: readonly string[]): string[][] {
  const count = Math.ceil(names.length / MOST_ASKED);
  return Array.from({ length: count }, (_, i) => names.slice(i * MOST_ASKED, (i + 1) * MOST_ASKED));
}

/** Those of the names that an advisor has; they are given by how they may be written. */
async function findAdvisorNames(em: EntityManager, names: ReadonlyMap<string, string>): Promise<Set<string>> {
  const known = new Set<string>();
  for (const some of batchesOf([...names.keys()])) {
    // Names are looked for by equality, which an index serves under row security; no other column is read.
    const rows = await em.execute<{ name: string }[]>(
      'select distinct name from advisors.advisor where name = any (array[?]::text[])',
      [some],
    );
    for (const { name } of rows) known.add(names.get(name) ?? name);
  }
  return known;
}

/** Refuses texts that tell who somebody is, with each thing that does. Errors: Refused, of MODEL_CASE_NAMES_SOMEBODY. */
export function mustNameNobody(found: readonly Found[], pathOf: (field: string) => readonly string[]): void {
  caseTextErrors.mustBeNone(found, ({ field }) => ({ path: pathOf(field), values: { caseField: field } }));
}

/** What is kept of what was found in a case: where it stands. */
export function keptOf(found: readonly Found[]): KeptFinding[] {
  return found.flatMap(({ kind, field, from, until }) => (isCaseField(field) ? [{ kind, field, from, until }] : []));
}

function isCaseField(field: string): field is CaseField {
  return caseFields.some((one) => one === field);
}

/** What a case says, to be looked through. */
export function textsOf(row: { readonly [Field in CaseField]?: string | null | undefined }): Record<
  CaseField,
  string | null
> {
  const { title, difficulty, measures, result } = row;
  return { title: title ?? null, difficulty: difficulty ?? null, measures: measures ?? null, result: result ?? null };
}
