import type { Words } from '../words/index.ts';

/** Whom one can be with one click in development: one of each kind of user. */
export const personas: readonly { readonly as: string; readonly label: Words; readonly sees: Words }[] = [
  {
    as: 'city',
    label: { zh: '市社会救助事务中心', en: 'City centre' },
    sees: { zh: '全市数字与清单，不见个人', en: 'figures and lists of the whole city, no person' },
  },
  {
    as: 'district:310101',
    label: { zh: '区：黄浦区', en: 'District: Huangpu' },
    sees: { zh: '本区的一切，姓名与号码打码', en: 'everything in the district, people masked' },
  },
  {
    as: 'street:310101002',
    label: { zh: '街镇：南京东路街道', en: 'Street: Nanjingdonglu Subdistrict' },
    sees: { zh: '本街道的一切', en: 'everything in the street' },
  },
  {
    as: 'station:310101002001',
    label: { zh: '站点负责人：云南中路居委会', en: 'Station lead: 云南中路居委会' },
    sees: { zh: '本站的对象、走访和顾问', en: 'clients, visits and advisors of the station' },
  },
  {
    as: 'advisor:310101002001',
    label: { zh: '社区救助顾问：云南中路居委会', en: 'Advisor: 云南中路居委会' },
    sees: { zh: '本居委的对象与走访', en: 'clients and visits of the community' },
  },
  {
    as: 'case-worker:310101002',
    label: { zh: '个案工作者：南京东路街道专业站点', en: 'Case worker: a professional station, Nanjingdonglu' },
    sees: { zh: '只见授权给自己的个案', en: 'the cases that were granted to them, nothing else' },
  },
  {
    as: 'auditor:31',
    label: { zh: '审计', en: 'Auditor' },
    sees: { zh: '他人所见，不作更改', en: 'what others see; changes nothing' },
  },
  {
    as: 'partner:demo',
    label: { zh: '社会力量', en: 'Partner' },
    sees: { zh: '政策、资源、项目三库', en: 'the libraries of policies, resources and projects' },
  },
];
