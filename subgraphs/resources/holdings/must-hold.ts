import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { errors } from '#errors';
import { isHeld } from './holding.repository.ts';

/** Asserts that the owner holds the division that a field of the input names. Errors: INPUT_INVALID. */
export async function mustHold(em: EntityManager, division: DivisionCode, field: string): Promise<void> {
  if (await isHeld(em, division)) return;
  throw errors.refusedInput(['input', field], 'NOT_HELD', { division });
}
