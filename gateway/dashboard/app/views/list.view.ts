import { lazy } from 'react';
import { listsOf } from '../lists/index.ts';
import type { View } from './view.ts';

const list: View = {
  path: '/lists/:key',
  isFor: (caller) => listsOf(caller).length > 0,
  Page: lazy(() => import('./list.tsx')),
};

export default list;
