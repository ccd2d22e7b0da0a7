import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { addToFigure } from '#figures';
import { tellServed } from '#served-households';
import { caseloadFigure } from './caseload.figure.ts';
import { flagFigure } from './flag.figure.ts';

/** How many more are served in a community from today on; fewer are below zero. */
export type CaseloadChange = {
  readonly division: DivisionCode;
  readonly clients: readonly CountedClient[];
  /** Households that have an active client. */
  readonly households?: number;
};

/** `flags` are all that the client carries. */
type CountedClient = { readonly category: CodeKey; readonly flags: readonly CodeKey[]; readonly by: number };

/** Adds to the active clients of communities, and to their households; a transaction does so last of its figures. */
export async function countClients(
  em: EntityManager,
  changes: readonly CaseloadChange[],
  today: CalendarDate,
): Promise<void> {
  const since = firstDayOf(monthOf(today));
  const entries = changes.map(({ division, clients, households = 0 }) => {
    const others: Readonly<Record<string, number>> = { total: sumOf(clients), households };
    const of = (part: string): number => sumOf(clients.filter(({ category }) => category === part));
    return { division, since, amounts: caseloadFigure.parts.map((part) => others[part] ?? of(part)) };
  });
  await addToFigure(em, caseloadFigure, entries, today);
  await countFlags(em, changes, today);
  await tellServed(
    em,
    changes.map(({ division, households = 0 }) => ({ division, households })),
  );
}

/** Adds to those who carry a flag alone: of clients whose flags are corrected nothing else changes. */
export async function countFlags(
  em: EntityManager,
  changes: readonly { readonly division: DivisionCode; readonly clients: readonly Omit<CountedClient, 'category'>[] }[],
  today: CalendarDate,
): Promise<void> {
  const since = firstDayOf(monthOf(today));
  const entries = changes.map(({ division, clients }) => {
    const amounts = flagFigure.parts.map((part) => sumOf(clients.filter(({ flags }) => flags.includes(part))));
    return { division, since, amounts };
  });
  await addToFigure(em, flagFigure, entries, today);
}

function sumOf(clients: readonly { readonly by: number }[]): number {
  return clients.reduce((sum, { by }) => sum + by, 0);
}
