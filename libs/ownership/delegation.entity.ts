import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

/** What the owner had delegated when a domain was last prepared. */
export const DelegationSchema = defineEntity({
  name: 'Delegation',
  schema: 'audit',
  tableName: 'delegation',
  properties: {
    domain: p.text().primary(),
    /** The owner. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    codes: p.public.array().$type<DivisionCode[]>(),
  },
});
