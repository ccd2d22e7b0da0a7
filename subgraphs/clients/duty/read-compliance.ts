import type { EntityManager } from '@mikro-orm/postgresql';

import type { YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import {
  type Breakdown,
  type CountedAgain,
  type DecidedFigures,
  type FiguresByDivision,
  breakdownsOf,
  decide,
  keyOf,
  shownOf,
} from '#suppression';

import { countedAgain } from '../caseload/caseload.service.ts';
import { findCaseloads } from '../caseload/caseload.repository.ts';

import type { VisitCompliance } from '../resolvers.generated.ts';
import { type ComplianceByDivision, NOBODY_DUE, type Window, findCompliance } from './compliance.repository.ts';

/** A month with what of it is shown to other levels; nothing is decided of one to come, of which nothing is shown. */
export type DecidedCompliance = { readonly month: YearMonth; readonly decided: DecidedFigures | undefined };

/** Months from the first to the last, of a division. */
export type MonthsAsked = { readonly code: DivisionCode; readonly months: readonly YearMonth[] };

/** The figures as they are; those of months to come are unknown. */
export async function readCompliance(
  em: EntityManager,
  asked: readonly MonthsAsked[],
  currentMonth: YearMonth,
): Promise<Map<MonthsAsked, VisitCompliance[]>> {
  const all = await findCompliance(
    em,
    asked.map(({ code, months }) => ({ within: code, digits: code.length, months })),
  );
  return new Map(
    asked.map((one, i) => {
      const figures = all[i]?.get(one.code) ?? [];
      return [
        one,
        one.months.map((month, m) => {
          if (month > currentMonth) return complianceOf(month, null, null);
          const [done = 0, missed = 0] = (figures[m] ?? NOBODY_DUE).parts;
          return complianceOf(month, done + missed, done);
        }),
      ];
    }),
  );
}

/**
 * The figures with what of them is shown to other levels. Each month is a table of its own; who is due in the current one is counted among
 * the clients of now as well, so that both are decided on together. Those to come are withheld: whoever is
 * active now is due in them, which would be a second count of the same people, withheld by another rule.
 */
export async function readDecidedCompliance(
  em: EntityManager,
  asked: readonly MonthsAsked[],
  bounds: readonly DivisionCode[],
  currentMonth: YearMonth,
): Promise<Map<MonthsAsked, DecidedCompliance[]>> {
  const sets = [...Map.groupBy(asked, ({ months }) => `${months[0]} ${months.length}`).values()].map((all) => {
    const months = (all[0]?.months ?? []).filter((month) => month <= currentMonth);
    const codes = all.map(({ code }) => code);
    return { all, months, codes, windows: windowsOf(codes, bounds, months) };
  });
  const windows = sets.flatMap((set) => set.windows);
  const found = windows.length === 0 ? [] : await findCompliance(em, windows);
  const byWindow = new Map(windows.map((window, i) => [window, found[i]]));
  const current = windows.filter(({ months }) => months.includes(currentMonth));
  const caseloads = current.length === 0 ? [] : await findCaseloads(em, current);
  const byKey = new Map(current.map((window, i) => [keyOf(window), caseloads[i]]));
  const again: CountedAgain = { ...countedAgain, read: (breakdown) => byKey.get(keyOf(breakdown)) };
  return new Map(
    sets.flatMap(({ all, months, codes, windows: own }) => {
      const tables = new Map(own.map((window) => [keyOf(window), byWindow.get(window)]));
      const decided = new Map(
        months.map((month, m) => [
          month,
          decideMonth(codes, bounds, { tables, month: m, again: month === currentMonth ? again : undefined }),
        ]),
      );
      return all.map((one): [MonthsAsked, DecidedCompliance[]] => [
        one,
        one.months.map((month) => ({ month, decided: decided.get(month)?.get(one.code) })),
      ]);
    }),
  );
}

function windowsOf(
  codes: readonly DivisionCode[],
  bounds: readonly DivisionCode[],
  months: readonly YearMonth[],
): Window[] {
  return months.length === 0 ? [] : breakdownsOf(codes, bounds).map((breakdown) => ({ ...breakdown, months }));
}

type MonthOfTables = {
  readonly tables: ReadonlyMap<string, ComplianceByDivision | undefined>;
  readonly month: number;
  readonly again: CountedAgain | undefined;
};

function decideMonth(
  codes: readonly DivisionCode[],
  bounds: readonly DivisionCode[],
  { tables, month, again }: MonthOfTables,
): Map<DivisionCode, DecidedFigures> {
  const read = (breakdown: Breakdown): FiguresByDivision | undefined => {
    const table = tables.get(keyOf(breakdown));
    return table && new Map([...table].map(([division, figures]) => [division, figures[month] ?? NOBODY_DUE]));
  };
  return decide(codes, bounds, NOBODY_DUE, read, again);
}

export function shownCompliance({ month, decided }: DecidedCompliance): VisitCompliance {
  const figures = decided && shownOf(decided);
  return complianceOf(month, figures?.total ?? null, figures?.parts[0] ?? null);
}

function complianceOf(month: YearMonth, due: number | null, done: number | null): VisitCompliance {
  const rate = due === null || done === null || due === 0 ? null : done / due;
  return { month, due, done, rate, suppressed: due === null || done === null };
}
