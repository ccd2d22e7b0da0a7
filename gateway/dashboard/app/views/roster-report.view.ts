import { lazy } from 'react';
import type { View } from './view.ts';

const rosterReport: View = {
  path: '/roster-reports/:id',
  isFor: ({ scopes }) => scopes.includes('figures.read') && scopes.includes('advisor.read'),
  Page: lazy(() => import('./roster-report.tsx')),
};

export default rosterReport;
