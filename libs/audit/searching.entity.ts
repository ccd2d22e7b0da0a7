import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

/** 检索记录: that one caller looked for people, as the limits count it. Written by `accountForSearch` alone. */
export const SearchingSchema = defineEntity({
  name: 'Searching',
  schema: 'audit',
  tableName: 'searching',
  properties: {
    subject: p.text().primary(),
    at: p.datetime(6).primary(),
    /** Keyed hash of what was looked for and where: the pages of one search count once. */
    search: p.text().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
  },
});
