import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

/** A division that this owner holds: where entries of its libraries may stand. */
export const HoldingSchema = defineEntity({
  name: 'Holding',
  schema: 'resources',
  tableName: 'holding',
  properties: { division: p.text().$type<DivisionCode>().collation('C').primary() },
});

export class Holding extends HoldingSchema.class {}
HoldingSchema.setClass(Holding);
