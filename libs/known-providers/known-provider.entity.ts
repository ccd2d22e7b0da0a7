import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** 社会力量: what the advisors domain must know of a provider of the resource library. Kept by the resources domain of the same owner. */
export const KnownProviderSchema = defineEntity({
  name: 'KnownProvider',
  schema: 'advisors',
  tableName: 'known_provider',
  indexes: [{ name: 'known_provider_division', properties: ['division'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    name: p.public.text(),
  },
});

export class KnownProvider extends KnownProviderSchema.class {}
KnownProviderSchema.setClass(KnownProvider);
