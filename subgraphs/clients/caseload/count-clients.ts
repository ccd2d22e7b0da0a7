import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, firstDayOf, monthOf } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { addToFigure } from '#figures';
import { caseloadFigure } from './caseload.figure.ts';

/** How many more are served in a community from today on; fewer are below zero. */
export type CaseloadChange = {
  readonly division: DivisionCode;
  readonly clients: readonly { readonly category: CodeKey; readonly by: number }[];
  /** Households that have an active client. */
  readonly households?: number;
};

/** Adds to the active clients of communities, and to their households; a transaction does so last of its figures. */
export async function countClients(
  em: EntityManager,
  changes: readonly CaseloadChange[],
  today: CalendarDate,
): Promise<void> {
  const since = firstDayOf(monthOf(today));
  const entries = changes.map(({ division, clients, households = 0 }) => {
    const total = clients.reduce((sum, { by }) => sum + by, 0);
    const of = (part: string): number =>
      clients.reduce((sum, { category, by }) => (category === part ? sum + by : sum), 0);
    const others: Readonly<Record<string, number>> = { total, households };
    return { division, since, amounts: caseloadFigure.parts.map((part) => others[part] ?? of(part)) };
  });
  await addToFigure(em, caseloadFigure, entries, today);
}
