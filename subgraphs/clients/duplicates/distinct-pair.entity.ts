import { defineEntity } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import { fieldsOf, p, text } from '#marks';

import { Client } from '../clients/client.entity.ts';

export const DistinctPairSchema = defineEntity({
  name: 'DistinctPair',
  schema: 'clients',
  tableName: 'distinct_pair',
  properties: {
    /** The record whose id goes first. */
    client: () =>
      p.manyToOne(Client).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    other: p.text().collation('C').primary(),
    /** Where the first of them lies. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    reason: p.personal({ exported: true, erased: true }).sealedWithRow(text),
    setAsideAt: p.datetime(),
    setAsideBy: p.public.text(),
  },
});

/** 非同一人: two records that look like one person's and are of two. Rows are added, and emptied when the first person is erased. */
export class DistinctPair extends DistinctPairSchema.class {}
DistinctPairSchema.setClass(DistinctPair);

export const SealedPair = fieldsOf(DistinctPairSchema);
