import { defineEntity } from '@mikro-orm/core';
import { p } from '#marks';

/** 幂等键: under which key a person's write was done, and on which record. No answer and no value is kept. */
export const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  schema: 'audit',
  tableName: 'idempotency_key',
  indexes: [{ name: 'idempotency_key_used_at', properties: ['usedAt'] }],
  properties: {
    subject: p.text().primary().collation('C'),
    key: p.uuid().primary(),
    mutation: p.public.text(),
    /** Keyed hash of what the input says. */
    content: p.public.text(),
    usedAt: p.datetime(),
    record: p.public.text().nullable(),
    version: p.integer().nullable(),
  },
});
