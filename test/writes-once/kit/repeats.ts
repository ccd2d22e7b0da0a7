import { randomUUID } from 'node:crypto';
import type { Persona } from '#access';
import { parsePersona } from '#access';
import { isRecordId, loadShanghai, locate } from '#divisions';
import type { AuditedOwner, Row } from '../../testkit/audited-owner.ts';
import { additionOf, entries } from '../../testkit/library-verbs.ts';
import { mutations, reworded } from '../../testkit/mutations.ts';
import { changeOf, rowsOf } from './rows.ts';
import { type Reply, type Sending, send } from './sending.ts';

/** Whom a record does not concern: of the same role, in another division. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'district-officer': 'district:310104',
  'street-officer': 'street:310101013',
};

/** What came of a write that was sent in every way that there is, around the one time that it was done. */
export type Repeats = {
  readonly sending: Sending;
  readonly key: string;
  readonly withMalformedKey: Reply;
  /** Refused under the key before it was done. */
  readonly refused: readonly Reply[];
  readonly twoAtOnce: readonly Reply[];
  readonly again: Reply;
  readonly ofOtherContent: Reply;
  readonly ofOtherMutation: Reply;
  readonly ofOtherPerson: Reply;
  readonly ofOneMovedElsewhere: Reply;
  readonly keyRows: readonly Row[];
  readonly entries: readonly Row[];
  /** What the write did to the rows, and what everything else did before and after, which is nothing. */
  readonly change: ReturnType<typeof changeOf>;
  readonly besides: readonly ReturnType<typeof changeOf>[];
};

/** Sends a write once under a key. What became of the rows. */
export async function sendOnce(owner: AuditedOwner, sending: Sending, key: string) {
  const before = await rowsOf(owner);
  await send(owner, sending, { idempotencyKey: key });
  return changeOf(before, await rowsOf(owner));
}

/** Sends a write again and again under one key. */
export async function sendInEveryWay(owner: AuditedOwner, sending: Sending): Promise<Repeats> {
  const [key, idempotencyKey] = [randomUUID(), 'idempotencyKey'] as const;
  const under = (changes: object = {}, by: string | Persona = sending.by) =>
    send(owner, sending, { ...changes, [idempotencyKey]: key }, by);
  const start = await rowsOf(owner);
  const withMalformedKey = await send(owner, sending, { idempotencyKey: 'key-1' });
  const refused = await Promise.all(refusedContents(sending).map((changes) => under(changes)));
  const before = await rowsOf(owner);
  const seen = (await owner.trail()).length;
  const twoAtOnce = await Promise.all([under(), under()]);
  const done = await rowsOf(owner);
  const again = await under();
  const ofOtherContent = await under(otherContent(sending));
  const ofOtherMutation = await send(owner, otherMutation(sending), { [idempotencyKey]: key });
  const ofOneMovedElsewhere = await under({}, elsewhere(sending.by));
  const end = await rowsOf(owner);
  const written = (await owner.trail()).slice(seen);
  const ofOtherPerson = await under(contentOfAnother(sending), { ...personaOf(sending.by), subject: 'somebody-else' });
  return {
    sending,
    key,
    withMalformedKey,
    refused,
    twoAtOnce,
    again,
    ofOtherContent,
    ofOtherMutation,
    ofOtherPerson,
    ofOneMovedElsewhere,
    keyRows: await owner.asAdmin(
      `select to_jsonb(k)::text as action, subject, mutation, content, record from audit.idempotency_key k
       where key = $1 and subject = $2`,
      [key, sending.by],
    ),
    entries: written,
    change: changeOf(before, done),
    besides: [changeOf(start, before), changeOf(done, end)],
  };
}

/** Cells of a file may be blank. */
const TAKES_BLANKS = new Set(['stageImportRows']);

/** What a write may say and is refused: an empty text, and a record that is not there. */
function refusedContents(sending: Sending): object[] {
  const { mutation, input } = sending;
  const known = REFUSED_CONTENT[mutation.name];
  if (known !== undefined) return [known];
  const empty = TAKES_BLANKS.has(mutation.name) ? undefined : reworded(input, mutation.input, () => ' ');
  const changes = [empty, absent(sending)].filter((one) => one !== undefined);
  return changes.length > 0 ? changes : [absentBeside(sending)];
}

/** What is refused of a write that holds neither words nor another record. */
const REFUSED_CONTENT: Readonly<Record<string, object>> = {
  issueRosterReport: { until: '2026-08-31' },
  recordBudgetEntry: { amount: 0 },
};

/** What is other content of a write whose texts are names (of a kind, of its columns), or which is done once for the same days. */
const OTHER_CONTENT: Readonly<Record<string, object>> = {
  beginImport: { rows: 2 },
  recordAttendance: { session: '310101-00000000-0000-7000-8000-000000000000' },
  issueRosterReport: { until: '2026-09-19' },
  recordBudgetEntry: { year: 2025 },
  recordOutreach: { reach: 41 },
  planOutreach: { aim: 9 },
  askGuidance: { title: '另一个问题' },
};

/** The same write of another record, or in other words. */
function otherContent(sending: Sending): object {
  const { mutation, input } = sending;
  const known = OTHER_CONTENT[mutation.name];
  if (known !== undefined) return known;
  return absent(sending) ?? reworded(input, mutation.input, (text) => `${text}二`) ?? absentBeside(sending);
}

/** What another person sends: of a record that is not there, so that the writes to come find all as it was. */
function contentOfAnother(sending: Sending): object {
  return OTHER_CONTENT[sending.mutation.name] ?? absent(sending) ?? sending.input;
}

function absent({ mutation: { located }, input }: Sending): object | undefined {
  return absentAt(located, input[located]);
}

/** The same of another record that the input names. */
function absentBeside({ mutation, input }: Sending): object {
  const [changes] = Object.entries(input).flatMap(([field, value]) => absentAt(field, value) ?? []);
  if (changes === undefined) throw new TypeError(`${mutation.name} can say nothing else`);
  return changes;
}

function absentAt(field: string, id: unknown): object | undefined {
  return isRecordId(id) ? { [field]: `${locate(id)}-00000000-0000-7000-8000-000000000000` } : undefined;
}

/** Another write of the same person's. */
function otherMutation({ mutation, by }: Sending): Sending {
  const kind = mutation.name === 'addProvider' ? 'policy' : 'provider';
  const other = mutations.find(({ name }) => name === (kind === 'policy' ? 'addPolicy' : 'addProvider'));
  if (other === undefined) throw new TypeError('there is no other mutation');
  const input = { ...entries[kind], [other.located]: personaOf(by).division };
  return { mutation: other, by, domain: 'resources', document: additionOf(kind), input };
}

function elsewhere(by: string): Persona {
  const { role } = personaOf(by);
  const other = ELSEWHERE[role];
  if (other === undefined) throw new TypeError(`where else would a ${role} be?`);
  return { ...personaOf(other), subject: by };
}

function personaOf(text: string): Persona {
  return parsePersona(text, loadShanghai());
}
