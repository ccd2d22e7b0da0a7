import type { Level } from '#divisions';

/** Verb-shaped scopes: what each lets its holder do, within the division of the token. */
export const scopes = {
  'figures.read': 'read figures: coverage, filings, visit compliance, counts of clients',
  'list.read': 'read ranked lists of clients with ids, divisions, categories and days, but nothing of the person',
  'client.read':
    'read clients, households and visits, masked, and licence numbers of advisors, why and by whom filings were decided',
  'client.search':
    'find clients by name, number or phone, so many times a day; each search and whom it found is in the trail',
  'client.merge': 'find records that may be of one person, merge them or set them aside',
  'client.write': 'register households and clients, end service and begin it again',
  'confirmation.record':
    'record and end confirmations of households and people, as the authority itself, and decide what is proposed to it',
  'confirmation.propose': 'propose to an authority to confirm a category or to end a confirmation',
  'client.unmask': 'see, with a reason, names, numbers, phones and addresses of people unmasked',
  'client.breakGlass': 'open to oneself, with a reason, one client outside of the own division for three hours, masked',
  'grant.read':
    'read to whom which client was opened beyond the division, which clients elsewhere its own people opened, and why',
  'grant.give':
    'open, for a purpose and a while, fields of one client to a case worker, and close what anybody was granted',
  'grant.use': 'read what was granted to oneself or to the staff of the division, and nothing else',
  'subject.export':
    'export, with a reason, everything that is held on one person; what names them whole only for those who may unmask',
  'subject.erase': 'ask for the erasure of one person, and confirm what another asked for',
  'visit.record': 'record and correct visits',
  'advisor.read': 'read stations, advisors by name, postings and states of filings; numbers and phones stay masked',
  'advisor.unmask': 'see, with a reason and as the filing authority, numbers and phones of advisors unmasked',
  'advisor.register': 'register advisors, post them, change what is kept of them, submit and change their filings',
  'incident.report': 'report incidents of safety and risk at stations',
  'service.record': 'record services in the window log of stations',
  'lead.report': 'report that somebody may be in hardship, and read by the receipt whether that is looked at',
  'lead.record': 'record leads that came by a visit, a call or another authority',
  'lead.read': 'read leads, masked, and how they are handled',
  'lead.check': 'record what was found on site of leads, and read whom to reach',
  'lead.handle': 'grade, assign, forward, join and handle leads, as the street of the place itself',
  'complaint.submit': 'submit a complaint on behalf of a complainant, and read its state by its receipt',
  'complaint.handle': 'read and handle the complaints to the own division itself, but for those that concern oneself',
  'hotline.publish': 'publish, change and end the hotlines of the own division itself',
  'training.write':
    'write courses of training, as the city, and hold and cancel training sessions of the own division itself',
  'training.record': 'record who attended training sessions, as the district or street whose advisors they are',
  'survey.open': 'open satisfaction surveys, which draw the households that they ask, and close them',
  'survey.run': 'read whom a survey asks and what each household said, and record it',
  'survey.read': 'read how satisfied households are, as figures of divisions',
  'filing.decide': 'file, return, suspend, resume and withdraw filings, as the filing authority itself',
  'award.read': 'read nominations for awards that are under way, where the own division takes part',
  'award.nominate': 'nominate advisors for awards, as the street or the district, and withdraw that',
  'award.decide': 'confirm, return, confer, decline and revoke awards, as the district or the city itself',
  'roster.issue': 'issue the roster of filed advisors of a division and period',
  'station.open': 'open, change and close stations, and write rules of work for them',
  'station.check': 'check the premises of stations, and close what such a check asks to be done',
  'station.require': 'list, as the district, the centres of a street in which a station must stand',
  'budget.read': "read budgets of the advisors' work, and what was spent",
  'budget.record': "record what is planned, allocated and spent for the advisors' work of the own division itself",
  'modelCase.read': 'read the model cases that the city published',
  'modelCase.write': 'write model cases and hand them in, and read those of the division that are under way',
  'modelCase.review':
    'hand model cases up, send them back and take them down, as the district itself; publish them, as the city',
  'outreach.record':
    'record, correct and withdraw events at which policy is explained, of the own division itself or its stations',
  'outreach.plan': "plan a year's events at which policy is explained, as the district or the city itself",
  'guidance.ask': 'ask the bureau above how to work or what a policy means, ask again, and withdraw such questions',
  'guidance.answer': 'answer such questions, as the bureau that is asked, and pass them on to the bureau above',
  'station.read': 'read stations: what they publish and how they are staffed, but none of the advisors',
  'library.read': 'read policies, resources, projects and providers, and count them',
  'library.edit': 'add to and change the policy, resource and project libraries of the own division itself',
  'partner.read': 'read which partners were granted what, until when and how much they ask; never their keys',
  'audit.read': 'read who saw or changed a record, when, why and from where',
  'job.read': 'read how the jobs of an owner stand: when they ran and will run, and with which code they failed',
} as const;

export type Scope = keyof typeof scopes;

/** A scope, or several of which one is enough. */
export type SomeScope = Scope | readonly [Scope, ...Scope[]];

/** Where a role holds: at divisions of some levels, or wherever an owner of data is. */
type HoldsAt = readonly Level[] | 'OWNER';

const STATION: readonly Level[] = ['SUBDISTRICT', 'COMMUNITY'];
const ANY: readonly Level[] = ['CITY', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY'];

/**
 * Who holds a token, what the division of the token is to them, and at which divisions there is such a one: a token of the
 * role for any other is refused where tokens are verified.
 */
export const roles = {
  'city-analyst': {
    who: "of the city centre: figures and ranked lists everywhere, nothing of a person served; advisors' names are public",
    holdsAt: ['CITY'],
  },
  'district-officer': { who: 'of a district: everything in the district, people masked', holdsAt: ['DISTRICT'] },
  'street-officer': { who: 'of a street or town: everything in it', holdsAt: ['SUBDISTRICT'] },
  'station-lead': {
    who: 'leads a station of a street or a community: its clients, visits and advisors',
    holdsAt: STATION,
  },
  advisor: { who: 'serves at a station of a street or a community: its clients and visits', holdsAt: STATION },
  'case-worker': {
    who: 'staff of a professional station of a district or a street: no rows but granted ones',
    holdsAt: ['DISTRICT', 'SUBDISTRICT'],
    seesGrantedOnly: true,
  },
  partner: {
    who: 'a provider, through /partner/graphql alone: libraries and stations, figures by its grant, never a client',
    holdsAt: 'OWNER',
  },
  auditor: { who: 'reads what the others of the division read, and who read it; never edits', holdsAt: ANY },
  system: {
    who: 'a job of the owner itself, never unmasks anyone; at other owners it reads what names nobody served, and no more',
    holdsAt: 'OWNER',
  },
} as const satisfies Readonly<
  Record<string, { readonly who: string; readonly holdsAt: HoldsAt; readonly seesGrantedOnly?: true }>
>;

export type Role = keyof typeof roles;

/** Beside the roles that a token may name: the public, which a gateway states and no token can. */
export type CallerRole = Role | 'public';

/** Whether holders of the role see no row of their division, but what was granted to them. */
export function isGrantedOnly(role: CallerRole): boolean {
  return role !== 'public' && 'seesGrantedOnly' in roles[role];
}

/** What those who are in touch with residents do with leads. */
const LEADS: readonly Scope[] = ['lead.report', 'lead.record', 'lead.read', 'lead.check'];

const READ_ALL: readonly Scope[] = ['figures.read', 'list.read', 'client.read', 'advisor.read', 'library.read'];
const STAFF: readonly Scope[] = [
  ...READ_ALL,
  'client.write',
  'visit.record',
  'advisor.register',
  'incident.report',
  'service.record',
  'filing.decide',
  'station.open',
];

/** What a bureau does that supervises. */
const BUREAU: readonly Scope[] = [
  'complaint.submit',
  'complaint.handle',
  'hotline.publish',
  'outreach.record',
  'outreach.plan',
  'guidance.answer',
];

const AWARDS: readonly Scope[] = ['award.read', 'award.nominate'];

const OFFICER: readonly Scope[] = [
  'client.merge',
  ...LEADS,
  'lead.handle',
  'survey.run',
  'survey.read',
  'client.search',
  'confirmation.record',
  'confirmation.propose',
  'client.breakGlass',
  'grant.read',
  'grant.give',
  'advisor.unmask',
  'station.check',
  'subject.export',
  'subject.erase',
  'library.edit',
  'budget.read',
  'budget.record',
  'modelCase.read',
  'modelCase.write',
];

/** What a role may hold: a token's scopes count only as far as its role allows them. */
export const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {
  'city-analyst': [
    'figures.read',
    'list.read',
    'survey.read',
    'advisor.read',
    'library.read',
    'library.edit',
    'partner.read',
    'budget.read',
    'budget.record',
    'training.write',
    'award.read',
    'award.decide',
    'modelCase.read',
    'modelCase.review',
    ...BUREAU,
  ],
  'district-officer': [
    ...STAFF,
    ...OFFICER,
    ...BUREAU,
    ...AWARDS,
    'award.decide',
    'training.write',
    'training.record',
    'survey.open',
    'roster.issue',
    'station.require',
    'partner.read',
    'modelCase.review',
    'guidance.ask',
  ],
  'street-officer': [
    ...STAFF,
    ...OFFICER,
    ...AWARDS,
    'training.record',
    'client.unmask',
    'complaint.submit',
    'outreach.record',
    'guidance.ask',
  ],
  'station-lead': [
    ...READ_ALL,
    ...LEADS,
    'lead.handle',
    'client.search',
    'client.write',
    'confirmation.propose',
    'client.unmask',
    'client.breakGlass',
    'visit.record',
    'advisor.register',
    'incident.report',
    'service.record',
    'complaint.submit',
    'modelCase.read',
    'modelCase.write',
    'outreach.record',
    'guidance.ask',
  ],
  advisor: [
    ...READ_ALL,
    ...LEADS,
    'client.search',
    'confirmation.propose',
    'client.unmask',
    'client.breakGlass',
    'visit.record',
    'service.record',
    'complaint.submit',
    'modelCase.read',
    'modelCase.write',
    'outreach.record',
    'guidance.ask',
  ],
  'case-worker': ['grant.use'],
  partner: ['library.read', 'station.read'],
  auditor: [
    ...READ_ALL,
    'lead.read',
    'survey.read',
    'grant.read',
    'partner.read',
    'budget.read',
    'award.read',
    'modelCase.read',
    'audit.read',
    'job.read',
  ],
  system: [...STAFF, 'training.write', 'training.record', 'roster.issue', 'library.edit', 'job.read'],
};

/** What a job may hold at an owner whose own it is not: what the city reads there, too. */
export const scopesOfJobsElsewhere: ReadonlySet<Scope> = new Set(
  READ_ALL.filter((scope) => scopesOfRole['city-analyst'].includes(scope)),
);
