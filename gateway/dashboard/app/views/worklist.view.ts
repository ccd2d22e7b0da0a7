import { lazy } from 'react';
import type { View } from './view.ts';

const worklist: View = {
  path: '/worklist',
  nav: { label: { zh: '待访', en: 'Worklist' }, order: 3 },
  isFor: ({ scopes }) => scopes.includes('visit.record'),
  Page: lazy(() => import('./worklist.tsx')),
};

export default worklist;
