import type { Words } from '../words/index.ts';

type Section = Words & { readonly key: string; readonly groups: readonly string[] };

/** How the registry's page is divided, in its order, and whose lists stand in each section. */
export const registrySections = [
  { key: 'registration', zh: '登记与备案', en: 'Registration', groups: ['stations', 'advisors'] },
  { key: 'station-work', zh: '站点日常', en: 'At the stations', groups: ['station-work'] },
  { key: 'training', zh: '培训', en: 'Training', groups: ['training'] },
  { key: 'supervision', zh: '监督', en: 'Supervision', groups: ['supervision'] },
  { key: 'recognition', zh: '表彰与典型案例', en: 'Awards and model cases', groups: ['recognition'] },
  { key: 'publicity', zh: '宣传与业务指导', en: 'Publicity and guidance', groups: ['publicity'] },
  { key: 'budget', zh: '工作经费', en: 'Budget', groups: ['budget'] },
] as const satisfies readonly Section[];

export type RegistryGroup = (typeof registrySections)[number]['groups'][number];
