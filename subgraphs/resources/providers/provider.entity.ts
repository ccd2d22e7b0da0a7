import { defineEntity, p } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { providerKinds } from './provider-kinds.ts';

/** A company, NGO, volunteer group or public body that offers resources or runs projects (社会力量). */
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
    division: p.text().$type<DivisionCode>().collation('C'),
    name: p.text().collation('C'),
    kind: p.enum(providerKinds),
    creditCode: p.text().nullable(),
    /** As the provider publishes it: not personal data. */
    phone: p.text().nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.text(),
    updatedAt: p.datetime(),
    updatedBy: p.text(),
  },
});

export class Provider extends ProviderSchema.class {}
ProviderSchema.setClass(Provider);
