import { seesDivisions } from '../session/index.ts';
import { OverviewPage } from './division.tsx';
import type { View } from './view.ts';

const overview: View = {
  path: '/',
  nav: { label: { zh: '总览', en: 'Overview' }, order: 1 },
  isFor: (caller) => caller.division === '31' && seesDivisions(caller),
  Page: OverviewPage,
};

export default overview;
