import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listOwnDocuments } from '../../gateway/edge/documents/index.ts';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';

const documents = Object.entries(listOwnDocuments());

/** What a document is refused for, as opposed to what an answer lacks because nobody owns anything here. */
const REFUSALS = /DOCUMENT_|TOO_MANY|PAGE_SIZE|GRAPHQL_|OPERATION_/;

const CLIENT = '310101002001-019e2e70-b980-766a-9939-534151beed8c';
const VISIT = '310101002001-019e2e70-b980-766a-9939-534151beed8d';
const ADVISOR = '310101-019226e8-2100-734b-b03a-71cb9cfafc76';
/** What each mutation is sent with. */
const INPUTS: Readonly<Record<string, object>> = {
  MoveFiling: { advisor: ADVISOR, action: 'FILE' },
  SubmitFiling: { advisor: ADVISOR, version: 1, action: 'SUBMIT' },
  EndService: { client: CLIENT, reason: '收入增加' },
  NameDeputy: { authority: '310101', subject: 'li', until: '2026-12-31' },
  EndDeputy: { deputy: ADVISOR },
  ReopenClient: { client: CLIENT, version: 1, reason: '又遇困难' },
  RecordVisit: { client: CLIENT, visitedOn: '2026-10-31', summary: '一切安好' },
  CorrectVisit: { visit: VISIT, version: 1, summary: '一切安好' },
  WithdrawVisit: { visit: VISIT, version: 1, reason: '录错了人' },
  ChangeAdvisor: { advisor: ADVISOR, version: 1, phone: '13901234567' },
  ChangePolicy: { policy: CLIENT, version: 1, title: '街道补充救助' },
  ChangeProject: { project: CLIENT, version: 1, title: '独居老人关爱' },
  ChangeProvider: { provider: CLIENT, version: 1, name: '乐群社工' },
  ChangeResource: { resource: CLIENT, version: 1, title: '轮椅' },
  ChangeStation: { station: CLIENT, version: 1, name: '外滩街道救助顾问站' },
  CheckPremises: { station: CLIENT, checkedOn: '2026-10-31', form: { version: 1, answers: [] } },
  CloseFollowUp: { followUp: CLIENT },
  BeginImport: { division: '310101', kind: 'advisors', columns: ['name'], rows: 1 },
  StageImportRows: { import: CLIENT, part: 1, rows: [{ row: 2, cells: ['王敏'] }] },
  RunImport: { import: CLIENT, version: 1, isDryRun: true },
  ReportIncident: { station: CLIENT, happenedOn: '2026-10-31', form: { version: 1, answers: [] } },
  MoveIncident: { incident: CLIENT, action: 'INVESTIGATE' },
  CloseStation: { station: CLIENT, version: 1, reason: '合并' },
  MoveAdvisor: { advisor: ADVISOR, version: 1, division: '310101013001' },
  MoveHousehold: { household: CLIENT, version: 1, division: '310101013001' },
  ReassignClients: { within: '310101002', clients: [CLIENT], advisor: ADVISOR },
  GrantCase: { client: CLIENT, fields: ['NEEDS'], purpose: '心理疏导', caseReference: '晨光-17', until: '2026-12-31' },
  RevokeGrant: { grant: CLIENT, reason: '个案已结束' },
  UnmaskClient: { client: CLIENT, reason: '上门走访' },
};

describe("the documents of the gateway's own pages are answered where only listed ones are", () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    const edge = { trustedDocuments: { mode: 'only' as const, file: undefined } };
    gateway = await startTestGateway({ owners: 'owners: []\n', production: true, edge });
  });
  afterAll(() => gateway.close());

  test.each(documents.map(([id, text]) => [/\w+ (\w+)/.exec(text)?.[1] ?? id, id]))('%s', async (name, documentId) => {
    const variables = {
      code: '31',
      within: '31',
      authority: '31',
      month: '2026-11',
      level: 'SUBDISTRICT',
      part: 1,
      name: 'PREMISES_CHECK',
      first: 200,
      id: CLIENT,
      ...(name === 'ClientsToReassign' && { filter: { served: false } }),
      input: INPUTS[name],
    };
    const { status, text } = await gateway.send({
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await gateway.bearer('city') },
      body: JSON.stringify({ documentId, variables }),
    });
    expect(text).not.toMatch(REFUSALS);
    expect(status).toBe(200);
  });

  test('there are some', () => {
    expect(documents.length).toBeGreaterThan(3);
  });
});
