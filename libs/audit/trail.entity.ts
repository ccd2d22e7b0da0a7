import { defineEntity, p } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';

/** 审计记录: one act of one caller. Written by `appendActs` alone, through the connection of the write that it tells of. */
export const EntrySchema = defineEntity({
  name: 'Entry',
  schema: 'audit',
  tableName: 'entry',
  properties: {
    seq: p.integer().primary().autoincrement(false),
    id: p.text().collation('C'),
    /** The division concerned. */
    division: p.text().$type<DivisionCode>().collation('C'),
    at: p.datetime(6),
    subject: p.text(),
    role: p.text(),
    action: p.text(),
    records: p.array(),
    /** Names of the fields that were set or seen. */
    fields: p.array(),
    reason: p.text().nullable(),
    requestId: p.text(),
    address: p.text(),
    previousHash: p.text(),
    hash: p.text(),
  },
});

export class Entry extends EntrySchema.class {}
EntrySchema.setClass(Entry);

/** Where the chain ends: its only row is locked by whoever adds to it. */
export const HeadSchema = defineEntity({
  name: 'Head',
  schema: 'audit',
  tableName: 'head',
  properties: {
    /** One row, always. */
    single: p.boolean().primary(),
    seq: p.integer(),
    hash: p.text(),
    /** The hash before, which the statement that moves the head gives back. */
    previousHash: p.text().nullable(),
  },
});
