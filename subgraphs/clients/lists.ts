import { breakGlassList } from './break-glass/break-glass.list.ts';
import { clientList } from './clients/client.list.ts';

/** Every list of the domain. */
export const lists = [clientList, breakGlassList];
