import { lazy } from 'react';
import { searchedListsOf } from '../lists/index.ts';
import type { View } from './view.ts';

const find: View = {
  path: '/find',
  isFor: (caller) => searchedListsOf(caller).length > 0,
  Page: lazy(() => import('./find.tsx')),
};

export default find;
