import { OverviewPage } from './division.tsx';
import type { View } from './view.ts';

const overview: View = {
  path: '/',
  nav: { label: { zh: '总览', en: 'Overview' }, order: 1 },
  isFor: ({ division, role }) => division === '31' && role !== 'partner',
  Page: OverviewPage,
};

export default overview;
