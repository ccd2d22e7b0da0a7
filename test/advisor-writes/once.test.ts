import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MOVE_FILING, advisorAt, moveFiling, openStation, person, published } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { askWrite, recordOf } from '../testkit/write.ts';

const STREET = '310101002';
const COMMUNITIES = ['310101002002', '310101002003', '310101002007', '310101002008'];

type Id = { readonly id?: string; readonly code?: string };
/** A write that can be done anew with each input, and what of an input may be said otherwise. */
type Case = { readonly document: string; readonly input: () => Promise<object>; readonly other: object };

let owner: AuditedOwner;
let point: string;
let neighbour: string;
let serial = 0;

beforeAll(async () => {
  owner = await startAuditedOwner();
  point = recordOf(await openStation(district(), { division: '310101002001' })).id;
  neighbour = recordOf(await openStation(district(), { division: '310101002006' })).id;
});
afterAll(() => owner.close());

const district = () => owner.at('advisors', 'district:310101');

const documentOf = (mutation: string, input: string, record = 'id') =>
  `mutation ($input: ${input}!) { ${mutation}(input: $input) { ok { ${record} } errors { code message path } } }`;

const cases: Readonly<Record<string, Case>> = {
  openStation: {
    document: documentOf('openStation', 'OpenStationInput'),
    input: async () => ({ ...published, division: COMMUNITIES[serial++ % COMMUNITIES.length] }),
    other: { name: '另一个服务点' },
  },
  setServiceCentres: {
    document: documentOf('setServiceCentres', 'SetServiceCentresInput', 'code'),
    input: async () => ({ division: STREET, centres: [{ kind: 'CENTRE', name: `中心 ${serial++}` }] }),
    other: { centres: [{ kind: 'CENTRE', name: '总中心' }] },
  },
  registerAdvisor: {
    document: documentOf('registerAdvisor', 'RegisterAdvisorInput'),
    input: async () => ({ station: point, ...person(serial++) }),
    other: { name: '李敏' },
  },
  postAdvisor: {
    document: documentOf('postAdvisor', 'PostAdvisorInput'),
    input: async () => ({ advisor: (await advisorAt(district(), point, serial++)).id, station: neighbour }),
    other: { since: '2026-10-01' },
  },
  moveFiling: {
    document: MOVE_FILING,
    input: async () => ({ advisor: (await advisorAt(district(), point, serial++)).id, action: 'SUBMIT' }),
    other: { reason: '材料齐全' },
  },
};

/** All rows that a write could leave twice, and the counters. */
const SNAPSHOT = `select (select count(*) from advisors.station)::text as stations,
  (select count(*) from advisors.advisor)::text as advisors, (select count(*) from advisors.posting)::text as postings,
  (select count(*) from advisors.filing_step)::text as steps, (select count(*) from advisors.service_centre)::text as centres,
  (select sum(version) from advisors.advisor)::text as versions, (select count(*) from audit.entry)::text as entries,
  (select sum((select sum(amount) from unnest(amounts) as amount)) from advisors.figure)::text as counted`;

describe.each(Object.entries(cases))('%s', (_, { document, input, other }) => {
  const send = (content: object) => askWrite<Id>(district(), document, { input: content });

  test('sent again with its key is done once, and answers with the same record', async () => {
    const content = { ...(await input()), idempotencyKey: randomUUID() };
    const first = recordOf(await send(content));
    const after = await owner.asAdmin(SNAPSHOT);
    for (const key of [content.idempotencyKey, content.idempotencyKey.toUpperCase()]) {
      expect(recordOf(await send({ ...content, idempotencyKey: key }))).toEqual(first);
    }
    expect(await owner.asAdmin(SNAPSHOT)).toEqual(after);
  });

  test('sent several times at once is done once', async () => {
    const content = { ...(await input()), idempotencyKey: randomUUID() };
    const before = (await owner.trail()).length;
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(content)));
    expect(new Set(answers.map((answer) => JSON.stringify(recordOf(answer)))).size).toBe(1);
    expect((await owner.trail()).length).toBe(before + 1);
  });

  test('under a key that was used for other content is refused, and nothing is done', async () => {
    const content = { ...(await input()), idempotencyKey: randomUUID() };
    recordOf(await send(content));
    const after = await owner.asAdmin(SNAPSHOT);
    const { ok, error } = await send({ ...content, ...other });
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'KEY_REUSED', path: ['input', 'idempotencyKey'] });
    expect(await owner.asAdmin(SNAPSHOT)).toEqual(after);
  });
});

describe('a step of a filing sent again', () => {
  test('answers with the filing as it is now, whatever followed', async () => {
    const { id: advisor } = await advisorAt(district(), point, serial++);
    const submit = { advisor, action: 'SUBMIT', idempotencyKey: randomUUID() };
    const street = owner.at('advisors', `street:${STREET}`);
    const send = () => askWrite<{ filing: { state: string } }>(district(), MOVE_FILING, { input: submit });
    recordOf(await send());
    recordOf(await moveFiling(street, advisor, 'FILE'));
    const { filing } = recordOf(await send());
    expect(filing).toMatchObject({ state: 'FILED', history: [{ to: 'FILED' }, { to: 'SUBMITTED' }, { to: 'DRAFT' }] });
  });

  test('without its key finds the state that it left', async () => {
    const { id: advisor } = await advisorAt(district(), point, serial++, 'SUBMIT');
    const { error } = await moveFiling(district(), advisor, 'SUBMIT');
    expect(error).toMatchObject({ code: 'FILING_STATE_CONFLICT', path: ['input', 'action'] });
  });
});

test('a registration that was refused keeps no key: corrected, it is sent with the same one', async () => {
  const who = person(serial++);
  const idempotencyKey = randomUUID();
  const { document } = cases['registerAdvisor'] ?? { document: '' };
  recordOf(await askWrite(district(), document, { input: { station: point, ...who } }));
  const again = { station: point, ...who, idempotencyKey };
  expect((await askWrite(district(), document, { input: again })).error).toMatchObject({ code: 'INPUT_INVALID' });
  const corrected = { ...again, ...person(serial++) };
  expect((await askWrite(district(), document, { input: corrected })).error).toBeNull();
});
