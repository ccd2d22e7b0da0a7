import { defineEntity } from '@mikro-orm/core';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

/** 审计记录: one act of one caller. Written by `appendActs` alone, through the connection of the write that it tells of. */
export const EntrySchema = defineEntity({
  name: 'Entry',
  schema: 'audit',
  tableName: 'entry',
  properties: {
    seq: p.integer().primary().autoincrement(false),
    id: p.public.text().collation('C'),
    /** The division concerned. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    at: p.datetime(6),
    subject: p.public.text(),
    role: p.public.text(),
    action: p.public.text(),
    records: p.public.array(),
    /** Names of the fields that were set or seen. */
    fields: p.public.array(),
    reason: p
      .personal({
        exported: true,
        erased: { not: 'the trail is kept whole; a reason that names the person is refused' },
      })
      .text()
      .nullable(),
    requestId: p.public.text(),
    address: p.public.text(),
    /** A code of the list accessPurpose; of an act that shows people. */
    purpose: p.public.text().$type<CodeKey>().nullable(),
    /** The case that it serves; null where that is the person, or none. */
    servedCase: p
      .personal({
        exported: true,
        erased: { not: 'the trail is kept whole; a case that names the person is refused' },
      })
      .text()
      .nullable(),
    previousHash: p.public.text(),
    hash: p.public.text(),
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
    hash: p.public.text(),
    /** The hash before, which the statement that moves the head gives back. */
    previousHash: p.public.text().nullable(),
  },
});
