import { clientList } from './clients/client.list.ts';
import { householdList } from './households/household.list.ts';

/** Every list of the domain. */
export const lists = [clientList, householdList];
