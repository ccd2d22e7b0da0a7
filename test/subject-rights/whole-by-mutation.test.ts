import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { advisorDocument } from '../../subgraphs/advisors/index.ts';
import { trailDocument, trailPart } from '../../subgraphs/audit/index.ts';
import { advisorTraceDocument, clientDocument } from '../../subgraphs/clients/index.ts';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { runSubject } from '../testkit/subject-program.ts';
import { WHY, exportAdvisor, exportAdvisorTrace, exportSubject, exportTrail } from '../testkit/subject-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const OWNER = '310101';
const COMMUNITY = '310101002001';
const COPY = 'ok { document } errors { code message path }';
const OF_CLIENT = `mutation ($id: ID!, $reason: String!) {
  exportSubject(input: { client: $id, reason: $reason }) { ${COPY} }
  exportTrail(input: { record: $id, reason: $reason }) { ${COPY} }
}`;
const OF_ADVISOR = `mutation ($id: ID!, $reason: String!) {
  exportAdvisor(input: { advisor: $id, reason: $reason }) { ${COPY} }
  exportAdvisorTrace(input: { advisor: $id, reason: $reason }) { ${COPY} }
  exportTrail(input: { record: $id, reason: $reason }) { ${COPY} }
}`;
type Copy = {
  readonly ok: { readonly document: string } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
};
type Copies = Readonly<Record<string, Copy>>;

const whole = z.object({ parts: z.looseObject({ audit: trailPart }) });

let city: City;
let folder: string;
let client: string;
let advisor: string;
/** Who may see people whole, and files the advisor. */
const STREET = 'street:310101002';
const street = () => city.as(STREET);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
  city = await startCity({ owners: [{ code: OWNER }] });
  const { id: station } = recordOf(await openStation(street(), { division: COMMUNITY }));
  ({ id: advisor } = await advisorAt(street(), station, 1, 'SUBMIT', 'FILE'));
  ({ id: client } = await registerClient(street(), COMMUNITY, { name: '司马相如', advisor }));
  recordOf(await recordVisit(street(), client, '2026-11-23', { advisor }));
}, 120_000);
afterAll(async () => {
  await city.close();
  rmSync(folder, { recursive: true });
});

describe('one operation through the gateway gives what the program writes', () => {
  test('of a client: the record and the trail', async () => {
    const { exportSubject: record, exportTrail: trail } = await copiesOf(OF_CLIENT, client);
    const { clients } = clientDocument.parse(record).parts;
    const { subject, reason, parts } = trailDocument.parse(trail);
    expect({ subject, reason }).toEqual({ subject: { kind: 'record', id: client }, reason: WHY });
    expect(clients.visits).toHaveLength(1);
    const { audit, ...others } = await programOf('client', client);
    expect(others).toEqual({ clients });
    expect(parts.audit).toEqual(audit.slice(0, -1));
    expect(parts.audit.slice(-2)).toMatchObject(exportsOf(WHOLE, ['trail']));
  });

  test('of an advisor: the record, the trace in the clients domain and the trail', async () => {
    const copies = await copiesOf(OF_ADVISOR, advisor);
    const { advisors } = advisorDocument.parse(copies['exportAdvisor']).parts;
    const { clients } = advisorTraceDocument.parse(copies['exportAdvisorTrace']).parts;
    const { parts } = trailDocument.parse(copies['exportTrail']);
    expect(clients).toMatchObject({ clientsServed: 1, visits: [{ visitedOn: '2026-11-23', version: 1 }] });
    const { audit, ...others } = await programOf('advisor', advisor);
    expect(others).toEqual({ advisors, clients });
    expect(parts.audit).toEqual(audit.slice(0, -1));
    expect(parts.audit.slice(-3)).toMatchObject(exportsOf(WHOLE, ['trace'], ['trail']));
  });

  test('or none of it when the record is refused, and keeps no word of a reason that names the person', async () => {
    const { id } = await registerClient(street(), COMMUNITY, { name: '卓文君' });
    const copies = await street().ask<Copies>(OF_CLIENT, { id, reason: '卓文君要求' });
    expect(Object.values(copies).map(({ ok, errors: [error] }) => [ok, error?.code, error?.path.at(-1)])).toEqual([
      [null, 'INPUT_INVALID', 'reason'],
      [null, 'INPUT_INVALID', 'record'],
    ]);
    recordOf(await exportSubject(street(), id));
    expect(recordOf(await exportTrail(street(), id)).document).not.toContain('卓文君');
  });
});

describe.each([
  ['the trail', exportTrail, 'record'],
  ["an advisor's trace", exportAdvisorTrace, 'advisor'],
] as const)('%s is handed out', (_, exported, field) => {
  const refusal = { code: 'INPUT_INVALID', path: ['input', field] };

  test('to whoever exported the record, for the same reason, numbers or not', async () => {
    const reason = '本人来电 13900001111';
    recordOf(await exportAdvisor(street(), advisor, reason));
    const { document } = recordOf(await exported(street(), advisor, reason));
    expect(JSON.parse(document)).toMatchObject({ reason: '本人来电 …' });
    expect((await exported(street(), advisor, '另有原因')).error).toMatchObject(refusal);
  });

  test('to nobody else who might have exported it, and of nobody who is not there', async () => {
    recordOf(await exportAdvisor(street(), advisor));
    expect((await exported(city.as(`district:${OWNER}`), advisor)).error).toMatchObject(refusal);
    const nobody = `${COMMUNITY}-00000000-0000-7000-8000-000000000000`;
    expect((await exported(street(), nobody)).error).toMatchObject(refusal);
  });

  test('with a reason in words', async () => {
    const reasonRefused = { code: 'INPUT_INVALID', path: ['input', 'reason'] };
    expect((await exported(street(), advisor, '')).error).toMatchObject(reasonRefused);
  });
});

test.each([
  ['street:310101013', 'DIVISION_FORBIDDEN'],
  ['district:310104', 'DIVISION_FORBIDDEN'],
  [`station:${COMMUNITY}`, 'SCOPE_MISSING'],
  [`advisor:${COMMUNITY}`, 'SCOPE_MISSING'],
  [`auditor:${OWNER}`, 'SCOPE_MISSING'],
  ['city', 'SCOPE_MISSING'],
])('the parts are refused to %s: %s, and leave nothing in the trail', async (persona, code) => {
  const before = await entriesOf(advisor);
  for (const field of ['exportTrail(input: { record: $id', 'exportAdvisorTrace(input: { advisor: $id']) {
    const query = `mutation ($id: ID!, $reason: String!) { ${field}, reason: $reason }) { ${COPY} } }`;
    expect(await refusalsOf(city.as(persona), query, { id: advisor, reason: WHY })).toEqual([code]);
  }
  expect(await entriesOf(advisor)).toBe(before);
});

/** What each field of the operation gives, as its document says. */
async function copiesOf(operation: string, id: string): Promise<Readonly<Record<string, unknown>>> {
  const copies = Object.entries(await street().ask<Copies>(operation, { id, reason: WHY }));
  return Object.fromEntries(copies.map(([field, { ok }]) => [field, JSON.parse(ok?.document ?? 'null')]));
}

/** The parts that `npm run subject -- export` writes. */
async function programOf(kind: 'client' | 'advisor', id: string): Promise<z.infer<typeof whole>['parts']> {
  const out = join(folder, `${kind}.json`);
  const owner = { url: city.databaseUrlOf(OWNER), sealingKeysFile: city.sealingKeysFile };
  const { code, err } = await runSubject(owner, 'export', `--${kind}`, id, '--reason', WHY, '--out', out);
  if (code !== 0) throw new Error(err);
  return whole.parse(JSON.parse(readFileSync(out, 'utf8'))).parts;
}

/** The fields that the trail names of a record that was exported whole. */
const WHOLE = expect.arrayContaining(['identityNumber', 'name']);

function exportsOf(...fields: readonly unknown[]): object[] {
  return fields.map((named) => ({ action: 'subject.export', subject: STREET, fields: named, reason: WHY }));
}

async function entriesOf(record: string): Promise<number> {
  const query = `query ($record: ID!) { auditTrail(within: "${OWNER}", filter: { record: $record }) { totalCount } }`;
  const answer = await city.as(`auditor:${OWNER}`).ask<{ auditTrail: { totalCount: number } }>(query, { record });
  return answer.auditTrail.totalCount;
}
