import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Place, startPlaces } from '../messages/two-processes.ts';

const [CITY, DISTRICT] = ['31', '310101'];

let started: Awaited<ReturnType<typeof startPlaces>>;
let city: Place;
let district: Place;

beforeAll(async () => {
  started = await startPlaces([
    { owner: CITY, domains: ['advisors', 'audit'], delegated: [DISTRICT] },
    { owner: DISTRICT, domains: ['advisors', 'audit'] },
  ]);
  const [one, other] = started.places;
  if (one === undefined || other === undefined) throw new TypeError('two were started');
  [city, district] = [one, other];
  // As the first npm start does it: every owner runs, and announced what it had, before there is a data set; and knows of no other.
  for (const place of [city, district]) await place.beginAlone();
  await started.untilDelivered(
    () => Promise.all([city, district].map((place) => place.asAdmin(ANNOUNCED))),
    (announced) => announced.every((rows) => rows.length === 1),
  );
  await city.seed();
  await started.untilDelivered(
    () => city.asAdmin(ANNOUNCED),
    (rows) => rows.length === 1,
  );
  // A database that was told something is not empty: this refuses where the city's has arrived already.
  await district.seed();
  started.writeOwners();
}, 120_000);
afterAll(() => started.close());

const ANNOUNCED = `select from audit.job where name = 'announce-advisors' and last_run_at is not null and run_at is null`;

const untilSome = (place: Place, sql: string) =>
  started.untilDelivered(
    () => place.asAdmin(sql),
    (rows) => rows.length > 0,
  );

test('a nomination of a data set that is handed up reaches the city, though the owners ran before it was written, and knew of no other', async () => {
  const [nomination] = await district.asAdmin(`select id, name from advisors.award where state = 'HANDED_UP'`);
  const copies = await untilSome(
    city,
    'select nomination as id, name from advisors.award where nomination is not null',
  );
  expect(copies).toEqual([nomination]);
});

test('courses and sessions of the data set of the city reach its district', async () => {
  const courses = 'select id from advisors.course order by id';
  const own = await city.asAdmin(courses);
  expect(own).not.toEqual([]);
  const ofCity = `select id from advisors.course where id like '${CITY}-%' order by id`;
  expect(
    await started.untilDelivered(
      () => district.asAdmin(ofCity),
      (rows) => rows.length === own.length,
    ),
  ).toEqual(own);
});
