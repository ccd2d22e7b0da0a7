import { lazy } from 'react';
import type { View } from './view.ts';

const station: View = {
  path: '/lists/stations/:id',
  isFor: ({ scopes }) => scopes.includes('advisor.read'),
  Page: lazy(() => import('./station.tsx')),
};

export default station;
