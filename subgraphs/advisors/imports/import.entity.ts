import { defineEntity } from '@mikro-orm/core';
import type { Role, Scope } from '#access';
import type { DivisionCode, RecordId } from '#divisions';
import { importModes } from '#imports';
import { fieldsOf, p, text } from '#marks';

export const importStates = ['STAGING', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE'] as const;
export const importEffects = ['ALL', 'AS_REPORTED'] as const;

/** 批量导入: a file of rows that a person sends in parts, has checked, and has take effect; with how far it is. */
export const ImportSchema = defineEntity({
  name: 'Import',
  schema: 'advisors',
  tableName: 'import',
  indexes: [
    { name: 'import_division_id', properties: ['division', 'id'] },
    { name: 'import_created_at', properties: ['createdAt', 'id', 'division'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** Whose it is, with which its job runs. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    kind: p.public.text().collation('C'),
    /** The columns that the file has, in the order of its cells. */
    fields: p.public.array(),
    state: p.public.text().$type<(typeof importStates)[number]>().collation('C'),
    mode: p.public.enum(importModes),
    effect: p.public.enum(importEffects),
    /** How many rows the file has. */
    rows: p.integer(),
    /** How many are staged. */
    staged: p.integer(),
    created: p.integer(),
    changed: p.integer(),
    unchanged: p.integer(),
    refused: p.integer(),
    /** In whose name it was run, with what they might do then. */
    role: p.public.text().$type<Role>(),
    runDivision: p.public.text().$type<DivisionCode>().collation('C'),
    scopes: p.public.array().$type<Scope[]>(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
  },
});

export class Import extends ImportSchema.class {}
ImportSchema.setClass(Import);

/** 导入数据: some rows of an import as they were sent, until they took effect, and what became of each. */
export const ImportPartSchema = defineEntity({
  name: 'ImportPart',
  schema: 'advisors',
  tableName: 'import_part',
  indexes: [{ name: 'import_part_division', properties: ['division'] }],
  uniques: [{ name: 'import_part_ordinal', properties: ['import', 'ordinal'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    import: () => p.manyToOne(Import).mapToPk().fieldName('import').updateRule('no action').deleteRule('no action'),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** From 1. */
    ordinal: p.integer(),
    numbers: p.public.array((row) => Number(row)),
    /** Of each row, by which the same record is found in the file again. */
    keys: p.public.array(),
    cells: p
      .personal({
        exported: { not: 'rows on their way into records that are exported' },
        erased: { not: 'emptied once they took effect, and removed after 30 days' },
      })
      .sealed(text),
    report: p
      .personal({
        exported: { not: 'says what became of rows, by their numbers' },
        erased: { not: 'removed after 30 days' },
      })
      .sealed(text),
  },
});

export class ImportPart extends ImportPartSchema.class {}
ImportPartSchema.setClass(ImportPart);

export const Staged = fieldsOf(ImportPartSchema);
