import { defineEntity } from '@mikro-orm/core';

import type { Role } from '#access';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

export const BreakGlassSchema = defineEntity({
  name: 'BreakGlass',
  schema: 'clients',
  tableName: 'break_glass',
  indexes: [
    { name: 'break_glass_subject_index', properties: ['subject', 'endsAt'] },
    { name: 'break_glass_at_index', properties: ['at', 'id', 'division'] },
    { name: 'break_glass_division_index', properties: ['division', 'at', 'id'] },
    { name: 'break_glass_caller_division_index', properties: ['callerDivision', 'at', 'id'] },
  ],
  properties: {
    id: p.text().collation('C').primary(),
    /** That of the client. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Without a foreign key: who was let in is known for longer than the client may be. */
    client: p.public.text().collation('C').fieldName('client_id'),
    subject: p.public.text(),
    role: p.public.text().$type<Role>(),
    callerDivision: p.public.text().$type<DivisionCode>().collation('C'),
    reason: p
      .personal({
        exported: true,
        erased: { not: 'proves why a record was opened; a reason that names the person is refused' },
      })
      .text(),
    at: p.datetime(6),
    /** The first instant at which the client is closed again. */
    endsAt: p.datetime(6),
  },
});

/** 紧急调阅: one client opened to one person from outside of the client's division, for three hours. Never changed. */
export class BreakGlass extends BreakGlassSchema.class {}
BreakGlassSchema.setClass(BreakGlass);
