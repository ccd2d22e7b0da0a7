import { defineList } from '#lists';
import { Provider } from './provider.entity.ts';

/** 社会力量名录: the providers at or beneath a division. */
export const providerList = defineList(Provider, {
  field: 'providers',
  filter: { kinds: { oneOf: 'kind', codes: 'providerKind' } },
  order: { NAME: 'name' },
  search: { texts: ['name'], spelled: ['creditCode'] },
});
