import { defineEntity } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import { p } from '#marks';

import { Client } from '../clients/client.entity.ts';

/** 删除确认: that a second person confirmed it. Never changed; without its row the database lets nothing be erased. */
export const ErasureSchema = defineEntity({
  name: 'Erasure',
  schema: 'clients',
  tableName: 'erasure',
  properties: {
    client: () =>
      p.manyToOne(Client).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The id of the request. */
    request: p.public.text().collation('C'),
    requestedBy: p.public.text(),
    confirmedBy: p.public.text(),
    confirmedAt: p.datetime(),
  },
});
