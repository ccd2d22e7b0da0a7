import { defineEntity } from '@mikro-orm/core';

import { grantProperties } from '#grants';
import { p } from '#marks';

import { Client } from '../clients/client.entity.ts';
import type { ConsentBy, ConsentForm, GrantField, GrantKind } from '../resolvers.generated.ts';

export const GrantSchema = defineEntity({
  name: 'Grant',
  schema: 'clients',
  tableName: 'record_grant',
  indexes: [
    { name: 'record_grant_starts_index', properties: ['startsAt', 'id', 'division'] },
    { name: 'record_grant_division_index', properties: ['division', 'startsAt', 'id'] },
    { name: 'record_grant_giver_index', properties: ['giverDivision', 'startsAt', 'id'] },
    { name: 'record_grant_subject_index', properties: ['subject', 'endsAt'] },
    { name: 'record_grant_staff_index', properties: ['staffOf', 'endsAt'] },
    { name: 'record_grant_client_index', properties: ['client'] },
    { name: 'record_grant_open_index', properties: ['endsAt'], where: 'ended_at is null' },
  ],
  properties: {
    ...grantProperties,
    kind: p.public.text().$type<GrantKind>(),
    client: () => p.manyToOne(Client).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    fields: p.public.array().$type<GrantField[]>(),
    consentBy: p.public.text().$type<ConsentBy>().nullable(),
    consentForm: p.public.text().$type<ConsentForm>().nullable(),
  },
});

/** 授权: one client opened to one person, or to the staff of one division, for a purpose and until an instant. Kept when it has ended. */
export class Grant extends GrantSchema.class {}
GrantSchema.setClass(Grant);

/** What a grant says while nobody ended it. */
export const NOT_ENDED = { endedAt: null, endedAs: null, endedBy: null, endReason: null } as const;
/** What a grant says that serves no case and needs no consent. */
export const WITHOUT_CASE = { caseReference: null, consentOn: null, consentBy: null, consentForm: null } as const;
