import { defineEntity } from '@mikro-orm/core';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** An organisation or a person that offers resources or runs projects (社会力量). */
export const ProviderSchema = defineEntity({
  name: 'Provider',
  schema: 'resources',
  tableName: 'provider',
  indexes: [
    { name: 'provider_division_id', properties: ['division', 'id'] },
    { name: 'provider_name', properties: ['name', 'id', 'division'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    name: p.public.text().collation('C'),
    kind: p.public.text().$type<CodeKey>(),
    creditCode: p.public.text().nullable(),
    /** As the provider publishes it: not personal data. */
    phone: p.public.text().nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class Provider extends ProviderSchema.class {}
ProviderSchema.setClass(Provider);
