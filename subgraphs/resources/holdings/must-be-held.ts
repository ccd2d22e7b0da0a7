import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { errors } from '#errors';
import { isHeld } from './holding.repository.ts';

/** Asserts that a division is of this owner, not of one that it delegated to. Errors: INPUT_INVALID at the input's field. */
export async function mustBeHeld(em: EntityManager, division: DivisionCode, field: string): Promise<void> {
  if (await isHeld(em, division)) return;
  throw errors.refusedInput(['input', field], 'NOT_HELD_HERE', { value: division });
}
