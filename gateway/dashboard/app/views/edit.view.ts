import { lazy } from 'react';
import { listsOf } from '../lists/index.ts';
import type { View } from './view.ts';

const edit: View = {
  path: '/lists/:key/:id/:edit',
  isFor: (caller) => listsOf(caller).some(({ edits, adds }) => edits !== undefined || adds !== undefined),
  Page: lazy(() => import('./edit.tsx')),
};

export default edit;
