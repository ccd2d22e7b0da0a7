import type { EntityManager } from '@mikro-orm/postgresql';

import { isRecordId } from '#divisions';
import { errors } from '#errors';
import { type PurposeContent, caseKindOf } from '#subject-rights';

import { Lead } from '../leads/lead.entity.ts';

/**
 * What people are looked at for is there: a visit that is due of them, as `findDue` finds it, or a lead that the caller sees. Errors:
 * INPUT_INVALID with NO_VISIT_DUE where it is due of fewer than all, NOT_FOUND at the case.
 */
export async function mustServe(
  em: EntityManager,
  { purpose, case: served }: PurposeContent,
  clients: readonly string[],
  findDue: (clients: readonly string[]) => Promise<readonly object[]>,
): Promise<void> {
  const kind = caseKindOf(purpose);
  if (kind === 'VISIT_DUE') {
    const count = clients.length - (await findDue(clients)).length;
    if (count > 0) throw errors.refusedInput(['input', 'purpose'], 'NO_VISIT_DUE', { count });
  }
  if (kind === 'LEAD' && !(await isLead(em, served ?? ''))) {
    throw errors.notFound('lead', served ?? '', ['input', 'case']);
  }
}

async function isLead(em: EntityManager, id: string): Promise<boolean> {
  return isRecordId(id) && (await em.count(Lead, { id })) > 0;
}
