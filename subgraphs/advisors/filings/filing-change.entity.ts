import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { fieldsOf, p, text } from '#marks';
import { Advisor } from '../advisors/advisor.entity.ts';
import type { ShownParticulars } from './particulars.ts';

/** How the authority decides what was announced. */
export const changeOutcomes = ['FILED', 'RETURNED', 'WITHDRAWN'] as const;

const filed = { exported: true, erased: { not: 'kept as long as the filing' } } as const;
/** The number stands in what was before and after. */
const besides = { ...filed, exported: { not: 'stands in before and after' } } as const;

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
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** That of the advisor when it was announced. */
    version: p.integer(),
    before: p.personal(filed).json().$type<ShownParticulars>(),
    after: p.personal(filed).json().$type<ShownParticulars>(),
    identityNumberBefore: p.personal(besides).sealed(text),
    identityNumberAfter: p.personal(besides).sealed(text),
    announcedAt: p.datetime(),
    announcedBy: p.public.text(),
    /** Null while it waits. */
    outcome: p.public.enum(changeOutcomes).nullable(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.public.text().nullable(),
  },
});

export class FilingChange extends FilingChangeSchema.class {}
FilingChangeSchema.setClass(FilingChange);

/** The numbers of the documents, as an announcement keeps them. */
export const AnnouncedNumbers = fieldsOf(FilingChangeSchema);
