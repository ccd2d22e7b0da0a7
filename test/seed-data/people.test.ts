import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isIdentityNumber } from '#personal';
import { assert, constantFrom, date as dates, integer, property, string } from 'fast-check';
import { z } from 'zod';
import { type Sex, Random, invalidIdentityNumber } from '../../subgraphs/seed/index.ts';
import { type SeededDatabase, createOwnerDatabase, date } from '../testkit/seeded.ts';

const PEOPLE = z.array(z.object({ identity_number: z.string(), phone: z.string().nullable(), name: z.string() }));
const sexes = constantFrom<Sex[]>('FEMALE', 'MALE');
const birthdays = dates({ min: new Date('1900-01-01'), max: new Date('2026-06-20'), noInvalidDate: true });

describe('a made-up identity number', () => {
  it('is never a valid one, wherever and whenever its person was born', () => {
    assert(
      property(string(), integer({ min: 100_000, max: 999_999 }), birthdays, sexes, (key, area, born, sex) => {
        const birthday = date(born.toISOString().slice(0, 10));
        const number = invalidIdentityNumber(new Random(key), String(area), birthday, sex);
        expect(number).toMatch(/^\d{17}[\dX]$/);
        expect(checkOf(number)).not.toBe(number.slice(17));
        expect(isIdentityNumber(number, date('2026-06-20'))).toBe(false);
        expect(Number(number.charAt(16)) % 2).toBe(sex === 'MALE' ? 1 : 0);
      }),
    );
  });
});

describe('the people of a district', () => {
  let database: SeededDatabase;
  let people: z.infer<typeof PEOPLE>;

  beforeAll(async () => {
    database = await createOwnerDatabase('310101');
    await database.seed();
    people = PEOPLE.parse([
      ...(await database.opened('clients.client')),
      ...(await database.opened('advisors.advisor')),
    ]);
  });
  afterAll(() => database.close());

  it('have identity numbers of their own, none of them valid and none of an area of China', () => {
    expect(people.length).toBeGreaterThan(400);
    expect(people.filter(({ identity_number: number }) => isIdentityNumber(number, date('2026-06-20')))).toEqual([]);
    expect(people.filter(({ identity_number: number }) => !number.startsWith('319'))).toEqual([]);
    expect(new Set(people.map(({ identity_number: number }) => number)).size).toBe(people.length);
  });

  it('have phones that no carrier gives out, and names of two to four characters', () => {
    expect(people.filter(({ phone }) => phone !== null && !/^154\d{8}$/.test(phone))).toEqual([]);
    expect(people.filter(({ name }) => !/^\p{Script=Han}{2,4}$/u.test(name))).toEqual([]);
  });
});

/** GB 11643, written anew. */
function checkOf(number: string): string | undefined {
  let sum = 0;
  for (let place = 0; place < 17; place++) sum += (2 ** (17 - place) % 11) * Number(number[place]);
  return '10X98765432'[sum % 11];
}
