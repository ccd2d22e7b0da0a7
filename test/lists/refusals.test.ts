import { expect, test } from '@jest/globals';
import { Caller, type Scope } from '#access';
import { dateOf } from '#calendar';
import { type List, type ListArguments, defineList, questionOf, tokensOfRow } from '#lists';
import { Advisor } from '../../subgraphs/advisors/advisors/advisor.entity.ts';
import { advisorList } from '../../subgraphs/advisors/advisors/advisor.list.ts';
import { Visit } from '../../subgraphs/clients/visits/visit.entity.ts';
import { Provider } from '../../subgraphs/resources/providers/provider.entity.ts';
import { code } from '../testkit/codes.ts';

/** As a list of people would be: who lacks client.read knows no names and no kinds. */
const list = defineList(Provider, {
  field: 'people',
  filter: {
    kinds: { oneOf: 'kind', scope: 'client.read' },
    phone: { is: 'phone' },
    from: { from: 'name' },
    until: { until: 'name', byDay: true },
    on: { during: ['name', 'phone'] },
    categories: { oneOf: 'name', codes: 'clientCategory' },
  },
  search: { names: ['name'], keyed: true, scope: 'client.read' },
});
const DISTRICT = code('310101');

function ask(args: Omit<ListArguments, 'within'>, scopes: readonly Scope[] = ['client.read'], of: List<never> = list) {
  const caller = new Caller({ subject: 'officer', role: 'district-officer', division: DISTRICT, scopes });
  return questionOf(
    of,
    { within: DISTRICT, ...args },
    { caller, today: dateOf(new Date('2026-11-23T12:00:00+08:00')) },
    (token) => `hash of ${token.length}`,
  );
}

test.each([
  [{ filter: { kinds: ['SOCIAL_ORGANISATION'] } }, ['filter', 'kinds']],
  [{ search: '张三' }, ['search']],
])('%j is refused to who lacks its scope, at its path', (args, path) => {
  expect(() => ask(args, ['list.read'])).toThrow(
    expect.objectContaining({ code: 'FILTER_FORBIDDEN', extensions: expect.objectContaining({ path }) }),
  );
  expect(() => ask({ ...args, filter: { phone: 'x' }, search: null }, ['list.read'])).not.toThrow();
});

test.each([
  ['张', 'SEARCH_TOO_SHORT'],
  ['张三 李', 'SEARCH_TOO_SHORT'],
  ['——', 'SEARCH_TOO_SHORT'],
  ['张'.repeat(101), 'INPUT_INVALID'],
])('a search for %s is refused with %s', (search, refusal) => {
  expect(() => ask({ search })).toThrow(expect.objectContaining({ code: refusal }));
});

test.each(['2026-02-30', '0000-01-01', 'yesterday', 20261031])('a day that is %s is refused where it stands', (day) => {
  for (const argument of ['from', 'until', 'on']) {
    const path = ['filter', argument];
    expect(() => ask({ filter: { [argument]: day } })).toThrow(
      expect.objectContaining({ code: 'DATE_INVALID', extensions: expect.objectContaining({ path }) }),
    );
    expect(() => ask({ filter: { [argument]: '9999-12-31' } })).not.toThrow();
  }
});

test('of names that are kept as hashes nothing is kept or looked for in the clear', () => {
  const kept = tokensOfRow(list, { name: '单小明' }, (token) => `hash of ${token.length}`);
  const { condition } = ask({ search: '小明' });
  for (const text of [...kept, JSON.stringify(condition)]) expect(text).not.toMatch(/小|明|xiao|ming/);
});

test('a filter by a code that its list does not hold is refused at that code, and one of another day is taken', () => {
  expect(() => ask({ filter: { categories: ['LOW_INCOME', 'POOR'] } })).toThrow(
    expect.objectContaining({
      code: 'INPUT_INVALID',
      extensions: expect.objectContaining({ path: ['filter', 'categories', '1'] }),
    }),
  );
  expect(() => ask({ filter: { categories: ['EMERGENCY_ILLNESS'] } })).not.toThrow();
});

test('a reference is compared by the column of its id', () => {
  const visits = defineList(Visit, { field: 'visited', filter: { client: { is: 'client' } } });
  expect(ask({ filter: { client: 'x' } }, [], visits).condition.text).toContain('client_id = ?');
});

test('two lists of one table that would be found by different words are refused where they are declared', () => {
  const searched = { field: 'roster', search: { names: ['name'] } } as const;
  expect(() => defineList(Advisor, searched)).toThrow(
    `roster and ${advisorList.field} share a table, but not what they are found by`,
  );
});
