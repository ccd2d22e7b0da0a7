import { defineEntity, p } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';

/** 数据归属单位: the owner whose database it is. */
export const OwnershipSchema = defineEntity({
  name: 'Ownership',
  schema: 'audit',
  tableName: 'ownership',
  properties: {
    /** One row, always. */
    single: p.boolean().primary(),
    owner: p.text().$type<DivisionCode>().collation('C'),
  },
});
