import { defineEntity } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import { fieldsOf, p, versionsOf } from '#marks';

import { Client, person } from '../clients/client.entity.ts';
import type { CorrectedField } from '../resolvers.generated.ts';

const personBefore = versionsOf(person);

export const ClientVersionSchema = defineEntity({
  name: 'ClientVersion',
  schema: 'clients',
  tableName: 'client_version',
  properties: {
    client: () =>
      p.manyToOne(Client).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** The one that was corrected; versions without a correction of the person are not here. */
    version: p.integer().primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Of the year of birth null also in versions from before it was kept. */
    ...personBefore,
    /** What the correction changed: masks may be equal where values are not. */
    changed: p.public.array().$type<CorrectedField[]>(),
    replacedAt: p.datetime(),
    replacedBy: p.public.text(),
  },
});

/** 更正前的个人信息: what a client's record said of the person before a correction. Rows are added, and emptied when the person is erased. */
export class ClientVersion extends ClientVersionSchema.class {}
ClientVersionSchema.setClass(ClientVersion);

/** What was known of a person, as an earlier version keeps it. */
export const PersonBefore = fieldsOf(ClientVersionSchema, personBefore);
