import { defineEntity } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import { fieldsOf, p, text } from '#marks';

import { Client } from '../clients/client.entity.ts';

export const MergeSchema = defineEntity({
  name: 'Merge',
  schema: 'clients',
  tableName: 'client_merge',
  properties: {
    /** The record that was merged into another. */
    client: () =>
      p.manyToOne(Client).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** Where it lies. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The record that was kept then; what it was merged into since stands in the client's row. */
    kept: p.public.text().collation('C'),
    reason: p.personal({ exported: true, erased: true }).sealedWithRow(text),
    mergedAt: p.datetime(),
    mergedBy: p.public.text(),
  },
});

/** 档案合并: that two records were found to be of one person. Rows are added, and emptied when the person is erased. */
export class Merge extends MergeSchema.class {}
MergeSchema.setClass(Merge);

export const SealedMerge = fieldsOf(MergeSchema);
