import { defineList } from '#lists';

import { Household } from './household.entity.ts';

/** 家庭列表: households with somebody who is served, at or beneath a division, or those whose members' service has ended. Homes of the erased are in neither. */
export const householdList = defineList(Household, {
  field: 'households',
  defaults: { active: true },
  filter: {
    active: { met: 'active_clients > 0', unmet: 'active_clients = 0 and address is not null' },
    activeClientsFrom: { from: 'activeClients' },
    activeClientsUntil: { until: 'activeClients' },
  },
  order: { ACTIVE_CLIENTS: 'activeClients', REGISTERED_AT: 'registeredAt' },
});
