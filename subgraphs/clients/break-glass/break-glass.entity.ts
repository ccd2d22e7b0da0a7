import { defineEntity, p } from '@mikro-orm/core';

import type { Role } from '#access';
import type { DivisionCode } from '#divisions';

export const BreakGlassSchema = defineEntity({
  name: 'BreakGlass',
  schema: 'clients',
  tableName: 'break_glass',
  indexes: [
    { name: 'break_glass_subject_index', properties: ['subject', 'endsAt'] },
    { name: 'break_glass_division_index', properties: ['division', 'at', 'id'] },
    { name: 'break_glass_caller_division_index', properties: ['callerDivision', 'at', 'id'] },
  ],
  properties: {
    id: p.text().collation('C').primary(),
    /** That of the client. */
    division: p.text().$type<DivisionCode>().collation('C'),
    /** Without a foreign key: who was let in is known for longer than the client may be. */
    client: p.text().collation('C').fieldName('client_id'),
    subject: p.text(),
    role: p.text().$type<Role>(),
    callerDivision: p.text().$type<DivisionCode>().collation('C'),
    reason: p.text(),
    at: p.datetime(6),
    /** The first instant at which the client is closed again. */
    endsAt: p.datetime(6),
  },
});

/** 紧急调阅: one client opened to one person from outside of the client's division, for three hours. Never changed. */
export class BreakGlass extends BreakGlassSchema.class {}
BreakGlassSchema.setClass(BreakGlass);
