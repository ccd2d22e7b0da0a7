import { defineEntity, p } from '@mikro-orm/core';
import type { CodeKey } from '#code-lists';

import type { DivisionCode } from '#divisions';

/** 在册人数: the active clients of a community, now. */
export const CaseloadSchema = defineEntity({
  name: 'Caseload',
  schema: 'clients',
  tableName: 'caseload',
  properties: {
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    category: p.text().$type<CodeKey>().collation('C').primary(),
    clients: p.integer(),
  },
});
