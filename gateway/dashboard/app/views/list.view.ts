import { lazy } from 'react';
import type { View } from './view.ts';

const list: View = {
  path: '/lists/:key',
  isFor: ({ scopes }) => scopes.includes('list.read'),
  Page: lazy(() => import('./list.tsx')),
};

export default list;
