import { defineEntity, p } from '@mikro-orm/core';

import type { Role } from '#access';
import type { DivisionCode } from '#divisions';
import type { LegalBasis } from '#subject-rights';

import { Client } from '../clients/client.entity.ts';

export const ErasureRequestSchema = defineEntity({
  name: 'ErasureRequest',
  schema: 'clients',
  tableName: 'erasure_request',
  indexes: [{ name: 'erasure_request_client_index', properties: ['client', 'requestedAt'] }],
  properties: {
    id: p.text().collation('C').primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    client: () => p.manyToOne(Client).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    legalBasis: p.text().$type<LegalBasis>(),
    /** Names nobody: it stays when the record is erased. */
    reason: p.text(),
    requestedAt: p.datetime(),
    requestedBy: p.text(),
    requestedRole: p.text().$type<Role>(),
  },
});

/** 删除申请: that one person asked to erase a client's personal data. Never changed; it lapses when nobody confirms it. */
export class ErasureRequest extends ErasureRequestSchema.class {}
ErasureRequestSchema.setClass(ErasureRequest);
