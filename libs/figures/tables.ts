import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate, YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';
import { notDelegatedSql, rowSecuritySql } from '#persistence';
import type { KeptFigure } from './figure.ts';

/** The tables of a domain's figures, for its list of entities. */
export function figureEntities(schema: string, figures: readonly KeptFigure[]) {
  const isKeyed = figures.some(({ keyedBy }) => keyedBy !== undefined);
  return [rollupOf(schema), ...(isKeyed ? [keyedRollupOf(schema)] : []), startOf(schema)];
}

/** The statements, for a migration, that make the table of a domain's figures that are kept by a key as well. */
export function keyedFigureTableSql(schema: string): string[] {
  const table = `${schema}.figure_by_key`;
  return [
    `create table ${table} (
      figure text collate "C" not null,
      key text collate "C" not null,
      division text collate "C" not null,
      since date not null,
      amounts int[] not null,
      closed int[] not null,
      changed_on date not null,
      primary key (figure, key, division, since)
    )`,
    ...rowSecuritySql(table),
    ...notDelegatedSql(table),
  ];
}

/** The statements, for a migration, that make the tables of a domain's figures. */
export function figureTablesSql(schema: string): string[] {
  return [
    `create table ${schema}.figure (
      figure text collate "C" not null,
      division text collate "C" not null,
      since date not null,
      amounts int[] not null,
      closed int[] not null,
      changed_on date not null,
      primary key (figure, division, since)
    )`,
    `create table ${schema}.figure_start (
      division text collate "C" not null,
      figure text collate "C" not null,
      month text collate "C" not null,
      primary key (division, figure)
    )`,
    ...rowSecuritySql(`${schema}.figure`),
    // Who asks for a street must know since when its district keeps figures.
    ...rowSecuritySql(`${schema}.figure_start`, { readableFromBelow: true }),
    ...['figure', 'figure_start'].flatMap((table) => notDelegatedSql(`${schema}.${table}`)),
  ];
}

/** 汇总表: by how much a figure of a division changed on a day of a stock, or what happened in a month of a flow. */
function rollupOf(schema: string) {
  return defineEntity({
    name: `Figure_${schema}`,
    schema,
    tableName: 'figure',
    properties: {
      figure: p.text().collation('C').primary(),
      division: p.text().$type<DivisionCode>().collation('C').primary(),
      ...amountsOfDay(),
    },
  });
}

/** 分项汇总表: the same by a key besides, such as the advisor. */
function keyedRollupOf(schema: string) {
  return defineEntity({
    name: `FigureByKey_${schema}`,
    schema,
    tableName: 'figure_by_key',
    properties: {
      figure: p.text().collation('C').primary(),
      key: p.text().collation('C').primary(),
      division: p.text().$type<DivisionCode>().collation('C').primary(),
      ...amountsOfDay(),
    },
  });
}

/** What either keeps of a day. */
function amountsOfDay() {
  return {
    /** The first day of the month, or the day itself where records are dated. */
    since: p.date().$type<CalendarDate>().primary(),
    /** By part, in the order of the declaration. */
    amounts: p.public.array().$type<readonly number[]>().columnType('int[]'),
    /** What the amounts were when the day before `changed_on` ended. */
    closed: p.public.array().$type<readonly number[]>().columnType('int[]'),
    /** The day of the last change. */
    changedOn: p.date().$type<CalendarDate>(),
  };
}

/** Since which month a figure is kept; what lay before is not known. */
function startOf(schema: string) {
  return defineEntity({
    name: `FigureStart_${schema}`,
    schema,
    tableName: 'figure_start',
    properties: {
      /** The owner. */
      division: p.text().$type<DivisionCode>().collation('C').primary(),
      figure: p.text().collation('C').primary(),
      month: p.public.text().$type<YearMonth>().collation('C'),
    },
  });
}
