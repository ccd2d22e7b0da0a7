import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { correctVisit, moveHousehold, recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { photoOf, pictureOf, showPhoto, uploadPhoto } from '../testkit/photo-verbs.ts';
import { until } from '../testkit/until.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const KEY = '5f0c4a52-6a0e-4d6c-9a3f-0d3f2f6a9b11';

let owner: AuditedOwner;
let client: string;
let neighbour: string;
beforeAll(async () => {
  owner = await startAuditedOwner();
  client = (await registerClient(officer(), COMMUNITY)).id;
  neighbour = (await registerClient(officer(), COMMUNITY)).id;
});
afterAll(() => owner.close());

const officer = () => owner.at('clients', 'street:310101002');
const advisor = () => owner.at('clients', `advisor:${COMMUNITY}`);

/** The ids of the photos that a visit says. */
async function photosOf(visit: string): Promise<readonly string[]> {
  const query = 'query ($id: ID!) { visit(id: $id) { photos { id client { id } } } }';
  const answer = await advisor().ask<{ visit: { photos: { id: string }[] } }>(query, { id: visit });
  return answer.visit.photos.map(({ id }) => id);
}

describe('a picture that is sent', () => {
  test('is kept upright, no larger than 1600 pixels, and without what the camera wrote beside it', async () => {
    const content = await pictureOf('green', { width: 2400, height: 1200 });
    const raw = Buffer.from(content, 'base64');
    expect([raw.includes('PHONE-OF-ZHOU'), (await sharp(raw).metadata()).exif !== undefined]).toEqual([true, true]);
    const photo = recordOf(await uploadPhoto(advisor(), client, { content }));
    expect(photo).toMatchObject({ width: 800, height: 1600 });
    const shown = Buffer.from(recordOf(await showPhoto(advisor(), photo.id)).content, 'base64');
    const { format, width, height, exif, xmp, iptc, icc, orientation } = await sharp(shown).metadata();
    expect([format, width, height]).toEqual(['jpeg', 800, 1600]);
    expect([exif, xmp, iptc, icc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect([shown.length, shown.includes('PHONE-OF-ZHOU')]).toEqual([photo.bytes, false]);
  });

  test('is sealed in the database, and told by nothing but showPhoto', async () => {
    const photo = await photoOf(advisor(), client);
    const [row] = await owner.asAdmin('select content from clients.photo where id = $1', [photo]);
    expect(row?.['content']).toMatch(/^1\./);
    expect(row?.['content']).not.toContain('/9j/');
    const query = '{ type: __type(name: "Photo") { fields { name } } }';
    const { type } = await advisor().ask<{ type: { fields: { name: string }[] } }>(query);
    expect(type.fields.map(({ name }) => name)).not.toContain('content');
  });

  test('is one photo when it is sent twice under its key', async () => {
    const content = await pictureOf('blue');
    const [first, again] = await Promise.all([
      uploadPhoto(advisor(), client, { content, idempotencyKey: KEY }),
      uploadPhoto(advisor(), client, { content, idempotencyKey: KEY }),
    ]);
    expect(recordOf(again).id).toBe(recordOf(first).id);
    const other = await uploadPhoto(advisor(), client, { content: await pictureOf('white'), idempotencyKey: KEY });
    expect(other.error).toMatchObject({ code: 'KEY_REUSED' });
  });

  test.each([
    ['no base64', '图片', 'NOT_A_PHOTO'],
    ['a text', Buffer.from('this is no picture').toString('base64'), 'NOT_A_PHOTO'],
    [
      'a drawing with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>').toString('base64'),
      'NOT_A_PHOTO',
    ],
    ['a picture that is cut off', 'cut', 'NOT_A_PHOTO'],
    ['more bytes than are taken', Buffer.alloc(600_001).toString('base64'), 'PHOTO_TOO_LARGE'],
  ])('is refused when it is %s, and nothing is kept', async (_, given, reason) => {
    const content = given === 'cut' ? (await pictureOf()).slice(0, 1200) : given;
    const before = await owner.asAdmin('select from clients.photo');
    expect((await uploadPhoto(advisor(), client, { content })).error).toMatchObject({
      code: 'INPUT_INVALID',
      reason,
      path: ['input', 'content'],
    });
    expect(await owner.asAdmin('select from clients.photo')).toHaveLength(before.length);
  });

  test.each([
    ['an advisor of another community', 'advisor:310101002006'],
    ['a street of another district', 'street:310104003'],
    ['an auditor of the district', 'auditor:310101'],
  ])('is not taken from %s', async (_, persona) => {
    const { data, errors } = await owner
      .at('clients', persona)
      .answer<{ uploadPhoto: { errors: { code: string }[] } | null }>(
        'mutation ($input: UploadPhotoInput!) { uploadPhoto(input: $input) { ok { id } errors { code } } }',
        { input: { client, content: await pictureOf() } },
      );
    const codes = [...errors, ...(data?.uploadPhoto?.errors ?? [])].map(({ code }) => code);
    expect(codes).toEqual([expect.stringMatching(/^(?:DIVISION_FORBIDDEN|SCOPE_MISSING)$/)]);
  });
});

describe('a visit', () => {
  test('says the photos that were sent of its client, in its order, and keeps them by version', async () => {
    const [one, two, three] = [
      await photoOf(advisor(), client),
      await photoOf(advisor(), client),
      await photoOf(advisor(), client),
    ];
    const visit = recordOf(await recordVisit(advisor(), client, '2026-10-31', { photos: [two, one], time: '14:30' }));
    expect(await photosOf(visit.id)).toEqual([two, one]);
    recordOf(await correctVisit(advisor(), visit.id, 1, '2026-10-31', { photos: [one, three] }));
    const query = 'query ($id: ID!) { visit(id: $id) { time photos { id } earlierVersions { time photos { id } } } }';
    expect(await advisor().ask(query, { id: visit.id })).toEqual({
      visit: {
        time: '14:30',
        photos: [{ id: one }, { id: three }],
        earlierVersions: [{ time: '14:30', photos: [{ id: two }, { id: one }] }],
      },
    });
  });

  test.each([
    ["another person's", () => photoOf(advisor(), neighbour)],
    ['one that is not there', async () => `${COMMUNITY}-01890000-0000-7000-8000-000000000001`],
    [
      "another visit's",
      async () => {
        const photo = await photoOf(advisor(), client);
        recordOf(await recordVisit(advisor(), client, '2026-10-31', { photos: [photo] }));
        return photo;
      },
    ],
  ])('is refused with %s photo, and is not recorded', async (_, make) => {
    const [own, other] = [await photoOf(advisor(), client), await make()];
    const before = await owner.asAdmin('select from clients.visit');
    const refused = await recordVisit(advisor(), client, '2026-10-31', { photos: [own, other] });
    expect(refused.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'photos', '1'] });
    expect(await owner.asAdmin('select from clients.visit')).toHaveLength(before.length);
    expect(await owner.asAdmin('select from clients.photo where id = $1 and visit is null', [own])).toHaveLength(1);
  });

  test.each(['9:30', '24:00', '25:10', '下午'])('is refused at %s, which is no time of day', async (time) => {
    const refused = await recordVisit(advisor(), client, '2026-10-31', { time });
    expect(refused.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'time'] });
  });
});

describe('a look at a photo', () => {
  test('counts as a look at the person, with its purpose, and stands in the trail', async () => {
    const photo = await photoOf(advisor(), neighbour);
    const seen = async () => (await owner.asAdmin('select from audit.unmasking where person = $1', [neighbour])).length;
    const before = await seen();
    recordOf(await showPhoto(advisor(), photo, { purpose: 'COMPLAINT', case: 'TS-9' }));
    expect(await seen()).toBe(before + 1);
    expect((await owner.trail()).at(-1)).toMatchObject({
      action: 'photo.show',
      purpose: 'COMPLAINT',
      served_case: 'TS-9',
    });
  });

  test('is refused without a case that its purpose needs, and to all who may not see people', async () => {
    const photo = await photoOf(advisor(), client);
    expect((await showPhoto(advisor(), photo, { purpose: 'LEAD_CHECK' })).error).toMatchObject({
      path: ['input', 'case'],
    });
    for (const persona of ['district:310101', 'auditor:310101', 'advisor:310101002006', 'street:310104003']) {
      const { data, errors } = await owner
        .at('clients', persona)
        .answer<{ showPhoto: { ok: unknown; errors: { code: string }[] } | null }>(
          'mutation ($input: ShowPhotoInput!) { showPhoto(input: $input) { ok { content } errors { code } } }',
          { input: { photo, purpose: 'OWN_REQUEST' } },
        );
      expect(data?.showPhoto?.ok ?? null).toBeNull();
      expect([...errors, ...(data?.showPhoto?.errors ?? [])]).toHaveLength(1);
    }
  });

  test('is of where the client lies now', async () => {
    const photo = await photoOf(advisor(), client);
    const query = 'query ($id: ID!) { client(id: $id) { household { id version } } }';
    const answer = await officer().ask<{ client: { household: { id: string; version: number } } }>(query, {
      id: client,
    });
    const { id, version } = answer.client.household;
    recordOf(await moveHousehold(officer(), id, '310101002006', version));
    expect((await showPhoto(advisor(), photo)).error).toMatchObject({ code: 'NOT_FOUND' });
    recordOf(await showPhoto(owner.at('clients', 'advisor:310101002006'), photo));
  });
});

test('the job of the night removes what no visit has named after a day, and nothing that one names', async () => {
  const forgotten = await photoOf(advisor(), neighbour);
  const named = await photoOf(advisor(), neighbour);
  recordOf(await recordVisit(advisor(), neighbour, '2026-10-31', { photos: [named] }));
  const night = '2026-11-02T01:00:00+08:00';
  owner.setClock('2026-11-02T00:30:00+08:00');
  const late = await photoOf(advisor(), neighbour);
  owner.setClock(night);
  await owner.asAdmin(
    `update audit.job set run_at = '${night}' where name = 'remove-forgotten-photos' and lock is null; notify jobs`,
  );
  const done = `select from audit.job where name = 'remove-forgotten-photos' and last_run_at = '${night}' and lock is null`;
  await until(async () => (await owner.asAdmin(done)).length === 1);
  const kept = await owner.asAdmin(
    'select id from clients.photo where content is not null and id in ($1, $2, $3) order by id',
    [forgotten, named, late],
  );
  expect(kept.map(({ id }) => id)).toEqual([named, late].toSorted());
  expect((await showPhoto(advisor(), forgotten)).error).toMatchObject({ code: 'NOT_FOUND' });
  const refused = await recordVisit(advisor(), neighbour, '2026-10-31', { photos: [forgotten] });
  expect(refused.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'photos', '0'] });
  const removals = (await owner.trail()).filter(({ action }) => action === 'photo.remove');
  expect(removals.map(({ records }) => String(records)).join()).toContain(forgotten);
});
