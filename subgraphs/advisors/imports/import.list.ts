import { defineList } from '#lists';
import { Import } from './import.entity.ts';

/** 导入记录: the imports at or beneath a division; the latest first. */
export const importList = defineList(Import, {
  field: 'imports',
  filter: { states: { oneOf: 'state' }, kinds: { oneOf: 'kind' } },
  order: { STARTED_AT: 'createdAt' },
  orderBy: { field: 'STARTED_AT', direction: 'DESC' },
});
