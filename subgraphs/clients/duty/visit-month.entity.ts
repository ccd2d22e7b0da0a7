import { defineEntity, p } from '@mikro-orm/core';

import type { YearMonth } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';

/** 当月已访人数, kept with each visit. */
export const VisitMonthSchema = defineEntity({
  name: 'VisitMonth',
  schema: 'clients',
  tableName: 'visit_month',
  properties: {
    /** As 2026-10. It leads the key: figures ask for one month over a range of divisions. */
    month: p.text().$type<YearMonth>().collation('C').primary(),
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    category: p.text().$type<CodeKey>().collation('C').primary(),
    /** Clients due in the month who were visited in it at least once. */
    done: p.integer(),
  },
});
