import { defineEntity, p } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import type { Sealed } from '#sealing';
import { Advisor } from '../advisors/advisor.entity.ts';
import type { ShownParticulars } from './particulars.ts';

/** How the authority decides what was announced. */
export const changeOutcomes = ['FILED', 'RETURNED', 'WITHDRAWN'] as const;

/**
 * What is announced to the filing authority of a filed advisor (变更申报): before and after. It takes effect when it is filed, and is
 * kept whatever is decided. Several that wait are decided together, in the order in which they were announced.
 */
export const FilingChangeSchema = defineEntity({
  name: 'FilingChange',
  schema: 'advisors',
  tableName: 'filing_change',
  indexes: [
    { name: 'filing_change_advisor', properties: ['advisor'] },
    { name: 'filing_change_division', properties: ['division'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    advisor: () => p.manyToOne(Advisor).mapToPk().fieldName('advisor'),
    division: p.text().$type<DivisionCode>().collation('C'),
    /** That of the advisor when it was announced. */
    version: p.integer(),
    before: p.json().$type<ShownParticulars>(),
    after: p.json().$type<ShownParticulars>(),
    identityNumberBefore: p.text().$type<Sealed>().nullable().hidden().lazy(),
    identityNumberAfter: p.text().$type<Sealed>().nullable().hidden().lazy(),
    announcedAt: p.datetime(),
    announcedBy: p.text(),
    /** Null while it waits. */
    outcome: p.enum(changeOutcomes).nullable(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.text().nullable(),
  },
});

export class FilingChange extends FilingChangeSchema.class {}
FilingChangeSchema.setClass(FilingChange);
