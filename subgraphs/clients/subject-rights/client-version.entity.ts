import { defineEntity, p } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import type { IdentityDocumentKind } from '#personal';
import type { Sealed } from '#sealing';

import { Client } from '../clients/client.entity.ts';
import type { CorrectedField, Sex } from '../resolvers.generated.ts';

export const ClientVersionSchema = defineEntity({
  name: 'ClientVersion',
  schema: 'clients',
  tableName: 'client_version',
  properties: {
    client: () =>
      p.manyToOne(Client).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** The one that was corrected; versions without a correction of the person are not here. */
    version: p.integer().primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    name: p.text().nullable(),
    identityDocumentKind: p.text().$type<IdentityDocumentKind>().nullable(),
    identityNumber: p.text().$type<Sealed>().nullable(),
    identityNumberMasked: p.text().nullable(),
    noDocumentReason: p.text().$type<Sealed>().nullable(),
    /** Null also in versions from before it was kept. */
    birthYear: p.integer().nullable(),
    phone: p.text().$type<Sealed>().nullable(),
    phoneMasked: p.text().nullable(),
    sex: p.text().$type<Sex>().nullable(),
    riskFlags: p.text().$type<Sealed>().nullable(),
    needs: p.text().$type<Sealed>().nullable(),
    /** What the correction changed: masks may be equal where values are not. */
    changed: p.array().$type<CorrectedField[]>(),
    replacedAt: p.datetime(),
    replacedBy: p.text(),
  },
});

/** 更正前的个人信息: what a client's record said of the person before a correction. Rows are added, and emptied when the person is erased. */
export class ClientVersion extends ClientVersionSchema.class {}
ClientVersionSchema.setClass(ClientVersion);
