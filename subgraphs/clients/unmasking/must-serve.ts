import type { CodeKey } from '#code-lists';
import { errors } from '#errors';
import { caseKindOf } from '#subject-rights';

/**
 * The visit that people are looked at for is one that is due of them, as `findDue` finds it. Errors: INPUT_INVALID with NO_VISIT_DUE where it
 * is due of fewer than all.
 */
export async function mustServe(
  { purpose }: { readonly purpose: CodeKey },
  clients: readonly string[],
  findDue: (clients: readonly string[]) => Promise<readonly object[]>,
): Promise<void> {
  if (caseKindOf(purpose) !== 'VISIT_DUE') return;
  const count = clients.length - (await findDue(clients)).length;
  if (count > 0) throw errors.refusedInput(['input', 'purpose'], 'NO_VISIT_DUE', { count });
}
