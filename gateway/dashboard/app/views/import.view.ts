import { lazy } from 'react';
import { importedListsOf } from '../lists/index.ts';
import type { View } from './view.ts';

const importView: View = {
  path: '/imports/:kind',
  isFor: (caller) => importedListsOf(caller).length > 0,
  Page: lazy(() => import('./import.tsx')),
};

export default importView;
