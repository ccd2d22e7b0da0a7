import type { Role } from '#access';
import type { CallerOfPage } from '../session/index.ts';

/** A question to begin with, where CODE stands for a division; its first line says what it answers. */
export type Example = { readonly query: string; readonly variables?: object };

const figures: Example = {
  query: `# 数字：本级与下辖 · the figures of a division and of those beneath
query Figures {
  division(code: "CODE") {
    name
    coverage { stations required staffed rate }
    visitCompliance { month due done rate }
    clients { total suppressed byCategory { category count suppressed } }
    children { code name owner { state since } visitCompliance { due done rate } }
  }
}`,
};

const overdue: Example = {
  query: `# 逾期未访：一张清单，逾期最久的在前 · who is overdue, the longest first
query Overdue($after: String) {
  overdueVisits(within: "CODE", first: 20, after: $after) {
    totalCount
    edges { node { daysOverdue dueOn client { id category division { code name } } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
};

const due: Example = {
  query: `# 待访清单：本月应访而未访 · whom to visit this month
query VisitsDue {
  visitsDue(within: "CODE", first: 20) {
    totalCount
    edges { node { id name { text masked } category lastVisitedOn visitDueOn policies { title } } }
  }
}`,
};

const recordVisit: Example = {
  query: `# 记录走访：先从待访清单取一个编号 · record a visit; take an id from the list of those due
mutation RecordVisit($input: RecordVisitInput!) {
  recordVisit(input: $input) {
    ok { id visitedOn client { id visitDueOn } }
    errors { code message path }
  }
}`,
  variables: { input: { client: '', visitedOn: '', mode: 'HOME', summary: '' } },
};

const filings: Example = {
  query: `# 待备案的顾问 · advisors whose filing waits for the authority
query Filings {
  filings(within: "CODE", filter: { waiting: true }, orderBy: { field: SINCE }, first: 20) {
    totalCount
    edges { node { state since advisor { id name role employer division { code name } } } }
  }
}`,
};

const trail: Example = {
  query: `# 谁看过、改过记录 · who saw or changed a record
query Trail {
  auditTrail(within: "CODE", first: 20) {
    totalCount
    edges { node { at action } }
  }
}`,
};

const library: Example = {
  query: `# 三库：政策、资源、项目与提供方 · the libraries and who offers what
query Libraries {
  policies(within: "CODE", first: 5) { totalCount edges { node { title kind inForceFrom channel } } }
  resources(within: "CODE", first: 5) { totalCount edges { node { title kind provider { name } area { name } } } }
  projects(within: "CODE", first: 5) { totalCount edges { node { title provider { name } area { name } } } }
  providers(within: "CODE", first: 5) { totalCount edges { node { name kind phone } } }
}`,
};

const inForce: Example = {
  query: `# 适用政策：本级与上级现行的 · policies that hold in a division, its own and those above
query PoliciesInForce {
  policiesInForce(in: "CODE", category: "MINIMUM_LIVING") { title kind amount materials channel }
}`,
};

const granted: Example = {
  query: `# 获授权的个案：每次查看均留痕 · the cases granted to you; each look is in the trail
query GrantedClients {
  grantedClients(within: "31") {
    totalCount
    edges { node { purpose caseReference endsAt name { text } phone { text } members needs } }
  }
}`,
};

const OFFICER = [figures, due, overdue, filings] as const;

const examples: Readonly<Record<Role, readonly Example[]>> = {
  'city-analyst': [figures, overdue, library],
  'district-officer': OFFICER,
  'street-officer': [...OFFICER, recordVisit],
  'station-lead': [due, figures, recordVisit],
  advisor: [due, inForce, recordVisit],
  'case-worker': [granted],
  partner: [library, inForce],
  auditor: [trail, figures],
  system: [figures],
};

/** What a user may try, about the user's own division. */
export function examplesFor({ role, division }: Pick<CallerOfPage, 'role' | 'division'>): readonly Example[] {
  return examples[role].map(({ query, ...rest }) => ({ query: query.replaceAll('CODE', division), ...rest }));
}
