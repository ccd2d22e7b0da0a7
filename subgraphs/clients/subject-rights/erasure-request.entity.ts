import { defineEntity } from '@mikro-orm/core';

import type { Role } from '#access';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';
import type { LegalBasis } from '#subject-rights';

import { Client } from '../clients/client.entity.ts';

export const ErasureRequestSchema = defineEntity({
  name: 'ErasureRequest',
  schema: 'clients',
  tableName: 'erasure_request',
  indexes: [
    { name: 'erasure_request_client_index', properties: ['client', 'requestedAt'] },
    { name: 'erasure_request_division_id', properties: ['division', 'id'] },
    { name: 'erasure_request_requested_at', properties: ['requestedAt', 'id', 'division'] },
  ],
  properties: {
    id: p.text().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    client: () => p.manyToOne(Client).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    legalBasis: p.public.text().$type<LegalBasis>(),
    /** Names nobody: it stays when the record is erased. */
    reason: p
      .personal({
        exported: true,
        erased: { not: 'proves why a record was erased; a reason that names the person is refused' },
      })
      .text(),
    requestedAt: p.datetime(),
    requestedBy: p.public.text(),
    requestedRole: p.public.text().$type<Role>(),
  },
});

/** 删除申请: that one person asked to erase a client's personal data. Never changed; it lapses when nobody confirms it. */
export class ErasureRequest extends ErasureRequestSchema.class {}
ErasureRequestSchema.setClass(ErasureRequest);
