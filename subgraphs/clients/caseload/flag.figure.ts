import { type CodeKey, codesOf, getCodeList } from '#code-lists';
import { type KeptFigure } from '#figures';
import { heldToken, tokenKeyOf, tokenTableOf } from '#lists';

import { clientList } from '../clients/client.list.ts';
import { MONTH, SERVED_CHANGES } from './caseload.figure.ts';

/** 风险标识, in the order in which figures give them. */
export const flags: readonly CodeKey[] = codesOf(getCodeList('riskFlag'));

/** By place in what is kept: a flag that the list gets is added at the end, wherever the list has it. */
const KEPT = ['LIVES_ALONE', 'DISABLED', 'MINOR', 'ELDERLY', 'SERIOUSLY_ILL', 'UNEMPLOYED', 'IN_SCHOOL'] as const;

const unkept = flags.filter((flag) => !KEPT.some((kept) => kept === flag));
if (unkept.length > 0) throw new TypeError(`the figure clientFlags has no part for ${unkept.join(', ')}`);

/**
 * 按风险标识的在册人数: active clients who carry a flag, of which each carries any number. It is shown within the caseload. The flags are
 * sealed, so that their records are counted by the hashes that lists are filtered by. These say who carries a flag now, not since when: the
 * figure is kept from the day on which an owner begins with it.
 */
export const flagFigure: KeptFigure<'clientFlags', (typeof KEPT)[number]> = {
  name: 'clientFlags',
  schema: 'clients',
  counts: 'stock',
  parts: KEPT,
  isDated: false,
  records: (seals) => {
    const { hash } = tokenKeyOf(clientList, seals);
    const tokens = KEPT.map((flag) => hash(heldToken('riskFlags', flag)));
    return `${SERVED_CHANGES}
    select change.division, ${MONTH}, array[${tokens.map(countOf).join(', ')}] as amounts
    from change join ${tokenTableOf(clientList.table)} as held on held.id = client and token in (${tokens.map((token) => `'${token}'`).join()})
    group by 1, 2`;
  },
};

function countOf(token: string): string {
  return `coalesce(sum(change) filter (where token = '${token}'), 0)::int`;
}
