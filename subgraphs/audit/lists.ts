import { entryList } from './entries/entry.list.ts';

/** Every list of the domain. */
export const lists = [entryList];
