import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, errorsOf, startCity } from '../one-answer/kit/index.ts';

const FIGURES = '{ coverage(within: "31") { required staffed } count(within: "31") }';

describe('owners that refuse the same for the same reason', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity();
  });
  afterEach(() => city.close());

  it('are told of once at each path, without an owner: it is the question that is at fault', async () => {
    for (const owner of city.directory.owners) owner.behave(refusing('MONTH_INVALID', '"x" is not a month.'));
    const answer = await city.ask(FIGURES);
    expect(answer.data).toEqual({ coverage: null, count: null });
    expect(answer.errors).toEqual(
      ['coverage', 'count'].map((field) => ({
        message: '"x" is not a month.',
        path: [field],
        extensions: { code: 'MONTH_INVALID' },
      })),
    );
  });

  it('are named while only one of them does', async () => {
    city.first.behave(refusing('DIVISION_FORBIDDEN', 'not yours'));
    expect(errorsOf(await city.ask('{ count(within: "31") }'))).toEqual(['DIVISION_FORBIDDEN 310101 count']);
  });

  it('are told of apart as soon as their messages differ', async () => {
    city.first.behave(refusing('DIVISION_FORBIDDEN', 'not yours'));
    city.second.behave(refusing('DIVISION_FORBIDDEN', 'not here'));
    const errors = ['DIVISION_FORBIDDEN 310101 count', 'DIVISION_FORBIDDEN 310104 count'];
    expect(errorsOf(await city.ask('{ count(within: "31") }'))).toEqual(errors);
  });

  it('are each named when they failed rather than refused', async () => {
    for (const owner of city.directory.owners) owner.behave(refusing('DATABASE_UNREACHABLE', 'The database is down.'));
    expect(errorsOf(await city.ask('{ count(within: "31") }'))).toEqual(
      ['31', '310101', '310104'].map((owner) => `DATABASE_UNREACHABLE ${owner} count`),
    );
  });
});

function refusing(code: string, message: string) {
  return { body: JSON.stringify({ errors: [{ message, extensions: { code } }] }) };
}
