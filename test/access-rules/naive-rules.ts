/**
 * The rules of access once more, written from what the product promises and not from its code: who holds which scope, and
 * which scopes open which field. "a|b" is one or the other, "a&b" is both.
 */
export const scopesOf: Readonly<Record<string, string>> = {
  'city-analyst': 'figures.read list.read advisor.read library.read library.edit partner.read',
  'district-officer':
    'figures.read list.read client.read client.write client.breakGlass grant.read grant.give subject.export subject.erase visit.record advisor.read advisor.unmask advisor.register incident.report filing.decide roster.issue station.open station.check station.require library.read library.edit partner.read',
  'street-officer':
    'figures.read list.read client.read client.write client.unmask client.breakGlass grant.read grant.give subject.export subject.erase visit.record advisor.read advisor.unmask advisor.register incident.report filing.decide station.open station.check library.read library.edit',
  'station-lead':
    'figures.read list.read client.read client.write client.unmask client.breakGlass visit.record advisor.read advisor.register incident.report library.read',
  advisor: 'figures.read list.read client.read client.unmask client.breakGlass visit.record advisor.read library.read',
  'case-worker': 'grant.use',
  partner: 'library.read station.read',
  auditor: 'figures.read list.read client.read advisor.read library.read grant.read partner.read audit.read job.read',
  system:
    'figures.read list.read client.read client.write visit.record advisor.read advisor.register incident.report filing.decide roster.issue station.open library.read library.edit job.read',
};

const listed = 'list.read|client.read';
const stations = 'station.read|advisor.read';

/** Of `system` at an owner whose code is not that of its token. */
export const scopesOfJobsElsewhere = 'figures.read list.read advisor.read library.read';

/** A figure opens alike for a month, by month and as a ranking. */
const figure = (name: string, scope: string): Readonly<Record<string, string>> =>
  Object.fromEntries(['', 'ByMonth', 'Ranking'].map((suffix) => [`Division.${name}${suffix}`, scope]));

/** By domain and field; `*` stands for every other field of the type but its key. */
export const needs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  advisors: {
    'Query.station': stations,
    'Query.fetch__Station': stations,
    'Query.stations': stations,
    'Query.deputies': 'filing.decide',
    'Query.filingReports': 'figures.read',
    'Query.filingReportTotals': 'figures.read',
    'Query.licenceReminders': 'advisor.register',
    'Query.importKind': 'advisor.register|incident.report',
    'Query.import': 'advisor.register|incident.report',
    'Query.imports': 'advisor.register|incident.report',
    'Mutation.beginImport': 'advisor.register|incident.report',
    'Mutation.stageImportRows': 'advisor.register|incident.report',
    'Mutation.runImport': 'advisor.register|incident.report',
    'Query.*': 'advisor.read',
    'Mutation.nameDeputy': 'filing.decide',
    'Mutation.endDeputy': 'filing.decide',
    'Mutation.openStation': 'station.open',
    'Mutation.changeStation': 'station.open',
    'Mutation.closeStation': 'station.open',
    'Mutation.checkPremises': 'station.check',
    'Mutation.closeFollowUp': 'station.check',
    'Mutation.reportIncident': 'incident.report',
    'Mutation.moveIncident': 'station.check',
    'Mutation.setServiceCentres': 'station.require',
    'Mutation.registerAdvisor': 'advisor.register',
    'Mutation.changeAdvisor': 'advisor.register',
    'Mutation.postAdvisor': 'advisor.register',
    'Mutation.moveAdvisor': 'advisor.register',
    'Mutation.moveFiling': 'advisor.register|filing.decide',
    'Mutation.moveFilings': 'advisor.register|filing.decide',
    'Mutation.tieAdvisor': 'filing.decide',
    'Mutation.unmaskAdvisor': 'advisor.unmask',
    'Mutation.exportAdvisor': 'subject.export',
    ...figure('coverage', 'figures.read'),
    ...figure('filings', 'figures.read'),
    ...figure('rosterChanges', 'figures.read'),
    ...figure('incidents', 'figures.read'),
    'Division.serviceCentres': 'advisor.read',
    'Station.advisors': 'advisor.read',
    'Station.premisesChecks': 'advisor.read',
    'PremisesCheck.inspector': 'client.read',
    'FollowUp.closedBy': 'client.read',
    'IncidentStep.reason': 'client.read',
    'IncidentStep.by': 'client.read',
    'Incident.availableActions': 'advisor.read',
    'Station.*': stations,
    'Advisor.subject': 'filing.decide',
    'Advisor.*': 'advisor.read',
    'AdvisorMove.recordedBy': 'client.read',
    'AdvisorMove.*': 'advisor.read',
    'Viewer.advisor': 'advisor.read',
    'SocialWorkLicence.level': 'advisor.read',
    'SocialWorkLicence.number': 'client.read',
    'SocialWorkLicence.validUntil': 'advisor.read',
    'Filing.*': 'advisor.read',
    'FilingStep.to': 'advisor.read',
    'FilingStep.reason': 'client.read',
    'FilingStep.by': 'client.read',
    'FilingChange.outcome': 'advisor.read',
    'FilingChange.announcedBy': 'client.read',
  },
  clients: {
    'Query.client': 'client.read',
    'Query.fetch__Client': 'client.read',
    'Query.household': 'client.read',
    'Query.visit': 'client.read',
    'Query.clients': 'client.read',
    'Query.households': 'client.read',
    'Query.overdueVisits': 'list.read',
    'Query.visitsDue': 'client.read',
    'Query.visits': 'client.read',
    'Query.grants': 'grant.read',
    'Query.grant': 'grant.read',
    'Query.grantedClients': 'grant.use',
    'Query.grantedClient': 'grant.use',
    'Mutation.unmaskClient': 'client.unmask',
    'Mutation.unmaskClients': 'client.unmask',
    'Mutation.breakGlass': 'client.breakGlass',
    'Mutation.grantCase': 'grant.give',
    'Mutation.revokeGrant': 'grant.give',
    'Mutation.registerHousehold': 'client.write',
    'Mutation.moveHousehold': 'client.write',
    'Mutation.changeCategory': 'client.write',
    'Mutation.endService': 'client.write',
    'Mutation.reopenClient': 'client.write',
    'Mutation.reassignClients': 'client.write',
    'Mutation.correctClient': 'client.write',
    'Mutation.exportSubject': 'subject.export',
    'Mutation.exportAdvisorTrace': 'subject.export',
    'Mutation.requestErasure': 'subject.erase',
    'Mutation.eraseSubject': 'subject.erase',
    'Mutation.moveErasures': 'subject.erase',
    'Query.erasureRequests': 'subject.erase',
    'Client.erased': listed,
    'Mutation.recordVisit': 'visit.record',
    'Mutation.correctVisit': 'visit.record',
    'Mutation.withdrawVisit': 'visit.record',
    ...figure('clients', 'figures.read'),
    ...figure('visitCompliance', 'figures.read'),
    'Household.*': 'client.read',
    'HouseholdMove.*': 'client.read',
    'Client.category': listed,
    'Client.categorySince': listed,
    'Client.division': listed,
    'Client.active': listed,
    'Client.advisor': listed,
    'Client.lastVisitedOn': listed,
    'Client.visitDueOn': listed,
    'Client.*': 'client.read',
    'ServicePeriod.*': 'client.read',
    'Advisor.caseload': 'client.read',
    'Advisor.visitCompliance': 'client.read',
    'Station.caseload': 'client.read',
    'Station.visitCompliance': 'client.read',
    'Visit.*': 'client.read',
    'VisitVersion.*': 'client.read',
    'VisitWithdrawal.*': 'client.read',
  },
  resources: {
    'Query.libraryReminders': 'library.edit',
    'Query.*': 'library.read',
    'Mutation.*': 'library.edit',
    'Division.codes': 'library.read',
    ...figure('library', 'library.read'),
    'Client.policies': 'library.read&client.read|library.read&list.read',
    'Policy.*': 'library.read',
    'Provider.*': 'library.read',
    'Resource.*': 'library.read',
    'Project.*': 'library.read',
  },
  audit: {
    'Query.auditTrail': 'audit.read',
    'Query.jobs': 'job.read',
    'Query.sentMessages': 'audit.read',
    'Query.receivedMessages': 'audit.read',
    'Mutation.exportTrail': 'subject.export',
  },
};

/** Whether these scopes open a field. Throws for a field that nobody has written a rule for. */
export function opens(scopes: readonly string[], domain: string, type: string, field: string): boolean {
  const rule = needs[domain]?.[`${type}.${field}`] ?? needs[domain]?.[`${type}.*`];
  if (rule === undefined) throw new TypeError(`no rule for ${type}.${field} of ${domain}`);
  return rule.split('|').some((all) => all.split('&').every((scope) => scopes.includes(scope)));
}

export function liesWithin(division: string, other: string): boolean {
  return division.slice(0, other.length) === other;
}
