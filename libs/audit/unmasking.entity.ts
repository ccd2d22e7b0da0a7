import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

/** 明文查看记录: one person whom one caller saw unmasked, as the limits count it. Written by `accountForUnmasking` alone. */
export const UnmaskingSchema = defineEntity({
  name: 'Unmasking',
  schema: 'audit',
  tableName: 'unmasking',
  properties: {
    subject: p.text().primary(),
    at: p.datetime(6).primary(),
    /** The id of the person's record. */
    person: p.text().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
  },
});
