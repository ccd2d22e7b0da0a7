import type { EntityManager } from '@mikro-orm/postgresql';

import { type CallerLimits, accountForUnmasking, record } from '#audit';
import { fieldsNamedBy, mustBeAt, nothingChanged } from '#changes';
import { errors } from '#errors';
import { choiceOf } from '#marks';
import { findBirthYear } from '#personal';
import { type RefusalTells, refuseNaming } from '#subject-rights';
import { refuseNewCodes } from '#writes';

import { countFlags } from '../caseload/count-clients.ts';
import type { ChangeStamp } from '../clients/client-changes.ts';
import { Person } from '../clients/client.entity.ts';
import { recordMerged } from '../clients/client.errors.ts';
import { lockClient, updateClient } from '../clients/client.repository.ts';
import { findLookup } from '../clients/identity.ts';
import { comparedWith, namesOf } from '../clients/naming.ts';
import { birthYearRefusal } from '../clients/person.input.ts';
import { comparedByIdentity, soughtBy } from '../clients/served-already.ts';
import { Home } from '../households/household.entity.ts';
import { type PersonState, differences, homeDifferences } from './correction-history.ts';
import { getPerson, lockHousehold, replaceHome, replacePerson } from './correction.repository.ts';
import { type CorrectClientContent, identifyingFieldOf } from './correction.input.ts';

/** Who corrects, when, and how many people they may see unmasked. */
export type Corrector = ChangeStamp & { readonly unmaskLimits: CallerLimits };

/**
 * Has a client's record say something else of the person, and keeps what it said. Whoever says what it should say learns
 * whether it says so already, so the person counts as seen before anything is compared. Errors: NOT_FOUND,
 * SUBJECT_ERASED, VERSION_CONFLICT, UNMASK_LIMIT, INPUT_INVALID.
 */
export async function correctClient(
  em: EntityManager,
  content: CorrectClientContent,
  at: Corrector,
  refusalTells: RefusalTells,
): Promise<void> {
  const { client: id, version, reason } = content;
  const fields = fieldsNamedBy(content, 'client', 'reason');
  const client = await lockClient(em, id);
  if (client === undefined) throw errors.notFound('client', id, ['input', 'client']);
  if (client.erasedAt) throw errors.subjectErased(id);
  if (client.mergedInto) throw recordMerged(client.mergedInto);
  mustBeAt(client, version);
  await lockHousehold(em, client.household);
  const { division, household } = client;
  const { subject, now, unmaskLimits: limits } = at;
  const act = { action: 'client.correct', division, reason } as const;
  const accounted = { ...act, records: [id], fields };
  await accountForUnmasking(em, { subject, now, limits }, [accounted]);
  refusalTells([comparedWith(division, [id])]);
  const before = await getPerson(em, at.seals, client);
  refuseNaming(reason, namesOf(before));
  refuseNewCodes(content, before);
  const after = correctedState(before, content);
  const home = Home.changed(before, content);
  const [changed, moved] = [differences(before, after), homeDifferences(before, home)];
  if (changed.length === 0 && moved.length === 0) throw nothingChanged();
  const lookup = findLookup(at.seals, after, division);
  refusalTells(async (later) => [
    comparedWith(division, [id]),
    ...(await comparedByIdentity(later, soughtBy({ ...client, ...after, identityNumberLookup: lookup }))),
  ]);
  if (changed.length > 0) {
    const path = ['input', ...identifyingFieldOf(content)];
    await replacePerson(em, client, { before, after, changed, lookup, path }, at);
    if (client.active)
      await countFlags(em, [{ division, clients: [flagsIn(before, -1), flagsIn(after, 1)] }], at.today);
  }
  if (moved.length > 0) {
    await replaceHome(em, client, { before, after: home, changed: moved }, at);
    // Not a person, so it stands in an entry that does not count.
    record(em, { ...act, records: [household], fields: Home.names.filter((name) => moved.includes(choiceOf(name))) });
  }
  await updateClient(em, id, {}, { changedAt: now, changedBy: subject, version: version + 1 });
}

function flagsIn({ riskFlags }: PersonState, by: number) {
  return { flags: riskFlags ?? [], by };
}

/** What the record is to say: what the correction leaves out stays. Errors: INPUT_INVALID. */
function correctedState(before: PersonState, content: CorrectClientContent): PersonState {
  const document = content.identityDocument ?? content.identityNumber;
  const kind = document?.kind ?? before.identityDocumentKind;
  const { number, noDocumentReason } = document ?? { ...before, number: before.identityNumber };
  const stated = kind === null ? undefined : findBirthYear(kind, number);
  const refusal = birthYearRefusal(stated, content.birthYear, ['input', 'birthYear']);
  if (refusal !== undefined) throw refusal;
  const after = Person.changed(before, {
    ...content,
    identityDocumentKind: kind,
    identityNumber: number,
    noDocumentReason,
    birthYear: stated ?? content.birthYear,
  });
  if (after.name === null && kind !== 'NONE') throw errors.refusedInput(['input', 'name'], 'MISSING');
  return after;
}
