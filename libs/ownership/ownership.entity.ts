import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

/** 数据归属单位: the owner whose database it is. */
export const OwnershipSchema = defineEntity({
  name: 'Ownership',
  schema: 'audit',
  tableName: 'ownership',
  properties: {
    /** One row, always. */
    single: p.boolean().primary(),
    owner: p.public.text().$type<DivisionCode>().collation('C'),
  },
});
