import type { Compared } from '#subject-rights';
import type { OpenedChange } from '../filings/filing.repository.ts';
import type { Advisor } from './advisor.entity.ts';
import type { AdvisorPersonal } from './advisor.repository.ts';

/** A phone, or the number of a document, has as many digits and letters in a row at least, a digit among them. */
const NUMBER = /(?=[A-Z]*\d)[\dA-Z]{5}/i;

/** The values that a reason could hold and must not: none is opened that nobody asked for and that is not in it. */
export function namesSought(
  reason: string,
  { name }: Advisor,
  personal: AdvisorPersonal,
  announced: readonly OpenedChange[],
): readonly string[] {
  if (!NUMBER.test(reason)) return [name];
  const { identityNumber, phone } = personal;
  const numbers = [identityNumber, ...announced.flatMap(({ numberAfter }) => numberAfter ?? [])];
  return [name, ...numbers.flatMap((number) => [number, number.toLowerCase()]), phone];
}

/** That a number was looked for among those of all advisors, and whose it is. */
export function comparedByNumber({ id, division }: Pick<Advisor, 'id' | 'division'>): Compared {
  return { action: 'advisor.unmask', division, records: [id], fields: ['identityNumber'] };
}

/** That somebody's words were compared with all that names the advisor. */
export function comparedWith({ id, division }: Advisor): Compared {
  return { action: 'advisor.unmask', division, records: [id], fields: ['identityNumber', 'name', 'phone'] };
}
