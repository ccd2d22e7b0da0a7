import { defineEntity, p } from '@mikro-orm/core';

import type { YearMonth } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';

/** 应访人数变动: months without a change have no row; the sum up to a month is the number due in it. */
export const DutyChangeSchema = defineEntity({
  name: 'DutyChange',
  schema: 'clients',
  tableName: 'duty_change',
  properties: {
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    /** As 2026-10. */
    month: p.text().$type<YearMonth>().collation('C').primary(),
    category: p.text().$type<CodeKey>().collation('C').primary(),
    /** How many more clients are due from this month on than in the month before. */
    change: p.integer(),
  },
});
