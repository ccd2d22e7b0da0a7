import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../testkit/graph.ts';
import { type LibraryInstances, startLibraries } from '../testkit/libraries.ts';
import { type Kind, add, countsOf, entries, tryAdd, tryChange } from '../testkit/library-verbs.ts';

const STREET = '310101002';
const ALL_FAULTS =
  'mutation ($input: AddPolicyInput!) { addPolicy(input: $input) { ok { id } errors { code path reason } } }';

type Refused = {
  readonly ok: object | null;
  readonly errors: readonly { code: string; path: string[]; reason: string }[];
};

let instances: LibraryInstances;
let district: Graph;
let provider: string;

beforeAll(async () => {
  instances = await startLibraries('31', '310101');
  district = instances.at('310101', 'district:310101');
  ({ id: provider } = await add(district, 'provider', { division: '310101', creditCode: '91350100m000100y43' }));
});
afterAll(() => instances.close());

describe('an entry', () => {
  it('stands in its division, and an offer in that of its provider', async () => {
    const policy = await add(instances.at('310101', `street:${STREET}`), 'policy', { issuedBy: STREET });
    expect(policy.id.startsWith(`${STREET}-`)).toBe(true);
    const { id } = await add(district, 'resource', { provider, area: STREET, quantity: 0, unit: '份' });
    expect(id.startsWith('310101-')).toBe(true);
    const { resource } = await district.ask<{ resource: object }>(
      'query ($id: ID!) { resource(id: $id) { quantity unit area { code } provider { id creditCode } availableUntil } }',
      { id },
    );
    expect(resource).toEqual({
      quantity: 0,
      unit: '份',
      area: { code: STREET },
      provider: { id: provider, creditCode: '91350100M000100Y43' },
      availableUntil: null,
    });
  });

  it("serves its provider's division when no area is named", async () => {
    const { id } = await add(district, 'project', { provider });
    const { project } = await district.ask<{ project: object }>(
      'query ($id: ID!) { project(id: $id) { area { code } enrolled capacity categories } }',
      { id },
    );
    expect(project).toEqual({
      area: { code: '310101' },
      enrolled: 0,
      capacity: null,
      categories: ['MINIMUM_LIVING'],
    });
  });

  it.each<[Kind, object, string[]]>([
    ['policy', { title: ' ' }, ['input', 'title']],
    ['policy', { summary: '' }, ['input', 'summary']],
    ['policy', { title: 'a\u0001b' }, ['input', 'title']],
    ['policy', { categories: [] }, ['input', 'categories']],
    ['policy', { materials: ['身份证', '户口簿', '收入证明', ' '] }, ['input', 'materials', '3']],
    ['policy', { title: '低保\n标准' }, ['input', 'title']],
    ['resource', { title: '助\u200B餐' }, ['input', 'title']],
    ['project', { funder: '某\t基金会' }, ['input', 'funder']],
    ['provider', { name: '黄浦**社' }, ['input', 'name']],
    ['provider', { phone: '021-6234567' }, ['input', 'phone']],
    ['policy', { kind: 'MINIMUM_LIVING' }, ['input', 'kind']],
    ['provider', { kind: 'NGO' }, ['input', 'kind']],
    ['resource', { kind: 'FRIENDSHIP' }, ['input', 'kind']],
    ['policy', { inForceUntil: '2025-12-31' }, ['input', 'inForceUntil']],
    ['policy', { inForceFrom: '1850-01-01' }, ['input', 'inForceFrom']],
    ['policy', { inForceUntil: '9999-12-31' }, ['input', 'inForceUntil']],
    ['resource', { availableFrom: '0026-01-01' }, ['input', 'availableFrom']],
    ['project', { runsFrom: '2206-01-01' }, ['input', 'runsFrom']],
    ['provider', { name: '' }, ['input', 'name']],
    ['provider', { creditCode: '91350100M000100Y44' }, ['input', 'creditCode']],
    ['provider', { phone: 'none' }, ['input', 'phone']],
    ['resource', { quantity: -1 }, ['input', 'quantity']],
    ['resource', { availableUntil: '2025-12-31' }, ['input', 'availableUntil']],
    ['resource', { area: '310104' }, ['input', 'area']],
    ['resource', { area: '31' }, ['input', 'area']],
    ['project', { capacity: -1 }, ['input', 'capacity']],
    ['project', { categories: [] }, ['input', 'categories']],
    ['project', { runsUntil: '2025-12-31' }, ['input', 'runsUntil']],
    ['project', { area: '310104003' }, ['input', 'area']],
  ])('of the kind %s with %j is refused at its field, and nothing is kept', async (kind, wrong, path) => {
    const before = await countsOf(district);
    const place = {
      policy: { issuedBy: '310101' },
      provider: { division: '310101' },
      resource: { provider },
      project: { provider },
    };
    const { ok, error } = await tryAdd(district, kind, { ...place[kind], ...wrong });
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path });
    expect(await countsOf(district)).toEqual(before);
  });

  it.each<[Kind, object]>([
    ['policy', { issuedBy: '310101999' }],
    ['provider', { division: '310101002999' }],
  ])('of the kind %s is for no division that there is not', async (kind, nowhere) => {
    const before = await countsOf(district);
    const { error } = await tryAdd(district, kind, nowhere);
    expect(error).toMatchObject({ code: 'DIVISION_UNKNOWN', path: ['input', ...Object.keys(nowhere)] });
    expect(await countsOf(district)).toEqual(before);
  });

  it('that is wrong in five places is refused at each of them at once', async () => {
    const { addPolicy } = await district.ask<{ addPolicy: Refused }>(ALL_FAULTS, {
      input: {
        ...entries.policy,
        issuedBy: '310101',
        title: ' ',
        categories: [],
        inForceFrom: '2026-02-29',
        materials: ['身份证', '', '户口\u0007簿'],
        summary: '长'.repeat(2001),
      },
    });
    expect(addPolicy.ok).toBeNull();
    expect(addPolicy.errors.map(({ code, path, reason }) => [path.slice(1).join('.'), code, reason])).toEqual([
      ['title', 'INPUT_INVALID', 'EMPTY'],
      ['inForceFrom', 'DATE_INVALID', null],
      ['categories', 'INPUT_INVALID', 'NONE_NAMED'],
      ['materials.1', 'INPUT_INVALID', 'EMPTY'],
      ['materials.2', 'INPUT_INVALID', 'CONTROL_CHARACTER'],
      ['summary', 'INPUT_INVALID', 'TOO_LONG'],
    ]);
  });

  it.each([['x'], [310101], [{ code: '310101' }]])(
    'for the area %j, which is no division code, is refused there beside all else that is wrong',
    async (area) => {
      type Answer = { addResource: Refused };
      const { addResource } = await district.ask<Answer>(
        'mutation ($input: AddResourceInput!) { addResource(input: $input) { ok { id } errors { code path reason } } }',
        { input: { ...entries.resource, provider, title: ' ', area } },
      );
      expect(addResource).toEqual({
        ok: null,
        errors: [
          { code: 'INPUT_INVALID', path: ['input', 'title'], reason: 'EMPTY' },
          { code: 'DIVISION_MALFORMED', path: ['input', 'area'], reason: null },
        ],
      });
    },
  );

  it('keeps the phone for the public in its one form', async () => {
    const typed = [
      '021 6234 5678',
      '（021）62345678',
      '+86 21 6234-5678',
      '４００ ８２０ １２３４',
      '12345',
      '021-62345678 转 12',
    ];
    const kept: (string | null)[] = [];
    for (const phone of typed) {
      const { id } = await add(district, 'provider', { division: '310101', phone });
      const answer = await district.ask<{ provider: { phone: string } }>(
        'query ($id: ID!) { provider(id: $id) { phone } }',
        { id },
      );
      kept.push(answer.provider.phone);
    }
    const landline = '021-62345678';
    expect(kept).toEqual([landline, landline, landline, '400-820-1234', '12345', `${landline}-12`]);
  });

  it('of a provider that is not there is refused', async () => {
    const absent = '310101-018f3c2a-0000-7000-8000-000000000001';
    const { error } = await tryAdd(district, 'resource', { provider: absent });
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'provider'] });
  });

  it('of a division that another owner holds is refused', async () => {
    const { error } = await tryAdd(instances.at('310101', 'city'), 'policy', { issuedBy: '31' });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'issuedBy'] });
  });
});

describe('a code that a district adds to a list', () => {
  type Faults = { ok: { id: string; key: string } | null; errors: { code: string; path: string[]; reason: string }[] };
  const OK = 'ok { id key label since until addedBy { code } } errors { code path reason }';
  const send = async (graph: Graph, mutation: 'addCode' | 'endCode', input: object): Promise<Faults> => {
    const type = mutation === 'addCode' ? 'AddCodeInput' : 'EndCodeInput';
    const query = `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { ${OK} } }`;
    return (await graph.ask<{ result: Faults }>(query, { input })).result;
  };
  const tryCode = (input: object, graph = district) =>
    send(graph, 'addCode', { division: '310101', list: 'resourceKind', key: 'MEALS', zh: '助餐券', ...input });
  const faults = async (input: object) => {
    const { errors } = await tryCode(input);
    return errors.map(({ path, reason }) => `${path.slice(1).join('.')} ${reason}`);
  };

  it('holds there and beneath until its last day, is named on the days on which it held, and stays where it is sent again unchanged', async () => {
    const { ok } = await tryCode({ since: '2026-10-01', idempotencyKey: '018f3c2a-0000-4000-8000-0000000000aa' });
    expect(ok).toMatchObject({ key: 'D310101_MEALS', label: '助餐券', until: null, addedBy: { code: '310101' } });
    expect(
      await tryCode({ since: '2026-10-01', idempotencyKey: '018f3c2a-0000-4000-8000-0000000000aa' }),
    ).toMatchObject({
      ok: { id: ok?.id },
    });
    const kind = 'D310101_MEALS';
    const { id } = await add(district, 'resource', { provider, kind });
    const street = instances.at('310101', `street:${STREET}`);
    for (const [graph, place] of [
      [district, '310101'],
      [street, STREET],
    ] as const) {
      expect(await keysIn(graph, place, '2026-10-31')).toContain('D310101_MEALS 助餐券');
      expect(await keysIn(graph, place, '2026-09-30')).toEqual([
        'GOODS 物资',
        'MONEY 资金',
        'SERVICE 服务',
        'PLACE 场地',
        'PEOPLE 人力',
      ]);
    }
    expect((await send(district, 'endCode', { code: ok?.id, until: '2026-09-30' })).errors).toMatchObject([
      { reason: 'DATE_BEFORE', path: ['input', 'until'] },
    ]);
    expect((await send(district, 'endCode', { code: ok?.id, until: '2026-10-29' })).errors).toMatchObject([
      { reason: 'DATE_BEFORE', path: ['input', 'until'] },
    ]);
    expect(await send(district, 'endCode', { code: ok?.id, until: '2026-10-30' })).toMatchObject({ errors: [] });
    expect((await send(district, 'endCode', { code: ok?.id, until: '2026-11-30' })).errors).toMatchObject([
      { reason: 'CODE_ENDED', path: ['input', 'code'] },
    ]);
    expect((await tryAdd(district, 'resource', { provider, kind })).error).toMatchObject({ path: ['input', 'kind'] });
    const { resource } = await district.ask<{ resource: object }>(`{ resource(id: "${id}") { kind } }`);
    expect(resource).toEqual({ kind });
    expect(await keysIn(district, '310101', '2026-10-30')).toContain('D310101_MEALS 助餐券');
    expect(await keysIn(district, '310101', '2026-10-31')).not.toContain('D310101_MEALS 助餐券');
    expect(await keysIn(district, '310101', '2026-10-31', true)).toContain('D310101_MEALS 助餐券');
    expect(await keysIn(district, '310101', '2026-09-30', true)).not.toContain('D310101_MEALS 助餐券');
    expect(await change({ resource: id, version: 1, kind, title: '午餐券' })).toEqual([]);
    expect(await change({ resource: id, version: 2, kind })).toEqual(['input INPUT_INVALID']);
    expect(await change({ resource: id, version: 2, kind: 'GOODS' })).toEqual([]);
    expect(await change({ resource: id, version: 3, kind, title: '晚餐券' })).toEqual(['input.kind INPUT_INVALID']);
  });

  it('is no code of another owner’s, where a filter by it finds nothing', async () => {
    const city = instances.at('31', 'city');
    const { id } = await add(city, 'provider', { division: '31' });
    const { error } = await tryAdd(city, 'resource', { provider: id, kind: 'D310101_MEALS' });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'kind'] });
    const query = '{ resources(within: "31", filter: { kinds: ["D310101_MEALS"] }) { totalCount } }';
    expect(await city.ask(query)).toEqual({ resources: { totalCount: 0 } });
  });

  it.each([
    [{ key: 'GOODS' }, 'key CODE_TAKEN'],
    [{ key: 'meals' }, 'key NOT_A_CODE_KEY'],
    [{ key: 'D310101_MEALS' }, 'key NOT_A_CODE_KEY'],
    [{ list: 'clientCategory' }, 'list UNKNOWN_CHOICE'],
    [{ division: STREET }, 'division NOT_A_DISTRICT'],
    [{ division: '31' }, 'division NOT_A_DISTRICT'],
    [{ zh: ' ' }, 'zh EMPTY'],
    [{ until: '2026-10-30' }, 'until DATE_BEFORE'],
  ])('is refused with %j', async (wrong, fault) => {
    expect(await faults({ key: 'OTHER_MEALS', ...wrong })).toEqual([fault]);
  });

  it('is added once, and added and ended by the district alone', async () => {
    const { ok } = await tryCode({ key: 'BEDS', zh: '床位' });
    expect(await faults({ key: 'BEDS' })).toEqual(['key CODE_TAKEN']);
    for (const persona of ['city', `street:${STREET}`]) {
      const graph = instances.at('310101', persona);
      const added = await tryCode({ key: 'ROOMS' }, graph);
      const ended = await send(graph, 'endCode', { code: ok?.id, until: '2026-12-31' });
      for (const { errors } of [added, ended])
        expect(errors[0]?.code).toMatch(/^(LIBRARY_WRONG_AUTHORITY|DIVISION_FORBIDDEN|NOT_FOUND)$/);
    }
  });
});

/** The kinds of resources that are valid in a division on a day, or were before, with their labels. */
async function keysIn(graph: Graph, code: string, at: string, includeEnded = false): Promise<string[] | undefined> {
  const query = `{ division: _entities(representations: [{ __typename: "Division", code: "${code}" }]) {
    ... on Division { codes(list: "resourceKind", at: "${at}", includeEnded: ${includeEnded}) { key label } } } }`;
  const { division } = await graph.ask<{ division: { codes: { key: string; label: string }[] }[] }>(query);
  return division[0]?.codes.map(({ key, label }) => `${key} ${label}`);
}

/** What is wrong with a change of a resource. */
async function change(input: object): Promise<string[]> {
  const { error } = await tryChange(district, 'resource', input);
  return error === null ? [] : [`${error.path?.join('.')} ${error.code}`];
}
