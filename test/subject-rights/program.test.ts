import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { correctClient, requestErasure } from '../testkit/subject-verbs.ts';
import { runSubject } from '../testkit/subject-program.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const ITSELF = `npm run subject: ${userInfo().username}`;

let owner: AuditedOwner;
let folder: string;
let client: string;
const street = () => owner.at('clients', 'street:310101002');
const because = (id: string, ...given: string[]) =>
  ['erase', '--client', id, '--reason', '登记有误', '--basis', 'UNLAWFUL_PROCESSING', ...given] as const;
const tokenOf = async (persona: string) => (await owner.endpoint('clients', persona)).token;

beforeAll(async () => {
  owner = await startAuditedOwner();
  folder = mkdtempSync(join(tmpdir(), 'subject-'));
  client = (await registerClient(street(), COMMUNITY, { name: '司马相如', phone: '13812345678' })).id;
  recordOf(await recordVisit(street(), client, '2026-10-31'));
  recordOf(await correctClient(street(), client, 1, { name: '王相如' }));
});
afterAll(async () => {
  await owner.close();
  rmSync(folder, { recursive: true });
});

describe('npm run subject -- export', () => {
  test('writes one document over the domains, to a file for the user alone, and is told in the trail by the document too', async () => {
    const out = join(folder, 'export.json');
    const {
      code,
      err,
      out: said,
    } = await runSubject(owner, 'export', '--client', client, '--reason', '本人来函', '--out', out);
    expect({ code, said }).toEqual({ code: 0, said: `written to ${out}\n` });
    expect(err).toMatch(/^clients: the record, 1 visits\naudit: 5 entries\n$/);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    const { subject, parts } = JSON.parse(readFileSync(out, 'utf8'));
    expect(subject).toEqual({ kind: 'client', id: client });
    expect(parts.clients.client).toMatchObject({ name: '王相如', phone: '13812345678' });
    expect(parts.audit.map(({ action }: { action: string }) => action)).toEqual([
      'confirmation.record',
      'household.register',
      'visit.record',
      'client.correct',
      'subject.export',
    ]);
    expect((await owner.trail()).at(-1)).toMatchObject({
      action: 'subject.export',
      subject: ITSELF,
      role: 'system',
      reason: '本人来函',
      address: 'local',
    });
  });

  test('as somebody with a token is told as by them, and goes as far as they may', async () => {
    const as = ['--as', await tokenOf('street:310101002')];
    const out = join(folder, 'by-street.json');
    expect(
      (await runSubject(owner, 'export', '--client', client, '--reason', '本人来函', '--out', out, ...as)).code,
    ).toBe(0);
    expect((await owner.trail()).at(-1)).toMatchObject({ subject: 'street:310101002', role: 'street-officer' });
    for (const [persona, refusal] of [
      ['street:310101013', 'DIVISION_FORBIDDEN'],
      [`advisor:${COMMUNITY}`, 'SCOPE_MISSING'],
    ] as const) {
      const nowhere = join(folder, 'refused.json');
      const given = ['--client', client, '--reason', '本人来函', '--out', nowhere, '--as', await tokenOf(persona)];
      expect(await runSubject(owner, 'export', ...given)).toMatchObject({
        code: 1,
        err: expect.stringContaining(refusal),
      });
      expect(existsSync(nowhere)).toBe(false);
    }
  });

  test('does not write over a file, and reads nobody then', async () => {
    const before = await owner.trail();
    const out = join(folder, 'export.json');
    const ended = await runSubject(owner, 'export', '--client', client, '--reason', '本人来函', '--out', out);
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining('is there already') });
    expect(await owner.trail()).toEqual(before);
  });
});

describe('npm run subject -- history', () => {
  test('prints what was corrected, masked', async () => {
    const { out, code } = await runSubject(owner, 'history', '--client', client);
    expect({ out, code }).toEqual({ out: '2026-10-31 NAME: 司马* -> 王*, by street:310101002\n', code: 0 });
  });

  test('of nobody is refused', async () => {
    const nobody = `${COMMUNITY}-00000000-0000-7000-8000-000000000000`;
    expect(await runSubject(owner, 'history', '--client', nobody)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^NOT_FOUND: /),
    });
  });
});

describe('npm run subject -- erase', () => {
  test('asks for it, and somebody else confirms', async () => {
    const { id } = await registerClient(street(), COMMUNITY);
    expect(await runSubject(owner, ...because(id))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^SUBJECT_SERVED: /),
    });
    recordOf(await endService(street(), id));
    expect(await runSubject(owner, ...because(id))).toMatchObject({
      code: 0,
      out: expect.stringContaining('asked to erase'),
    });
    expect(await runSubject(owner, ...because(id, '--confirm'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^SECOND_PERSON_NEEDED: /),
    });
    const as = ['--as', await tokenOf('district:310101')];
    const { out, code } = await runSubject(owner, ...because(id, '--confirm', ...as));
    expect({ out, code }).toEqual({ out: `erased ${id}\n`, code: 0 });
    const rows = await owner.asAdmin('select name, erased_at is not null as erased from clients.client where id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ name: null, erased: true }]);
    const told = (await owner.trail()).slice(-2).map(({ action, subject }) => [action, subject]);
    expect(told).toEqual([
      ['subject.requestErasure', ITSELF],
      ['subject.erase', 'district:310101'],
    ]);
  });

  test('confirms what an officer asked for', async () => {
    const { id } = await registerClient(street(), COMMUNITY);
    recordOf(await endService(street(), id));
    // The program's clock is the real one: what is asked for now has not lapsed then.
    owner.setClock(new Date().toISOString());
    recordOf(await requestErasure(street(), id));
    owner.setClock('2026-10-31T12:00:00+08:00');
    expect((await runSubject(owner, ...because(id, '--confirm'))).code).toBe(0);
  });

  test('that takes too long ends with 2 and leaves nothing done', async () => {
    const { id } = await registerClient(street(), COMMUNITY);
    recordOf(await endService(street(), id));
    await owner.asAdmin('begin');
    await owner.asAdmin('select from clients.client where id = $1 for update', [id]);
    const ended = await runSubject(owner, ...because(id, '--timeout', '1'));
    await owner.asAdmin('rollback');
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/^OWNER_TIMEOUT: /) });
    expect(await owner.asAdmin('select from clients.erasure_request where client_id = $1', [id])).toEqual([]);
  });
});

describe('it was called wrongly', () => {
  const nobody = `${COMMUNITY}-00000000-0000-7000-8000-000000000000`;

  test.each<[string[], string]>([
    [['burn', '--client', nobody], 'There is no burn'],
    [['export', '--client', nobody, '--out', 'x.json'], '--reason is missing'],
    [['history', '--advisor', nobody], 'for clients alone'],
    [['erase', '--client', nobody, '--reason', '?', '--basis', 'OTHER_LAW'], 'INPUT_INVALID'],
  ])('as %j: exit code 3', async (given, sentence) => {
    const { code, err } = await runSubject(owner, ...given);
    expect(err).toContain(sentence);
    expect(code).toBe(3);
  });

  test('without any database: exit code 3, and no keys are made', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    const child = spawnSync(process.execPath, ['subgraphs/subject/main.ts', 'history', '--client', nobody], {
      env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: empty },
      encoding: 'utf8',
    });
    expect(child.stderr).toContain('holds no databases');
    expect(child.status).toBe(3);
    expect(readdirSync(empty)).toEqual([]);
  });

  test('with a token that does not hold: exit code 1', async () => {
    const ended = await runSubject(owner, 'history', '--client', nobody, '--as', 'no.such.token');
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/^UNAUTHENTICATED: /) });
  });
});
