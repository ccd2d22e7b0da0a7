import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** 账号绑定: the subject who signs in as an advisor, and whether that access has ended. One row for each advisor who ever had one. */
export const TieSchema = defineEntity({
  name: 'Tie',
  schema: 'audit',
  tableName: 'tie',
  uniques: [{ name: 'tie_subject', properties: ['subject'] }],
  properties: {
    advisor: p.text().$type<RecordId>().collation('C').primary(),
    /** That of the advisor's record. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** As the token names the person; null after they were untied. */
    subject: p
      .personal({ exported: true, erased: { not: 'released when the advisor is untied' } })
      .text()
      .collation('C')
      .nullable(),
    accessEnded: p.public.text().$type<'SUSPENDED' | 'WITHDRAWN'>().nullable(),
    tiedAt: p.datetime(),
    tiedBy: p.public.text(),
  },
});

/** 曾经绑定的账号: who signed in as the advisor before. Shown to nobody: what concerns the advisor is kept from them as before. */
export const TieEndedSchema = defineEntity({
  name: 'TieEnded',
  schema: 'audit',
  tableName: 'tie_ended',
  properties: {
    subject: p
      .personal({
        exported: {
          not: 'stood in the export as long as it held, and proves nothing but whom complaints are kept from',
        },
        erased: { not: 'complaints about the advisor are kept from whoever it was' },
      })
      .text()
      .collation('C')
      .primary(),
    advisor: p.text().$type<RecordId>().collation('C').primary(),
    /** That of the advisor's record at the time. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    endedAt: p.datetime(),
  },
});
