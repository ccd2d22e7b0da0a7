import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Place, startPlaces } from '../messages/two-processes.ts';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { listNominations, moveAward, nominateForAward, nominated } from '../testkit/award-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [CITY, DISTRICT, HOSTILE] = ['31', '310101', '310104'];
const STREET = '310101002';
const COMMUNITY = '310101002001';

let started: Awaited<ReturnType<typeof startPlaces>>;
let city: Place;
let district: Place;
let messages = 0;

beforeAll(async () => {
  started = await startPlaces([
    { owner: CITY, domains: ['advisors', 'audit'], delegated: [DISTRICT, HOSTILE] },
    { owner: DISTRICT, domains: ['advisors', 'audit'] },
    // Of it only the keys are needed, with which it signs what it makes up.
    { owner: HOSTILE, domains: ['advisors', 'audit'] },
  ]);
  const [one, other] = started.places;
  if (one === undefined || other === undefined) throw new TypeError('two were started');
  [city, district] = [one, other];
  for (const place of [district, city]) await place.begin();
}, 120_000);
afterAll(() => started.close());

const newId = (division = COMMUNITY) => `${division}-${randomUUID()}`;
const nomination = (changes: object = {}) => ({
  award: newId(),
  advisor: newId(),
  name: '王敏',
  kind: 'GOLD_ADVISOR',
  year: 2026,
  station: null,
  stationName: null,
  reasons: nominated.reasons,
  nominator: STREET,
  ...changes,
});

function tell(payload: ReturnType<typeof nomination>, from = DISTRICT) {
  return post(city, { kind: 'award-nomination', from, to: CITY, payload });
}

type Told = { readonly kind: string; readonly from: string | undefined; readonly to: string | undefined };

function post(at: Place, { kind, from, to, payload }: Told & { readonly payload: { readonly award: string } }) {
  const id = `0193b1c2-0000-7000-8000-${String((messages += 1)).padStart(12, '0')}`;
  const [sender, receiver] = [from, to].map((owner) => ({ owner, domain: 'advisors' }));
  const said = { kind, version: 1, subject: payload.award, salt: 'x' };
  const envelope = { id, ...said, from: sender, to: receiver, payload: JSON.stringify(payload) };
  return started.post(at.urlOf('advisors'), JSON.stringify(envelope), `${from}>${to}`);
}

const copiesOf = (award: string) =>
  city.asAdmin(`select holder, district, name, state from advisors.award where nomination = '${award}'`);

test('a district that claims the nomination of another is refused, and the nomination arrives from its own', async () => {
  const payload = nomination();
  const claimed = await tell({ ...payload, nominator: HOSTILE, name: '李娜' }, HOSTILE);
  expect(claimed.code).toBe('MESSAGE_REFUSED');
  expect(await copiesOf(payload.award)).toEqual([]);
  expect(await tell(payload)).toMatchObject({ status: 200 });
  const copy = { holder: DISTRICT, district: DISTRICT, name: '王敏', state: 'HANDED_UP' };
  expect(await copiesOf(payload.award)).toEqual([copy]);
  expect(await tell(payload)).toMatchObject({ status: 200 });
  expect(await copiesOf(payload.award)).toEqual([copy]);
});

test('neither an advisor, a station nor a street of another district is named', async () => {
  for (const foreign of [
    { advisor: newId('310104003001') },
    { station: newId('310104003001') },
    { nominator: '310104003' },
  ]) {
    const payload = nomination(foreign);
    expect((await tell(payload)).code).toBe('MESSAGE_REFUSED');
    expect(await copiesOf(payload.award)).toEqual([]);
  }
});

test('a copy that another district has already is no silent success', async () => {
  const payload = nomination();
  expect(await tell(payload)).toMatchObject({ status: 200 });
  await city.asAdmin(`update advisors.award set holder = '${HOSTILE}' where nomination = '${payload.award}'`);
  expect((await tell(payload)).code).toBe('MESSAGE_REFUSED');
});

test('a text beyond its limit, a kind or a year that is none, or what tells who is served does not fit', async () => {
  const rare = '𠮷';
  expect(await tell(nomination({ reasons: rare.repeat(2000), name: rare.repeat(500) }))).toMatchObject({ status: 200 });
  for (const wrong of [
    { name: '长'.repeat(501) },
    { name: ' ' },
    { name: '王\u0000敏' },
    { stationName: '长'.repeat(501) },
    { reasons: '长'.repeat(2001) },
    { reasons: '居民电话13812345678。' },
    { kind: 'gold advisor' },
    { kind: `G${'O'.repeat(64)}` },
    { year: 2021 },
    { year: 2_147_483_648 },
  ]) {
    const payload = nomination(wrong);
    expect([wrong, (await tell(payload)).code]).toEqual([wrong, 'MESSAGE_MALFORMED']);
    expect(await copiesOf(payload.award)).toEqual([]);
  }
});

test('a district hands up no reasons that tell who is served, however they came there', async () => {
  const [street, bureau] = [
    district.at('advisors', `street:${STREET}`),
    district.at('advisors', `district:${DISTRICT}`),
  ];
  const station = recordOf(await openStation(bureau, { division: COMMUNITY })).id;
  const { id: advisor } = await advisorAt(street, station, 1, 'SUBMIT', 'FILE');
  const { id } = recordOf(await nominateForAward(street, advisor));
  await district.asAdmin(`update advisors.award set reasons = '住云南中路12弄3号401室的老人' where id = '${id}'`);
  expect((await moveAward(bureau, id, 'HAND_UP')).error).toMatchObject({
    code: 'AWARD_NAMES_SOMEBODY',
    reason: 'ADDRESS',
    path: ['input', 'award'],
  });
  recordOf(await moveAward(bureau, id, 'RETURN', { reason: '请删去地址' }));
  const reasons = '照顾独居老人，全年无差错。';
  recordOf(await moveAward(street, id, 'RESUBMIT', { reasons }));
  recordOf(await moveAward(bureau, id, 'HAND_UP'));
  const [copy] = await started.untilDelivered(
    () => copiesOf(id),
    (copies) => copies.length === 1,
  );
  expect(copy).toMatchObject({ holder: DISTRICT, state: 'HANDED_UP' });
});

test('a nomination that the city does not take comes back to the district with the reason, and is handed up again when it is right', async () => {
  const [street, bureau] = [
    district.at('advisors', `street:${STREET}`),
    district.at('advisors', `district:${DISTRICT}`),
  ];
  const station = recordOf(await openStation(bureau, { division: `${STREET}002` })).id;
  const { id: advisor } = await advisorAt(street, station, 2, 'SUBMIT', 'FILE');
  const { id } = recordOf(await nominateForAward(street, advisor));
  await district.asAdmin(`update advisors.award set name = repeat('长', 501) where id = '${id}'`);
  recordOf(await moveAward(bureau, id, 'HAND_UP'));
  const [returned] = await started.untilDelivered(
    () => listNominations(street, STREET, { advisor }),
    ([award]) => award?.state === 'RETURNED',
  );
  expect(returned).toMatchObject({
    authority: { code: DISTRICT },
    availableActions: expect.arrayContaining([expect.objectContaining({ action: 'RESUBMIT' })]),
  });
  if (returned === undefined) throw new TypeError('it came back');
  const [step] = returned['history'] as object[];
  expect(step).toMatchObject({ from: 'HANDED_UP', to: 'RETURNED', by: CITY });
  expect(step).toMatchObject({ reason: expect.stringContaining('MESSAGE_MALFORMED') });
  expect(await copiesOf(id)).toEqual([]);

  await district.asAdmin(`update advisors.award set name = '王敏' where id = '${id}'`);
  recordOf(await moveAward(street, id, 'RESUBMIT'));
  recordOf(await moveAward(bureau, id, 'HAND_UP'));
  const copies = await started.untilDelivered(
    () => copiesOf(id),
    ({ length }) => length === 1,
  );
  expect(copies).toMatchObject([{ holder: DISTRICT, state: 'HANDED_UP' }]);
});

test('a nomination that the city has stays there, though it does not take it again', async () => {
  const [street, bureau] = [
    district.at('advisors', `street:${STREET}`),
    district.at('advisors', `district:${DISTRICT}`),
  ];
  const station = recordOf(await openStation(bureau, { division: `${STREET}003` })).id;
  const { id: advisor } = await advisorAt(street, station, 3, 'SUBMIT', 'FILE');
  const { id } = recordOf(await nominateForAward(street, advisor));
  recordOf(await moveAward(bureau, id, 'HAND_UP'));
  await started.untilDelivered(
    () => copiesOf(id),
    ({ length }) => length === 1,
  );
  // As it would be by a newer version of the city, which looks more closely: the district says it again when it starts.
  await district.asAdmin(`update advisors.award set name = repeat('长', 501) where id = '${id}'`);
  await district.end();
  await district.begin();
  await started.untilDelivered(
    () => district.asAdmin(`select payload from audit.message_out where subject = '${id}' and state = 'REFUSED'`),
    ([refused]) => refused !== undefined && refused['payload'] === null,
  );
  expect(await listNominations(district.at('advisors', `street:${STREET}`), STREET, { advisor })).toMatchObject([
    { state: 'HANDED_UP', authority: { code: CITY } },
  ]);
});

test('a decision that the district does not take is shown to the operators of both ends, holds up those behind it, and becomes so once the district hands up again', async () => {
  const [street, bureau] = [
    district.at('advisors', `street:${STREET}`),
    district.at('advisors', `district:${DISTRICT}`),
  ];
  const station = recordOf(await openStation(bureau, { division: `${STREET}006` })).id;
  const { id: advisor } = await advisorAt(street, station, 4, 'SUBMIT', 'FILE');
  const { id } = recordOf(await nominateForAward(street, advisor));
  recordOf(await moveAward(bureau, id, 'HAND_UP'));
  const centre = city.at('advisors', 'city');
  const [copy] = await started.untilDelivered(
    () => listNominations(centre, CITY, { advisor }),
    ({ length }) => length === 1,
  );
  // As it is after a restore from before it was handed up.
  await district.asAdmin(`update advisors.award set state = 'NOMINATED', authority = district where id = '${id}'`);
  recordOf(await moveAward(centre, copy?.id ?? '', 'CONFER'));
  const [shown] = await started.untilDelivered(
    () => messagesOf(city, 'sentMessages', CITY),
    (shownNow) => shownNow.some(({ state }) => state === 'SET_ASIDE'),
  );
  const refused = { kind: 'award-decision', subject: id, state: 'SET_ASIDE', code: 'MESSAGE_REFUSED' };
  expect(shown).toEqual(refused);
  expect(await messagesOf(district, 'receivedMessages', DISTRICT)).toEqual([refused]);
  expect(await listNominations(centre, CITY, { advisor })).toMatchObject([{ state: 'CONFERRED' }]);

  recordOf(await moveAward(centre, copy?.id ?? '', 'REVOKE', { reason: '材料不实' }));
  recordOf(await moveAward(bureau, id, 'HAND_UP'));
  const [record] = await started.untilDelivered(
    () => listNominations(bureau, DISTRICT, { advisor }),
    ([award]) => award?.state === 'REVOKED',
  );
  expect(record?.['history']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ from: 'HANDED_UP', to: 'CONFERRED', by: CITY }),
      expect.objectContaining({ from: 'CONFERRED', to: 'REVOKED', by: CITY }),
    ]),
  );
});

test('a decision that is said to be made at a time yet to come is not taken, but for what the clocks of two owners may differ', async () => {
  const [street, bureau] = [
    district.at('advisors', `street:${STREET}`),
    district.at('advisors', `district:${DISTRICT}`),
  ];
  const station = recordOf(await openStation(bureau, { division: `${STREET}007` })).id;
  const { id: advisor } = await advisorAt(street, station, 5, 'SUBMIT', 'FILE');
  const { id } = recordOf(await nominateForAward(street, advisor));
  recordOf(await moveAward(bureau, id, 'HAND_UP'));
  const decided = async (decidedAt: Date) => {
    const payload = { award: id, state: 'CONFERRED', reason: null, decidedAt: decidedAt.toISOString() };
    const { code } = await post(district, { kind: 'award-decision', from: CITY, to: DISTRICT, payload });
    const [award] = await listNominations(bureau, DISTRICT, { advisor });
    return [code, award?.state];
  };
  expect(await decided(new Date('2099-01-01T00:00:00Z'))).toEqual(['MESSAGE_MALFORMED', 'HANDED_UP']);
  expect(await decided(new Date(started.now().getTime() + 20_000))).toEqual([undefined, 'CONFERRED']);
});

type Message = { readonly kind: string; readonly subject: string; readonly state: string; readonly code: string };

/** The decisions of the city that an end shows to its operators. */
async function messagesOf({ at }: Place, field: string, within: string): Promise<Message[]> {
  const query = `query ($within: DivisionCode!) { found: ${field}(within: $within, filter: { kinds: ["award-decision"] }) {
    edges { node { kind subject state code } } } }`;
  type Page = { found: { edges: { node: Message }[] } };
  const { found } = await at('audit', `auditor:${within}`).ask<Page>(query, { within });
  return found.edges.map(({ node }) => node);
}
