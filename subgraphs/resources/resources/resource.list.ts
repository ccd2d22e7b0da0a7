import { defineList } from '#lists';
import { Resource } from './resource.entity.ts';

/** 资源库: what is offered by providers at or beneath a division. */
export const resourceList = defineList(Resource, {
  field: 'resources',
  filter: {
    kinds: { oneOf: 'kind', codes: 'resourceKind' },
    area: { beneath: 'area' },
    provider: { is: 'provider' },
    availableOn: { during: ['availableFrom', 'availableUntil'] },
  },
  order: { TITLE: 'title', AVAILABLE_FROM: 'availableFrom', AVAILABLE_UNTIL: 'availableUntil' },
  search: { texts: ['title'] },
});
